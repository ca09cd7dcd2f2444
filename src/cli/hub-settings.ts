import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { HUB_ENDPOINT } from "../hub/hub-connection.ts";

type Environment = Readonly<Record<string, string | undefined>>;

export interface HubSettings {
  readonly endpoint: string;
  readonly token?: string;
  /** Why the Hub is not to be asked: the user said so, or what the environment says of it cannot be used. */
  readonly refusal?: string;
}

/** What the environment says of the Hub, by the names and in the order of huggingface_hub 1.x. */
export function hubSettings(env: Environment, given?: string): HubSettings {
  const endpoint = endpointOf(env["HF_ENDPOINT"]);
  const token = trimmed(given) ?? trimmed(env["HF_TOKEN"]) ?? trimmed(env["HUGGING_FACE_HUB_TOKEN"]) ?? savedToken(env);
  const refusal = refusalOf(env, endpoint, token);
  return {
    endpoint: endpoint ?? HUB_ENDPOINT,
    ...(token === undefined || refusal !== undefined ? {} : { token }),
    ...(refusal === undefined ? {} : { refusal }),
  };
}

function refusalOf(env: Environment, endpoint: string | undefined, token: string | undefined): string | undefined {
  if (/^(?:1|on|yes|true)$/iu.test(env["HF_HUB_OFFLINE"] ?? "")) return "it is not asked, as HF_HUB_OFFLINE is set";
  if (endpoint === undefined) return "HF_ENDPOINT is not an http or https address without user name and query";
  const isHeader = token === undefined || /^[\u0021-\u007e]+$/u.test(token);
  return isHeader ? undefined : "the token in HF_TOKEN holds characters that no token has";
}

/** Undefined when the address cannot be used. */
function endpointOf(written: string | undefined): string | undefined {
  const address = trimmed(written);
  if (address === undefined) return HUB_ENDPOINT;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isPlain = url?.username === "" && url.password === "" && url.search === "" && url.hash === "";
  return url !== undefined && /^https?:$/u.test(url.protocol) && isPlain ? url.href.replace(/\/+$/u, "") : undefined;
}

/** The file that `hf auth login` writes, or that `HF_TOKEN_PATH` names. */
function savedToken(env: Environment): string | undefined {
  const cache = env["XDG_CACHE_HOME"] ?? join(env["HOME"] ?? homedir(), ".cache");
  const path = env["HF_TOKEN_PATH"] ?? join(env["HF_HOME"] ?? join(cache, "huggingface"), "token");
  try {
    return trimmed(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

/** Line ends around a value come from files and secrets. */
function trimmed(value: string | undefined): string | undefined {
  const text = value?.trim() ?? "";
  return text === "" ? undefined : text;
}
