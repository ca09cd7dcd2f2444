import { z } from "zod";

/** Rows of the State API come three objects deep (`/api/v0/...?detail=1`). */
export function stateRows<T extends z.ZodType>(row: T): z.ZodType<z.output<T>[]> {
  return z
    .looseObject({ data: z.looseObject({ result: z.looseObject({ result: z.array(row) }) }) })
    .transform((answer) => answer.data.result.result);
}

export const PlacementGroupSchema = z.looseObject({
  name: z.string().nullish(),
  state: z.string(),
  bundles: z
    .array(
      z.looseObject({ unit_resources: z.record(z.string(), z.number()).default({}), node_id: z.string().nullish() }),
    )
    .nullish(),
  stats: z.looseObject({ scheduling_state: z.string(), scheduling_attempt: z.number().nullish() }).nullish(),
});

export const NodeSchema = z.looseObject({
  node_id: z.string(),
  state: z.string(),
  is_head_node: z.boolean().nullish(),
  resources_total: z.record(z.string(), z.number()).nullish(),
});

export const ActorSchema = z.looseObject({
  actor_id: z.string(),
  name: z.string().nullish(),
  state: z.string(),
  pid: z.number().nullish(),
  node_id: z.string().nullish(),
  required_resources: z.record(z.string(), z.number()).nullish(),
});

export const LogListSchema = z
  .looseObject({ data: z.looseObject({ result: z.record(z.string(), z.array(z.string())) }) })
  .transform((answer) => answer.data.result);

export type PlacementGroup = z.output<typeof PlacementGroupSchema>;
export type RayNode = z.output<typeof NodeSchema>;
export type RayActor = z.output<typeof ActorSchema>;
