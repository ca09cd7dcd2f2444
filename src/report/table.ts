type Alignment = "left" | "right";

export interface Column {
  readonly title: string;
  readonly align?: Alignment;
}

/**
 * A table; cells are markdown that is escaped already. Columns without any content are left out, and `and N more`
 * closes a table that was cut.
 */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], left = 0): string {
  const used = columns.map((_, index) => index === 0 || rows.some((cells) => cells[index] !== ""));
  const line = (cells: readonly string[]): string => `| ${cells.filter((_, index) => used[index]).join(" | ")} |`;
  const more = left > 0 ? [[`and ${left} more`, ...columns.slice(1).map(() => "")]] : [];
  return [
    line(columns.map(({ title }) => title)),
    line(columns.map(({ align }) => (align === "right" ? "--:" : ":--"))),
    ...[...rows, ...more].map(line),
  ].join("\n");
}
