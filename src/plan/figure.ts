/** A decimal number that remembers how it was written. Plain floating point would print 42,69 for 42,690. */
export interface Figure {
  /** The number without its point: 42690 for 42,690. */
  readonly unscaled: bigint;
  /** How many of those digits stand behind the comma: 3 for 42,690. */
  readonly scale: number;
  /** How many digits it was written with, so that `05` stays so; a computed one needs none. */
  readonly digits?: number;
}

/** Reads `42,69`, `42.690`, `-3`, `05`; the caller has checked the form. */
export function figureOf(written: string): Figure {
  const [whole = '', fraction = ''] = written.split(/[.,]/);
  const digits = whole.replace('-', '').length + fraction.length;
  return { unscaled: BigInt(whole + fraction), scale: fraction.length, digits };
}

/** With a decimal comma and every digit it was written with. */
export function writeFigure({ unscaled, scale, digits: written = 0 }: Figure): string {
  const sign = unscaled < 0n ? '-' : '';
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(Math.max(scale + 1, written), '0');
  const whole = digits.slice(0, digits.length - scale);
  return scale === 0 ? sign + whole : `${sign}${whole},${digits.slice(-scale)}`;
}

/** a - b, exact, with as many decimals as the one that has more. */
export function subtract(a: Figure, b: Figure): Figure {
  const scale = Math.max(a.scale, b.scale);
  return { unscaled: rescale(a, scale) - rescale(b, scale), scale };
}

export function sum(figures: readonly Figure[]): Figure {
  const scale = Math.max(0, ...figures.map((figure) => figure.scale));
  return { unscaled: figures.reduce((total, figure) => total + rescale(figure, scale), 0n), scale };
}

export function absolute({ unscaled, scale }: Figure): Figure {
  return { unscaled: unscaled < 0n ? -unscaled : unscaled, scale };
}

/**
 * Whether a total may be the sum of its parts: they differ by no more than the rounding of each part and of the total
 * can bring, half a unit of the last digit each.
 */
export function sumsTo(parts: readonly Figure[], total: Figure): boolean {
  const difference = absolute(subtract(sum(parts), total));
  const halves = [...parts, total].reduce(
    (units, { scale }) => units + 5n * 10n ** BigInt(difference.scale - scale),
    0n,
  );
  return difference.unscaled * 10n <= halves;
}

function rescale({ unscaled, scale }: Figure, to: number): bigint {
  return unscaled * 10n ** BigInt(to - scale);
}
