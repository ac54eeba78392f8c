/** The base with each layer laid over it in turn; what a layer leaves undefined does not count. */
export function overlaid<Properties extends object>(base: Properties, ...layers: readonly Properties[]): Properties {
  const whole: Properties = { ...base };
  for (const layer of layers) {
    for (const key in layer) if (layer[key] !== undefined) whole[key] = layer[key];
  }
  return whole;
}
