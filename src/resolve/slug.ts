const MAX_LENGTH = 32;

/** A model id as part of a name: lower-case letters, digits and single '-', at most 32 characters, never empty. */
export function slug(id: string): string {
  const words = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-/u, "");
  return words.slice(0, MAX_LENGTH).replace(/-$/u, "") || "model";
}
