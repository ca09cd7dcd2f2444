import { F as Unreadable } from "./open.js";
import { En as safeParse } from "./api.js";
import { _ as transform, f as optional, g as string, h as record, i as boolean, l as nullish, m as prefault, p as pipe, r as array, s as looseObject, u as number } from "./schemas2.js";

// src/ray/state-api.ts
/** Rows of the State API come three objects deep (`/api/v0/...?detail=1`). */
function stateRows(row) {
	return pipe(looseObject({ data: looseObject({ result: looseObject({ result: array(row) }) }) }), transform((answer) => answer.data.result.result));
}
const PlacementGroupSchema = looseObject({
	name: nullish(string()),
	state: string(),
	bundles: nullish(array(looseObject({
		unit_resources: prefault(record(string(), number()), {}),
		node_id: nullish(string())
	}))),
	stats: nullish(looseObject({
		scheduling_state: string(),
		scheduling_attempt: nullish(number())
	}))
});
const NodeSchema = looseObject({
	node_id: string(),
	state: string(),
	is_head_node: nullish(boolean()),
	resources_total: nullish(record(string(), number()))
});
const ActorSchema = looseObject({
	actor_id: string(),
	name: nullish(string()),
	state: string(),
	pid: nullish(number()),
	node_id: nullish(string()),
	required_resources: nullish(record(string(), number()))
});
const LogListSchema = pipe(looseObject({ data: looseObject({ result: record(string(), array(string())) }) }), transform((answer) => answer.data.result));
const VersionSchema = looseObject({
	ray_version: string(),
	session_name: optional(string())
});
const JobListSchema = array(looseObject({
	status: string(),
	submission_id: nullish(string()),
	metadata: nullish(record(string(), string()))
}));
/** Reads an answer. Throws `Unreadable`, or a `SyntaxError` when it is no JSON. */
function parseAnswer(answer, schema) {
	const parsed = safeParse(schema, JSON.parse(answer));
	if (parsed.success) return parsed.data;
	const [issue] = parsed.error.issues;
	throw new Unreadable((issue?.path ?? []).map(String), issue?.message ?? "answer");
}

export { ActorSchema, JobListSchema, LogListSchema, NodeSchema, PlacementGroupSchema, VersionSchema, parseAnswer, stateRows };