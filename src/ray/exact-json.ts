declare global {
  /** In Node 24 (proposal "JSON.parse source text access"), not yet in TypeScript's es2024. */
  interface JSON {
    rawJSON(text: string): unknown;
  }
}

/**
 * Parses JSON so that writing it again gives the same numbers digit for digit: `1.0` stays `1.0`. Ray hashes an
 * application's arguments as text, so an application that is sent back with `1` for `1.0` would be built again and all
 * its replicas restarted. Only for carrying along: such numbers are opaque objects.
 */
export function parseExactly(text: string): unknown {
  // The third argument of a reviver, its source text, is not in TypeScript's es2024 either.
  return JSON.parse(text, (_key: string, value: unknown, ...[context]: { readonly source?: string }[]) => {
    const source = context?.source;
    return typeof value === "number" && source !== undefined && String(value) !== source ? JSON.rawJSON(source) : value;
  });
}
