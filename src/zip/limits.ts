/** How much a file may unpack to: far more than any document of an office, far less than what stops a computer. */
export interface Limits {
  readonly parts: number;
  readonly partBytes: number;
  readonly totalBytes: number;
  /** How many times its packed size a part may be, once it is larger than `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const megabyte = 1024 * 1024;

export const usualLimits: Limits = {
  parts: 10_000,
  partBytes: 100 * megabyte,
  totalBytes: 200 * megabyte,
  ratio: 300,
  ratioFrom: 10 * megabyte,
};
