import { suggest } from "../diagnostics/suggest.ts";

const MOST = 3;

/** Names that someone who wrote `asked` may have meant, the best first: the same without its owner, or a slip of the pen. */
export function nearNames(asked: string, candidates: readonly string[]): readonly string[] {
  const near: string[] = [];
  const add = (name: string | undefined): void => {
    if (name !== undefined && name !== asked && !near.includes(name)) near.push(name);
  };
  add(suggest(asked, candidates));
  const own = lastPart(asked).toLowerCase();
  for (const candidate of candidates) if (lastPart(candidate).toLowerCase() === own) add(candidate);
  return near.slice(0, MOST);
}

function lastPart(id: string): string {
  return id.slice(id.lastIndexOf("/") + 1);
}
