import * as z from "zod/mini";
import { Unreadable } from "../schema/readers.ts";

/** Rows of the State API come three objects deep (`/api/v0/...?detail=1`). */
export function stateRows<T extends z.ZodMiniType>(row: T): z.ZodMiniType<z.output<T>[]> {
  return z.pipe(
    z.looseObject({ data: z.looseObject({ result: z.looseObject({ result: z.array(row) }) }) }),
    z.transform((answer) => answer.data.result.result),
  );
}

/** A row of `/api/v0/placement_groups`. */
export interface PlacementGroup {
  readonly name?: string | null | undefined;
  readonly state: string;
  readonly bundles?: readonly PlacementGroupBundle[] | null | undefined;
  readonly stats?: PlacementGroupStats | null | undefined;
}

export interface PlacementGroupBundle {
  readonly unit_resources: Readonly<Record<string, number>>;
  readonly node_id?: string | null | undefined;
}

export interface PlacementGroupStats {
  readonly scheduling_state: string;
  readonly scheduling_attempt?: number | null | undefined;
}

/** A row of `/api/v0/nodes`. */
export interface RayNode {
  readonly node_id: string;
  readonly state: string;
  readonly is_head_node?: boolean | null | undefined;
  readonly resources_total?: Readonly<Record<string, number>> | null | undefined;
}

/** A row of `/api/v0/actors`. */
export interface RayActor {
  readonly actor_id: string;
  readonly name?: string | null | undefined;
  readonly state: string;
  readonly pid?: number | null | undefined;
  readonly node_id?: string | null | undefined;
  readonly required_resources?: Readonly<Record<string, number>> | null | undefined;
}

export const PlacementGroupSchema: z.ZodMiniType<PlacementGroup> = z.looseObject({
  name: z.nullish(z.string()),
  state: z.string(),
  bundles: z.nullish(
    z.array(
      z.looseObject({
        unit_resources: z.prefault(z.record(z.string(), z.number()), {}),
        node_id: z.nullish(z.string()),
      }),
    ),
  ),
  stats: z.nullish(z.looseObject({ scheduling_state: z.string(), scheduling_attempt: z.nullish(z.number()) })),
});

export const NodeSchema: z.ZodMiniType<RayNode> = z.looseObject({
  node_id: z.string(),
  state: z.string(),
  is_head_node: z.nullish(z.boolean()),
  resources_total: z.nullish(z.record(z.string(), z.number())),
});

export const ActorSchema: z.ZodMiniType<RayActor> = z.looseObject({
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

export const VersionSchema = z.looseObject({ ray_version: z.string(), session_name: z.optional(z.string()) });

export const JobListSchema = z.array(
  z.looseObject({
    status: z.string(),
    submission_id: z.nullish(z.string()),
    metadata: z.nullish(z.record(z.string(), z.string())),
  }),
);

/** Reads an answer. Throws `Unreadable`, or a `SyntaxError` when it is no JSON. */
export function parseAnswer<T>(answer: string, schema: z.ZodMiniType<T>): T {
  const parsed = z.safeParse(schema, JSON.parse(answer));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Unreadable((issue?.path ?? []).map(String), issue?.message ?? "answer");
}
