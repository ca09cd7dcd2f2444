import * as z from "zod";
import { jsonObject } from "./any-json.ts";
import type { JsonObject } from "./json.ts";
import { unsettable } from "./key.ts";

/** Ray Serve's `autoscaling_config` (Ray 2.60 `serve/config.py:AutoscalingConfig`). */
export interface AutoscalingConfig {
  readonly min_replicas?: number | null;
  readonly initial_replicas?: number | null;
  readonly max_replicas?: number | null;
  readonly target_ongoing_requests?: number | null;
  readonly metrics_interval_s?: number | null;
  readonly look_back_period_s?: number | null;
  readonly upscaling_factor?: number | null;
  readonly downscaling_factor?: number | null;
  readonly upscale_delay_s?: number | null;
  readonly downscale_delay_s?: number | null;
  readonly downscale_to_zero_delay_s?: number | null;
  readonly aggregation_function?: "mean" | "max" | "min" | null;
  readonly policy?: AutoscalingPolicy | null;
}

export interface AutoscalingPolicy {
  readonly policy_function?: string | null;
  readonly policy_kwargs?: JsonObject | null;
}

const positive = z.number().gt(0);
const seconds = z.number().min(0);

const policy = z
  .strictObject({
    policy_function: unsettable(z.string().min(1), "Import path of the policy, `module:function` or `module:Class`."),
    policy_kwargs: unsettable(jsonObject, "Arguments of the policy's class."),
  })
  .meta({ id: "AutoscalingPolicy" });

export const autoscalingConfig = z
  .strictObject({
    min_replicas: unsettable(
      z.int().min(0),
      "Fewest replicas. 0 lets the model scale to zero: the next request then waits for a whole start.",
      { default: 1 },
    ),
    initial_replicas: unsettable(z.int().min(0), "Replicas at the first deploy; `min_replicas` when not given."),
    max_replicas: unsettable(z.int().min(1), "Most replicas.", { default: 1 }),
    target_ongoing_requests: unsettable(
      positive,
      "Requests per replica that the autoscaler aims at. Ray's default for language models is so high that it never scales: set it.",
      { examples: [32] },
    ),
    metrics_interval_s: unsettable(positive, "Seconds between two metrics of a replica. Deprecated by Ray."),
    look_back_period_s: unsettable(positive, "Seconds over which metrics are averaged.", { default: 30 }),
    upscaling_factor: unsettable(positive, "Gain of a scale-up decision; above 1 scales faster.", { default: 1 }),
    downscaling_factor: unsettable(positive, "Gain of a scale-down decision.", { default: 1 }),
    upscale_delay_s: unsettable(seconds, "Seconds that the load must last before replicas are added.", { default: 30 }),
    downscale_delay_s: unsettable(seconds, "Seconds that the load must be gone before replicas are removed.", {
      default: 600,
    }),
    downscale_to_zero_delay_s: unsettable(
      seconds,
      "The same for the last replica; `downscale_delay_s` when not given.",
    ),
    aggregation_function: unsettable(
      z.enum(["mean", "max", "min"]),
      "How metrics are combined over the look-back period.",
      { default: "mean" },
    ),
    policy: unsettable(policy, "A scaling policy of your own. Changing it restarts the model."),
  })
  .meta({ id: "AutoscalingConfig" });
