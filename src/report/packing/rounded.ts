/** Sums of shares and CPUs, without the noise of binary fractions. */
export function rounded(amount: number): number {
  return Number(amount.toFixed(2));
}
