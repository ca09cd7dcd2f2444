/** A file of a repository on the stand-in Hub: its first bytes, and zeros up to its size. */
export interface HubFile {
  readonly head: Buffer;
  readonly size: number;
  /** Served from the other origin, behind a redirect, as large files are. */
  readonly isLarge: boolean;
}

export interface HubRepository {
  readonly id: string;
  readonly commit: string;
  /** Branches and tags beside `main`. */
  readonly revisions: readonly string[];
  readonly files: ReadonlyMap<string, HubFile>;
  readonly gated: false | "auto" | "manual";
  readonly private: boolean;
  /** Name under which it is found now. */
  readonly movedTo?: string;
}

export interface RepositoryOptions {
  readonly files: Readonly<Record<string, HubFile | object | string>>;
  readonly commit?: string;
  readonly revisions?: readonly string[];
  readonly gated?: HubRepository["gated"];
  readonly private?: boolean;
  readonly movedTo?: string;
}

export function repository(id: string, options: RepositoryOptions): HubRepository {
  const files = Object.entries(options.files).map(([name, content]) => [name, fileOf(content)] as const);
  return {
    id,
    commit: options.commit ?? commitOf(id),
    revisions: options.revisions ?? [],
    files: new Map(files),
    gated: options.gated ?? false,
    private: options.private ?? false,
    ...(options.movedTo === undefined ? {} : { movedTo: options.movedTo }),
  };
}

/** The same 40 hex digits for the same text. */
export function commitOf(text: string): string {
  return Buffer.from(text).toString("hex").padEnd(40, "0").slice(0, 40);
}

function fileOf(content: HubFile | object | string): HubFile {
  if (typeof content === "object" && "head" in content) return content;
  const head = Buffer.from(typeof content === "string" ? content : JSON.stringify(content));
  return { head, size: head.byteLength, isLarge: false };
}

/** A safetensors file of these tensors; the numbers in them are all zero. */
export function safetensors(
  tensors: Readonly<Record<string, { dtype: string; shape: number[]; bytes: number }>>,
): HubFile {
  let at = 0;
  const header: Record<string, unknown> = { __metadata__: { format: "pt" } };
  for (const [name, { dtype, shape, bytes }] of Object.entries(tensors)) {
    header[name] = { dtype, shape, data_offsets: [at, at + bytes] };
    at += bytes;
  }
  const text = Buffer.from(JSON.stringify(header));
  return {
    head: Buffer.concat([lengthPrefix(BigInt(text.byteLength)), text]),
    size: 8 + text.byteLength + at,
    isLarge: true,
  };
}

/** What stands in front of a safetensors header. */
export function lengthPrefix(length: bigint): Buffer {
  const prefix = Buffer.alloc(8);
  prefix.writeBigUInt64LE(length);
  return prefix;
}

/** Bytes `start` to `end` of a file, `end` not included. */
export function partOf(file: HubFile, start: number, end: number): Buffer {
  const part = Buffer.alloc(Math.max(0, Math.min(end, file.size) - start));
  file.head.copy(part, 0, start, end);
  return part;
}
