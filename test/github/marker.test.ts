import { assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import { formatMarker, isNewer, parseMarker, sameReport } from "../../src/github/marker.ts";
import { marker } from "./fixture.ts";

test("any marker comes back from a comment, whatever its names contain", () => {
  assert(
    property(string(), string({ unit: "grapheme" }), (config, target) => {
      const written = marker({ config: `${config}--><!--@all`, target });
      const line = formatMarker(written);
      expect(parseMarker(`${line}\n### report`)).toEqual(written);
      expect(line.slice(4, -3)).not.toMatch(/--|>|<|@/u);
      expect(line).not.toContain("\n");
    }),
  );
});

test.each([
  ["no marker", "### report"],
  ["a marker that is not in the first line", `hello\n${formatMarker(marker())}`],
  ["broken JSON", "<!-- rayfleet {oops -->"],
  ["another schema", formatMarker(marker()).replace('"schema":1', '"schema":2')],
])("%s is none", (_, body) => {
  expect(parseMarker(body)).toBeUndefined();
});

test("one comment for each config and target; a report without a target fits any", () => {
  const there = marker();
  expect(sameReport(there, { config: "models.config.yaml", target: "gpu" })).toBe("exact");
  expect(sameReport(there, { config: "models.config.yaml", target: "other" })).toBe("no");
  expect(sameReport(there, { config: "models.config.yaml", target: null })).toBe("loose");
  expect(sameReport(there, { config: "other.yaml", target: "gpu" })).toBe("no");
});

test("runs are ordered by id, then by attempt", () => {
  expect(isNewer(marker({ run: 2 }), { run: 10, attempt: 1 })).toBe(false);
  expect(isNewer(marker({ run: 10 }), { run: 2, attempt: 5 })).toBe(true);
  expect(isNewer(marker({ run: 2, attempt: 2 }), { run: 2, attempt: 1 })).toBe(true);
  expect(isNewer(marker({ run: 2, attempt: 1 }), { run: 2, attempt: 1 })).toBe(false);
});
