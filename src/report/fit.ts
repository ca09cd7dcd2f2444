/** GitHub refuses a comment above 65 536 characters; below this it is safe in characters and in bytes. */
export const COMMENT_LIMIT = 65_000;
/** A runner drops the summary of a step above 1 MiB. */
export const SUMMARY_LIMIT = 1_000_000;

/**
 * A piece of markdown that is whole in itself (fences closed, tables complete), in versions from the fullest to the
 * shortest. What has the lower `rank` is shortened first.
 */
export interface Block {
  readonly rank: number;
  readonly versions: readonly string[];
}

export function fixed(markdown: string): Block {
  return { rank: Number.POSITIVE_INFINITY, versions: [markdown] };
}

/** Joins the blocks within `limit` bytes. Bytes are never fewer than characters, so both are kept. */
export function fitBlocks(blocks: readonly Block[], limit: number): string {
  const chosen = blocks.map(() => 0);
  const order = blocks.map((_, index) => index).sort((a, b) => rankOf(blocks, a) - rankOf(blocks, b));
  let text = join(blocks, chosen);
  for (const index of order) {
    const last = (blocks[index]?.versions.length ?? 1) - 1;
    while (byteLength(text) > limit && (chosen[index] ?? 0) < last) {
      chosen[index] = (chosen[index] ?? 0) + 1;
      text = join(blocks, chosen);
    }
  }
  return text;
}

export function byteLength(text: string): number {
  return Buffer.byteLength(text, "utf8");
}

function rankOf(blocks: readonly Block[], index: number): number {
  return blocks[index]?.rank ?? 0;
}

function join(blocks: readonly Block[], chosen: readonly number[]): string {
  const parts = blocks.map((block, index) => block.versions[chosen[index] ?? 0] ?? "").filter((part) => part !== "");
  return `${parts.join("\n\n")}\n`;
}

/** Versions of a list that end in `and N more`, for each of these lengths that is shorter than the list. */
export function shortened<Item>(
  items: readonly Item[],
  lengths: readonly number[],
  render: (shown: readonly Item[], left: number) => string,
): readonly string[] {
  const counts = lengths.filter((length) => length < items.length);
  const all = lengths[0] === undefined || items.length <= lengths[0] ? [items.length] : [];
  return [...all, ...counts].map((count) => render(items.slice(0, count), items.length - count));
}
