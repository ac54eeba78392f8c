/** @returns how many milliseconds of processor time went by since, so that other work on the machine does not count */
export function processorTime(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
}
