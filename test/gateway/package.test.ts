import { strFromU8, unzipSync } from "fflate";
import { expect, test, vi } from "vitest";
import { builderPackage, gatewayPackage } from "../../src/gateway/package.ts";

test.each([builderPackage, gatewayPackage])("%o: named by its content, the same bytes at any time", (build) => {
  const made = build();
  expect(made.hash).toMatch(/^[0-9a-f]{32}$/);
  expect(made.name).toBe(`_ray_pkg_${made.hash}.zip`);
  const unpacked = Object.entries(unzipSync(made.zip())).map(([path, bytes]) => [path, strFromU8(bytes)]);
  expect(Object.fromEntries(unpacked)).toEqual(made.files);

  const now = made.zip();
  vi.useFakeTimers({ now: new Date("2040-05-06T07:08:09Z") });
  try {
    expect(build().zip()).toEqual(now);
  } finally {
    vi.useRealTimers();
  }
});

test("a new gateway leaves the models' package alone", () => {
  expect(builderPackage().hash).not.toBe(gatewayPackage().hash);
});
