import type { getOctokit } from "@actions/github";

/** Merge commits of pull requests are only in this version of the API (github-actions.md §6.2). */
const API_VERSION = "2022-11-28";
/** For one call with all its repetitions, so that a job on a paid runner never idles on GitHub. */
const CALL_LIMIT_MS = 60_000;
const LONGEST_RATE_LIMIT_WAIT_S = 30;

export type GitHub = ReturnType<typeof getOctokit>;

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

export interface GitHubOptions {
  readonly token: string;
  /** `GITHUB_API_URL`; the only place that requests go to. */
  readonly apiUrl: string;
  readonly version: string;
  readonly sleep: (ms: number) => Promise<void>;
  /** First wait before a repetition; the second is four times as long. */
  readonly retryBaseMs?: number;
}

/** A client of GitHub's API. Octokit is loaded here and only when it is needed: the CLI never does. */
export async function connect(options: GitHubOptions): Promise<GitHub> {
  const [{ getOctokit }, { retry }] = await Promise.all([import("@actions/github"), import("@octokit/plugin-retry")]);
  const github = getOctokit(
    options.token,
    {
      baseUrl: options.apiUrl,
      userAgent: `rayfleet/${options.version}`,
      log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
      retry: {
        retries: 2,
        doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451],
        retryAfterBaseValue: options.retryBaseMs ?? 1000,
      },
    },
    retry,
  );
  github.hook.before("request", (request) => {
    request.headers["x-github-api-version"] = API_VERSION;
    request.request = { ...request.request, signal: AbortSignal.timeout(CALL_LIMIT_MS) };
  });
  github.hook.wrap("request", async (send, request) => {
    try {
      return await send(request);
    } catch (error) {
      const wait = rateLimitWait(error);
      if (wait === undefined) throw error;
      await options.sleep(wait * 1000);
      return send(request);
    }
  });
  return github;
}

function ignore(): void {}

/** Seconds to wait before one more try, when GitHub asks for it and it is short. */
function rateLimitWait(error: unknown): number | undefined {
  if (!isRequestError(error) || (error.status !== 403 && error.status !== 429)) return undefined;
  const seconds = Number(error.response?.headers["retry-after"] ?? "none");
  return Number.isFinite(seconds) && seconds <= LONGEST_RATE_LIMIT_WAIT_S ? seconds : undefined;
}

interface RequestError extends Error {
  readonly status: number;
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> };
}

/** Octokit's own class is not imported: it would load octokit. */
export function isRequestError(error: unknown): error is RequestError {
  return error instanceof Error && "status" in error && typeof error.status === "number";
}
