import { z } from "zod";

/** Rows of the State API come three objects deep (`/api/v0/...?detail=1`). */
export function stateRows<T extends z.ZodType>(row: T): z.ZodType<z.output<T>[]> {
  return z
    .looseObject({ data: z.looseObject({ result: z.looseObject({ result: z.array(row) }) }) })
    .transform((answer) => answer.data.result.result);
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

export const PlacementGroupSchema: z.ZodType<PlacementGroup> = z.looseObject({
  name: z.string().nullish(),
  state: z.string(),
  bundles: z
    .array(
      z.looseObject({ unit_resources: z.record(z.string(), z.number()).default({}), node_id: z.string().nullish() }),
    )
    .nullish(),
  stats: z.looseObject({ scheduling_state: z.string(), scheduling_attempt: z.number().nullish() }).nullish(),
});

export const NodeSchema: z.ZodType<RayNode> = z.looseObject({
  node_id: z.string(),
  state: z.string(),
  is_head_node: z.boolean().nullish(),
  resources_total: z.record(z.string(), z.number()).nullish(),
});

export const ActorSchema: z.ZodType<RayActor> = z.looseObject({
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
