import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { generateGatewaySources } from "../../scripts/generate-gateway-sources.ts";
import { builderFiles, gatewayFiles } from "../../src/gateway/sources.generated.ts";

const folder = new URL("../../src/gateway/", import.meta.url);

test("the generated sources are those of the Python files", () => {
  expect(generateGatewaySources({ write: false })).toBe(readFileSync(new URL("sources.generated.ts", folder), "utf8"));
});

test("the two packages share no file, and carry each text as it is", () => {
  expect(Object.keys(builderFiles)).toEqual(["rayfleet_builder.py"]);
  expect(Object.keys(gatewayFiles)).toContain("rayfleet_gateway/__init__.py");
  for (const [path, text] of Object.entries({ ...builderFiles, ...gatewayFiles })) {
    expect(readFileSync(new URL(`python/${path}`, folder), "utf8")).toBe(text);
  }
});
