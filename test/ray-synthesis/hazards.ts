/** What YAML 1.1, YAML 1.2 and JSON read differently, or refuse; with a parser that keeps `__proto__` as a key. */
export const hazards: object = JSON.parse(String.raw`{
  "numbers": [1e-7, 1e21, -2.5e-9, -3e30, 0.35, 1, 0, -1, 1e300, 9007199254740991],
  "strings": ["on", "off", "yes", "No", "y", "~", "null", "Null", "true", "12:30:00", "12:30", "=", "<<", "1_000", "0o14",
    "014", "0x1f", "1e3", "1.0e-7", ".5", ".inf", ".nan", "2020-01-01", "2020-01-01T00:00:00Z", "", " ", " x ", "a: b", "#c", "x #c",
    "- a", "? a", "*a", "&a", "!a", "%a", "@a", "{", "[a", "|", ">", "'", "\"", "\\", "\t", "a\nb", "a\r\nb", "\u0000",
    "\u001b[31m", "\u007f", "\u0080", "\u0085", "a\u0085b", "\u00a0", "\u2028", "a\u2029b", "\ufeff", "\ufffe", "\ud83d\ude00", "\ud800", "---", "...", "--- x"],
  "keys": {"on": 1, "n": 2, "12:30": 3, "=": 4, "<<": 5, "a: b": 6, "? x": 7, "": 8, "\u0085k": 9, "1": 10, "1e3": 11,
    "-": 12, "#": 13, "__proto__": 14, "null": 15, "a\nb": 16, "\u2028": 17, "0o7": 18, "!x": 19},
  "empty": {"map": {}, "list": [], "null": null, "no": false},
  "long": "${"word ".repeat(60)}"
}`);
