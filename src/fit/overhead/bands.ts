const GIB = 2 ** 30;

/** An estimate with what it may be at best and at worst; all bytes. */
export interface Estimate {
  readonly bytes: number;
  readonly low: number;
  readonly high: number;
}

export function certain(bytes: number): Estimate {
  return { bytes, low: bytes, high: bytes };
}

export function gib(amount: number): number {
  return Math.round(amount * GIB);
}
