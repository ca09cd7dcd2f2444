import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { packingPictureOfExample } from "../../scripts/generate-packing-picture.ts";
import { packingSvg } from "../../src/report/packing-svg.ts";
import { hostileNames, packingOf } from "./packing-cases.ts";

test("the picture of the docs is the one of the example", () => {
  const picture = new URL("../../docs/picture/packing.svg", import.meta.url);
  expect(packingPictureOfExample()).toBe(readFileSync(picture, "utf8"));
});

test.for(hostileNames)("a hostile name is text: %j", (name) => {
  const svg = packingSvg(packingOf(name), {
    shared: [{ node: "1.1", gpu: 0, models: [name, name], utilization: 2 }],
    updates: [{ model: name, strategy: "auto", beside: true, effect: "blue_green" }],
  });
  const tags = [...svg.matchAll(/<\/?([^\s>]*)/gu)].map(([, tag]) => tag);
  expect(new Set(tags)).toEqual(new Set(["svg", "style", "rect", "text"]));
  const attributes = [...svg.matchAll(/\s([\w-]+)="/gu)].map(([, attribute]) => attribute);
  expect(attributes.filter((attribute) => attribute?.startsWith("on"))).toEqual([]);
  expect(svg).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|[\u202e\ufffe\uffff]|&(?!(?:amp|lt|gt|quot|#39);)/u);
});

test("what lies on a GPU is as wide as its share", () => {
  const svg = packingSvg(packingOf("half"));
  const [, frame] = /class="frame" x="0" y="18" width="(\d+)"/u.exec(svg) ?? [];
  const [, part] = /class="m0" x="1" y="19" width="(\d+)"/u.exec(svg) ?? [];
  expect((Number(part) + 2) / Number(frame)).toBe(0.5);
});
