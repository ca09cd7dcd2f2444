import * as z from "zod";
import { type Repository, type RepositoryFile, UnusableFile } from "./repository.ts";

export interface StoredTensor {
  readonly name: string;
  readonly dtype: string;
  readonly bytes: number;
}

/** Bytes in front of the header: its length, little-endian. */
const PREFIX = 8;
/** Nearly every header fits in the first part, so that one request reads it. */
const FIRST_PART = 64 * 1024;
/** The format's own limit is 100 MB (safetensors 0.6 `tensor.rs:MAX_HEADER_SIZE`); real headers stay far below. */
const MOST_HEADER_BYTES = 32 * 1024 * 1024;

const entry = z.object({
  dtype: z.string().regex(/^[A-Z0-9_]{1,16}$/u),
  shape: z.array(z.int().min(0)),
  data_offsets: z.tuple([z.int().min(0), z.int().min(0)]),
});

/**
 * What a safetensors file holds, from its header alone. Rejects with `UnusableFile` when the header cannot be right:
 * tensors lie one after another and fill the file to its end.
 */
export async function readHeader(repository: Repository, file: RepositoryFile): Promise<readonly StoredTensor[]> {
  // Never from end to end: no request may ask for a whole file of weights.
  const first = await repository.bytes(file, 0, Math.max(0, Math.min(FIRST_PART, file.size - 1)));
  if (first.byteLength < PREFIX) throw unusable(file, "it is too short");
  const length = new DataView(first.buffer, first.byteOffset, first.byteLength).getBigUint64(0, true);
  if (length > BigInt(file.size - PREFIX)) throw unusable(file, "its header is longer than the file");
  if (length > BigInt(MOST_HEADER_BYTES)) throw unusable(file, `its header has ${length} bytes`);
  const end = PREFIX + Number(length);
  const rest = end > first.byteLength ? await repository.bytes(file, first.byteLength, end) : new Uint8Array();
  const bytes = new Uint8Array(end);
  bytes.set(first.subarray(0, end));
  bytes.set(rest, Math.min(first.byteLength, end));
  if (first.byteLength + rest.byteLength < end) throw unusable(file, "its header is cut off");
  return tensorsOf(file, bytes.subarray(PREFIX), file.size - end);
}

function tensorsOf(file: RepositoryFile, header: Uint8Array, dataBytes: number): readonly StoredTensor[] {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(header));
  } catch (cause) {
    throw unusable(file, "its header is not JSON", cause);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw unusable(file, "its header is no map");
  const tensors: StoredTensor[] = [];
  let filled = 0;
  for (const [name, described] of Object.entries(value)) {
    if (name === "__metadata__") continue;
    const parsed = entry.safeParse(described);
    if (!parsed.success) throw unusable(file, "its header describes a tensor wrongly");
    const [begin, end] = parsed.data.data_offsets;
    if (end < begin || end > dataBytes) throw unusable(file, "a tensor lies outside of it");
    tensors.push({ name, dtype: parsed.data.dtype, bytes: end - begin });
    filled += end - begin;
  }
  if (filled !== dataBytes) throw unusable(file, "its tensors do not fill it");
  return tensors;
}

function unusable(file: RepositoryFile, why: string, cause?: unknown): UnusableFile {
  return new UnusableFile(file.path, `${file.path} is not a safetensors file: ${why}`, { cause });
}
