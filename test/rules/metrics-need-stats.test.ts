import { expect, test } from "vitest";
import { found } from "./check.ts";

test("on unless turned off", () => {
  const yaml = `models: {m: {model_source: a/b, engine_kwargs: {disable_log_stats: true}}}
`;
  expect(found(yaml)).toEqual([
    "RF314 models.m.engine_kwargs.disable_log_stats: disable_log_stats takes away the metrics that log_engine_metrics exports",
  ]);
});

test("silent when metrics are off", () => {
  const yaml = `models: {m: {model_source: a/b, log_engine_metrics: false, engine_kwargs: {disable_log_stats: true}}}
`;
  expect(found(yaml)).toEqual([]);
});
