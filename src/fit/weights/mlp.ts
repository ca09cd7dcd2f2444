import type { Part, Splitter } from "./weight.ts";

export function gatedMlp(name: string, hidden: number, width: number, split: Splitter, bias = false): readonly Part[] {
  return [
    split.column([`${name}.gate_proj`, `${name}.up_proj`], hidden, 2 * width, { bias }),
    split.row([`${name}.down_proj`], width, hidden, { bias }),
  ];
}

export function plainMlp(name: string, hidden: number, width: number, split: Splitter, bias = false): readonly Part[] {
  return [
    split.column([`${name}.up_proj`], hidden, width, { bias }),
    split.row([`${name}.down_proj`], width, hidden, { bias }),
  ];
}
