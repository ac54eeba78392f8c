import type { Random } from './fuzz-random.ts';

/** Bytes gone wrong, as on a bad disk or a download that broke off. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random.below(bytes.length + 1);
  const end = Math.min(bytes.length, at + random.below(random.pick([4, 100, 5000])));
  switch (random.below(6)) {
    case 0:
      return bytes.subarray(0, at);
    case 1:
      return bytes.subarray(at);
    case 2:
      return joined(bytes.subarray(0, at), bytes.subarray(end));
    case 3:
      return joined(bytes.subarray(0, at), noise(random, random.below(300)), bytes.subarray(at));
    case 4:
      return joined(bytes.subarray(0, end), bytes.subarray(at));
    default:
      return flipped(bytes, random, random.pick([1, 2, 5, 50]));
  }
}

/** Changed where a zip says what is in it: in the last bytes, and where files begin. */
export function mutateDirectory(bytes: Uint8Array, random: Random): Uint8Array {
  const starts: number[] = [];
  for (let at = 0; at + 3 < bytes.length; at++) if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b) starts.push(at);
  const changed = Uint8Array.from(bytes);
  for (let time = 0; time < 1 + random.below(4); time++) {
    const at = random.pick(starts) + random.below(46);
    if (at < changed.length) changed[at] = random.pick([0, 1, 8, 0x7f, 0xff, random.below(256)]);
  }
  return changed;
}

export function noise(random: Random, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => random.below(256));
}

function flipped(bytes: Uint8Array, random: Random, times: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  for (let time = 0; time < times; time++) {
    const at = random.below(changed.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
  }
  return changed;
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
