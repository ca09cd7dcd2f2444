/** A string of JSON, or one of the numbers that Python's json module writes although JSON has no such numbers. */
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\bInfinity\b|\bNaN\b/gu;

/**
 * Parses the text of a config.json. Python writes `Infinity` and `NaN` into some of them
 * (`time_step_limit` of Mamba 2 models); they become null, since nothing here depends on them.
 * Throws a SyntaxError for other text that is not JSON.
 */
export function parseConfigText(text: string): unknown {
  return JSON.parse(text.replace(TOKEN, (token) => (token.startsWith('"') ? token : "null")));
}
