import type { FoldedNodes } from "./fold-nodes.ts";
import { count } from "../wording.ts";
import { plainName } from "./plain-name.ts";

/** `Node 1.1 ×8: 4 × L4`. */
export function nodeTitle({ first: { name, group, gpus }, count: times }: FoldedNodes): string {
  const kind = group.gpu ?? group.acceleratorType;
  const node = `Node ${name}${times > 1 ? ` ×${times}` : ""}`;
  if (gpus.length === 0) return `${node}: no GPU`;
  return `${node}: ${kind === undefined ? count(gpus.length, "GPU") : `${gpus.length} × ${plainName(kind)}`}`;
}
