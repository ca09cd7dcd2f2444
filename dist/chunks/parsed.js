// src/load/parsed.ts
/** An assignment to it changes the prototype instead of adding a key. */
const RESERVED_KEY = "__proto__";

export { RESERVED_KEY as t };