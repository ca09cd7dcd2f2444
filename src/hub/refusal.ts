import { ownEntry } from "../diagnostics/own-entry.ts";
import { HubError, type HubErrorKind } from "./hub-error.ts";

const LONGEST_TEXT = 200;

/**
 * The Hub's codes, in the header `X-Error-Code` (huggingface_hub 1.x `utils/_http.py:hf_raise_for_status`). The status
 * alone misleads: a missing repository is 401 for who sends no token.
 */
const byCode: Readonly<Record<string, HubErrorKind>> = {
  RepoNotFound: "not_found",
  GatedRepo: "gated",
  RevisionNotFound: "no_revision",
  EntryNotFound: "no_file",
};

/** What an answer that is no success means. `token`: what the request carried, which the answer may repeat. */
export function refusalOf(response: Response, doing: string, token: string | undefined, now: number): HubError {
  const { status, headers } = response;
  const repeated = headers.get("x-error-message") ?? "";
  const said = (token === undefined ? repeated : repeated.replaceAll(token, "***")).slice(0, LONGEST_TEXT);
  const kind = kindOf(status, headers.get("x-error-code") ?? "", said, token !== undefined);
  const retryAfterS = retryAfter(headers, now);
  const message = `the Hub answered ${status} (${doing})${said === "" ? "" : `: ${said}`}`;
  return new HubError(kind, message, retryAfterS === undefined ? {} : { retryAfterS });
}

function kindOf(status: number, code: string, said: string, withToken: boolean): HubErrorKind {
  if (said === "Invalid credentials in Authorization header") return "bad_token";
  if (said === "Access to this resource is disabled.") return "disabled";
  const known = ownEntry(byCode, code);
  if (known !== undefined) return known;
  if (status === 401) return withToken ? "bad_token" : "not_found";
  if (status === 403) return "forbidden";
  if (status === 404) return "not_found";
  if (status === 416) return "no_ranges";
  if (status === 429) return "busy";
  return status >= 500 ? "server" : "broken";
}

/** Seconds to wait: `Retry-After` as seconds or as a date, or what is left of the window of the `RateLimit` header. */
function retryAfter(headers: Headers, now: number): number | undefined {
  const asked = headers.get("retry-after");
  if (asked !== null) {
    const seconds = /^\d+$/u.test(asked) ? Number(asked) : (Date.parse(asked) - now) / 1000;
    return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
  }
  const window = /(?:^|;)\s*t=(\d+)/u.exec(headers.get("ratelimit") ?? "")?.[1];
  return window === undefined ? undefined : Number(window);
}
