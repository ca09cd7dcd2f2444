/**
 * The entry of a name in a table or map: never what all objects inherit, such as `constructor`. The only way to look up
 * with a name that is not in the code itself; test/house/own-entries.test.ts keeps it so.
 */
export function ownEntry<T>(map: Readonly<Record<string, T>> | undefined, name: string | number): T | undefined {
  return map !== undefined && Object.hasOwn(map, name) ? map[name] : undefined;
}
