type Alignment = "left" | "right";

export interface Column {
  readonly title: string;
  readonly align?: Alignment;
}

/** A table; cells are markdown that is escaped already. `and N more` closes one that was cut. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], left = 0): string {
  const more = left > 0 ? [[`and ${left} more`, ...columns.slice(1).map(() => "")]] : [];
  return [
    line(columns.map(({ title }) => title)),
    line(columns.map(({ align }) => (align === "right" ? "--:" : ":--"))),
    ...[...rows, ...more].map(line),
  ].join("\n");
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
