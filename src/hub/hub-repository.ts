import { downloadFile, listFiles } from "@huggingface/hub";
import * as z from "zod";
import { boundedFetch } from "./bounded-fetch.ts";
import type { HubConnection } from "./hub-connection.ts";
import { HubError } from "./hub-error.ts";
import type { Repository, RepositoryFile } from "./repository.ts";

/** The list of files comes in pages of this size at most. */
const MOST_PAGE_BYTES = 16 * 1024 * 1024;
const MOST_FILES = 20_000;

const listed = z.object({ type: z.string(), path: z.string().min(1), size: z.int().min(0) });

/** The files at the top of a model repository of the Hub, at one commit. Rejects with a `HubError`. */
export async function hubRepository(connection: HubConnection, id: string, commit: string): Promise<Repository> {
  const repo = { type: "model", name: id } as const;
  const hubUrl = connection.endpoint;
  const files = await listedFiles(connection, id, commit);

  async function blobOf(file: RepositoryFile, fetch: typeof globalThis.fetch): Promise<Blob> {
    const path = file.path.split("/").map(encodeURIComponent).join("/");
    // With what is known from the list, the library needs no request of its own to begin with.
    const downloadInfo = { size: file.size, etag: "", url: `${hubUrl}/${id}/resolve/${commit}/${path}` };
    const blob = await downloadFile({ repo, path, revision: commit, hubUrl, fetch, downloadInfo, xet: false });
    if (blob === null) throw new HubError("no_file", `${file.path} is not there`);
    return blob;
  }

  return {
    files,
    async text(file, mostBytes) {
      const fetch = boundedFetch(connection, { doing: `reading ${file.path} of ${id}`, mostBytes });
      return (await blobOf(file, fetch)).text();
    },
    async bytes(file, start, end) {
      const bounds = { doing: `reading the header of ${file.path} of ${id}`, mostBytes: end - start, part: true };
      const blob = await blobOf(file, boundedFetch(connection, bounds));
      return new Uint8Array(await blob.slice(start, end).arrayBuffer());
    },
  };
}

async function listedFiles(connection: HubConnection, id: string, commit: string): Promise<readonly RepositoryFile[]> {
  const fetch = boundedFetch(connection, { doing: `listing the files of ${id}`, mostBytes: MOST_PAGE_BYTES });
  const files: RepositoryFile[] = [];
  const pages = listFiles({ repo: { type: "model", name: id }, revision: commit, hubUrl: connection.endpoint, fetch });
  for await (const entry of pages) {
    const parsed = listed.safeParse(entry);
    if (!parsed.success) throw new HubError("broken", `the list of files of ${id} is not as the Hub's`);
    if (parsed.data.type !== "file") continue;
    files.push({ path: parsed.data.path, size: parsed.data.size });
    if (files.length >= MOST_FILES) break;
  }
  return files;
}
