import * as z from "zod/mini";

/** Rows of the State API come three objects deep (`/api/v0/...?detail=1`). */
export function stateRows<T extends z.ZodMiniType>(row: T): z.ZodMiniType<z.output<T>[]> {
  return z.pipe(
    z.looseObject({ data: z.looseObject({ result: z.looseObject({ result: z.array(row) }) }) }),
    z.transform((answer) => answer.data.result.result),
  );
}

export const PlacementGroupSchema = z.looseObject({
  name: z.nullish(z.string()),
  state: z.string(),
  bundles: z.nullish(
    z.array(
      z.looseObject({
        unit_resources: z._default(z.record(z.string(), z.number()), {}),
        node_id: z.nullish(z.string()),
      }),
    ),
  ),
  stats: z.nullish(z.looseObject({ scheduling_state: z.string(), scheduling_attempt: z.nullish(z.number()) })),
});

export const NodeSchema = z.looseObject({
  node_id: z.string(),
  state: z.string(),
  is_head_node: z.nullish(z.boolean()),
  resources_total: z.nullish(z.record(z.string(), z.number())),
});

export const ActorSchema = z.looseObject({
  actor_id: z.string(),
  name: z.nullish(z.string()),
  state: z.string(),
  pid: z.nullish(z.number()),
  node_id: z.nullish(z.string()),
  required_resources: z.nullish(z.record(z.string(), z.number())),
});

export const LogListSchema = z.pipe(
  z.looseObject({ data: z.looseObject({ result: z.record(z.string(), z.array(z.string())) }) }),
  z.transform((answer) => answer.data.result),
);

export type PlacementGroup = z.output<typeof PlacementGroupSchema>;
export type RayNode = z.output<typeof NodeSchema>;
export type RayActor = z.output<typeof ActorSchema>;
