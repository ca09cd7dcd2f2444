import { createHash } from "node:crypto";
import type { Answer, Call } from "./handler.ts";
import { notFound } from "./refusal.ts";
import type { World } from "./state.ts";

export function getContent(world: World, { params, query }: Call): Answer {
  const path = params["path"] ?? "";
  const text = world.readFile(query.get("ref") ?? "main", path);
  if (text === undefined) throw notFound();
  const bytes = Buffer.from(text);
  const address = `${world.url}/repos/${world.repository}/contents/${path}`;
  return {
    status: 200,
    body: {
      type: "file",
      encoding: "base64",
      size: bytes.length,
      name: path.split("/").at(-1) ?? path,
      path,
      sha: createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex"),
      content: bytes.toString("base64").replaceAll(/(.{60})/gu, "$1\n"),
      url: address,
      git_url: address,
      html_url: address,
      download_url: null,
      _links: { self: address, git: address, html: address },
    },
  };
}
