import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { HUB_ENDPOINT } from "../hub/hub-connection.ts";

type Environment = Readonly<Record<string, string | undefined>>;

export interface HubSettings {
  readonly endpoint: string;
  readonly token?: string;
  /** `HF_HUB_OFFLINE`: the Hub is not to be asked. */
  readonly offline: boolean;
}

/** What the environment says of the Hub, by the names and in the order of huggingface_hub 1.x. */
export function hubSettings(env: Environment, given?: string): HubSettings {
  const token = usable(given) ?? usable(env["HF_TOKEN"]) ?? usable(env["HUGGING_FACE_HUB_TOKEN"]) ?? savedToken(env);
  const offline = /^(?:1|on|yes|true)$/iu.test(env["HF_HUB_OFFLINE"] ?? "");
  return { endpoint: endpointOf(env["HF_ENDPOINT"]), offline, ...(token === undefined ? {} : { token }) };
}

function endpointOf(written: string | undefined): string {
  if (written === undefined || written.trim() === "") return HUB_ENDPOINT;
  const url = URL.canParse(written.trim()) ? new URL(written.trim()) : undefined;
  const isPlain = url?.username === "" && url.password === "" && url.search === "" && url.hash === "";
  if (url === undefined || !/^https?:$/u.test(url.protocol) || !isPlain) {
    throw new Error("HF_ENDPOINT is not an http or https address without user name and query");
  }
  return url.href.replace(/\/+$/u, "");
}

/** The file that `hf auth login` writes, or that `HF_TOKEN_PATH` names. */
function savedToken(env: Environment): string | undefined {
  const cache = env["XDG_CACHE_HOME"] ?? join(env["HOME"] ?? homedir(), ".cache");
  const path = env["HF_TOKEN_PATH"] ?? join(env["HF_HOME"] ?? join(cache, "huggingface"), "token");
  try {
    return usable(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

/** Line ends around a token come from files and secrets; inside of it they would end the header. */
function usable(token: string | undefined): string | undefined {
  const trimmed = token?.trim() ?? "";
  if (trimmed === "") return undefined;
  if (!/^[\u0021-\u007e]+$/u.test(trimmed)) throw new Error("The Hub's token holds characters that no token has");
  return trimmed;
}
