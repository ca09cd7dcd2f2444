// src/resolve/slug.ts
const MAX_LENGTH = 32;
/** A model id as part of a name: lower-case letters, digits and single '-', at most 32 characters, never empty. */
function slug(id) {
	return id.toLowerCase().replace(/[^a-z0-9]+/gu, "-").replace(/^-/u, "").slice(0, MAX_LENGTH).replace(/-$/u, "") || "model";
}

export { slug as t };