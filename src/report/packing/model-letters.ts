export const FREE = "░";
/** Stands for the gateway. */
export const GATEWAY = "~";
/** Stands for models that have no letter of their own. */
export const OTHER = "*";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** One letter for each of the first models; those that are not in the map share one sign. */
export function modelLetters(models: readonly string[]): ReadonlyMap<string, string> {
  return new Map(models.slice(0, LETTERS.length).map((model, index) => [model, LETTERS.charAt(index)]));
}
