/**
 * Whole cells for amounts that fill a bar: in proportion, and at least one for each amount above 0. They add up to
 * `cells`; there must be no more amounts than cells.
 */
export function proportions(amounts: readonly number[], cells: number): readonly number[] {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (total <= 0) return amounts.map(() => 0);
  const exact = amounts.map((amount) => (amount / total) * cells);
  const widths = exact.map((width) => (width > 0 ? Math.max(1, Math.floor(width)) : 0));
  let left = cells - widths.reduce((sum, width) => sum + width, 0);
  while (left !== 0) {
    const step = Math.sign(left);
    const missing = exact.map((width, index) => step * (width - (widths[index] ?? 0)));
    const changeable = widths.map((width, index) => (width > 0 && width + step > 0 ? index : -1));
    const best = changeable
      .filter((index) => index !== -1)
      .reduce((one, other) => ((missing[other] ?? 0) > (missing[one] ?? 0) ? other : one));
    widths[best] = (widths[best] ?? 0) + step;
    left -= step;
  }
  return widths;
}
