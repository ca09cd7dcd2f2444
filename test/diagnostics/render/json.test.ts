import * as fc from "fast-check";
import { expect, test } from "vitest";
import { renderJson } from "../../../src/diagnostics/render/json.ts";

test("what is printed reads back equal, and holds nothing that a runner obeys", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(fc.constantFrom("##[", "::error::", "\n", "\u2028", "\u202E", "\\", "\u009B", "x"), { maxLength: 6 })
      .map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(
      fc.dictionary(
        text.filter((key) => key !== "__proto__"),
        fc.array(text),
      ),
      (value) => {
        const output = renderJson(value);
        expect(JSON.parse(output)).toEqual(value);
        expect(output).not.toMatch(/##\[|^\s*::|[\u007f-\u009f\u2028-\u202e]/mu);
      },
    ),
  );
});
