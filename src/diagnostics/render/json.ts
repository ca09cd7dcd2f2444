/**
 * JSON for programs, safe on the standard output of a GitHub job: `##[` is written with an escape that means the same,
 * and so are line separators that a log might break a line at.
 */
export function renderJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
    .replaceAll("##[", String.raw`##\u005b`)
    .replace(
      /[\u007f-\u009f\u2028\u2029]/gu,
      (character) => String.raw`\u` + character.charCodeAt(0).toString(16).padStart(4, "0"),
    );
  return `${text}\n`;
}
