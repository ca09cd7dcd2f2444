import type { TensorGroup } from "./model-facts.ts";
import type { StoredTensor } from "./safetensors-header.ts";

/** A model has a few dozen names; with more, the names say nothing to a reader. */
const MOST_GROUPS = 200;
const LONGEST_NAME = 160;

/** Bytes by dtype, sorted by name. */
export function bytesByDtype(tensors: readonly StoredTensor[]): Readonly<Record<string, number>> {
  const sums = new Map<string, number>();
  for (const { dtype, bytes } of tensors) sums.set(dtype, (sums.get(dtype) ?? 0) + bytes);
  return Object.fromEntries([...sums].toSorted(byName));
}

/**
 * Tensors by name, the numbers of layers and experts as `*`. A layer behind the last of `layers` keeps its number. A
 * name with two dtypes has the second one behind a space. Empty when there are too many names.
 */
export function tensorGroups(
  tensors: readonly StoredTensor[],
  layers: number | undefined,
): Readonly<Record<string, TensorGroup>> {
  const groups = new Map<string, TensorGroup>();
  for (const { name, dtype, bytes } of tensors) {
    const shared = groupName(name, layers);
    const key = (groups.get(shared)?.[0] ?? dtype) === dtype ? shared : `${shared} ${dtype}`;
    const [, count, sum] = groups.get(key) ?? [dtype, 0, 0];
    groups.set(key, [dtype, count + 1, sum + bytes]);
    if (groups.size > MOST_GROUPS || key.length > LONGEST_NAME) return {};
  }
  return Object.fromEntries([...groups].toSorted(byName));
}

function groupName(name: string, layers: number | undefined): string {
  let isFirst = true;
  return name.replace(/(?<=^|\.)\d+(?=\.|$)/gu, (digits) => {
    const isExtra = isFirst && layers !== undefined && Number(digits) >= layers;
    isFirst = false;
    return isExtra ? digits : "*";
  });
}

function byName(one: readonly [string, unknown], other: readonly [string, unknown]): number {
  return one[0] < other[0] ? -1 : 1;
}
