import { Dt as hasConfigShape, z as engineArgumentIssues } from "./open.js";

// src/schema/matches-config.ts
/**
* Whether a document is a config. Says the same as the zod schema that the shape is made from (kept so by a test), in a
* third of the time of a whole process, but not what is wrong: zod is asked when the answer is no.
*/
function matchesConfig(document) {
	return hasConfigShape(document) && engineArgumentIssues(document).length === 0;
}

export { matchesConfig };