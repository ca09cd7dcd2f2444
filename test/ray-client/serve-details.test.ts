import { expect, test } from "vitest";
import { parseServeDetails } from "../../src/ray/serve-details.ts";

function detailsOf(entry: string): string {
  return `{"applications": {"a": {"name": "a", "status": "RUNNING", "deployed_app_config": ${entry}}}}`;
}

test("an entry is kept as Ray shows it, number by number", () => {
  const entry = '{"import_path":"m:app","args":{"x":1.0,"y":1e-07,"id":12345678901234567890,"n":3}}';
  const application = parseServeDetails(detailsOf(entry)).applications["a"];
  expect(JSON.stringify(application?.verbatim)).toBe(entry);
});

test("what Ray leaves out has Ray's default when it is read, and stays out when it is sent", () => {
  const application = parseServeDetails(detailsOf('{"import_path":"m:app"}')).applications["a"];
  expect(application?.deployed_app_config).toMatchObject({ name: "default", route_prefix: "/" });
  expect(application?.verbatim).toEqual({ import_path: "m:app" });
});

test("an application that is deleted or made by serve.run has no entry", () => {
  const application = parseServeDetails(detailsOf("null")).applications["a"];
  expect(application?.verbatim).toBeUndefined();
});
