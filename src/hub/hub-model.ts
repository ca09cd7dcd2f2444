import { listModels, modelInfo } from "@huggingface/hub";
import * as z from "zod";
import { boundedFetch } from "./bounded-fetch.ts";
import type { HubConnection } from "./hub-connection.ts";
import { HubError } from "./hub-error.ts";
import { hubRepository } from "./hub-repository.ts";
import type { ModelFacts } from "./model-facts.ts";
import { nearNames } from "./near-names.ts";
import { readModel } from "./read-model.ts";
import { UnusableFile } from "./repository.ts";

const MOST_ANSWER_BYTES = 4 * 1024 * 1024;

/** `namespace/name` or `name`, as the Hub allows them (huggingface_hub 1.x `utils/_validators.py:REPO_ID_REGEX`). */
const REPOSITORY_ID = /^(?=.{1,96}$)(?:[\w-][\w.-]*\/)?[\w-](?:[\w.-]*[\w-])?$/u;

export function isRepositoryId(id: string): boolean {
  return REPOSITORY_ID.test(id) && !/--|\.\.|\.git$/u.test(id);
}

/** What can be said of a repository: its facts, or why there are none. */
export type AskedModel =
  | { readonly ok: true; readonly facts: ModelFacts; readonly movedTo?: string }
  | { readonly ok: false; readonly error: HubError | UnusableFile; readonly near: readonly string[] };

const identity = z.object({
  name: z.string(),
  sha: z.string().regex(/^[0-9a-f]{40}$/u),
  gated: z.union([z.literal(false), z.enum(["auto", "manual"])]).default(false),
  private: z.boolean().default(false),
});

/** Asks the Hub for a model. Rejects only when the caller stops, or the program is wrong. */
export async function askHub(connection: HubConnection, source: string, revision: string | null): Promise<AskedModel> {
  try {
    const { name, sha, gated, private: isPrivate } = await identify(connection, source, revision);
    const repository = await hubRepository(connection, source, sha);
    const facts = await readModel(repository, { source, revision, commit: sha, gated, private: isPrivate });
    return { ok: true, facts, ...(name === source ? {} : { movedTo: name }) };
  } catch (error) {
    connection.signal.throwIfAborted();
    const known = toKnown(error, source);
    return { ok: false, error: known, near: await namesNear(connection, source, known) };
  }
}

async function identify(
  connection: HubConnection,
  source: string,
  revision: string | null,
): Promise<z.output<typeof identity>> {
  const fetch = boundedFetch(connection, { doing: `asking for ${source}`, mostBytes: MOST_ANSWER_BYTES });
  const info = await modelInfo({
    name: source,
    hubUrl: connection.endpoint,
    fetch,
    additionalFields: ["sha"],
    ...(revision === null ? {} : { revision }),
  });
  const parsed = identity.safeParse(info);
  if (!parsed.success) throw new HubError("broken", `what came for ${source} is not what the Hub says of a model`);
  return parsed.data;
}

/** The library throws what its JSON parser throws: that is an answer which is not the Hub's. */
function toKnown(error: unknown, source: string): HubError | UnusableFile {
  if (error instanceof HubError || error instanceof UnusableFile) return error;
  if (error instanceof SyntaxError || error instanceof TypeError) {
    return new HubError("broken", `what came for ${source} is not what the Hub says of a model`, { cause: error });
  }
  throw new Error(`Reading ${source} from the Hub`, { cause: error });
}

/** Repositories with a similar name; none when the Hub does not say, which is no mistake of its own. */
async function namesNear(
  connection: HubConnection,
  source: string,
  error: HubError | UnusableFile,
): Promise<readonly string[]> {
  if (!(error instanceof HubError) || error.kind !== "not_found") return [];
  const [owner, name] = source.includes("/") ? source.split("/", 2) : [undefined, source];
  const fetch = boundedFetch(connection, { doing: "looking for similar names", mostBytes: MOST_ANSWER_BYTES });
  const names: string[] = [];
  const searches = [{ query: name ?? source }, ...(owner === undefined ? [] : [{ owner }])];
  for (const search of searches) {
    try {
      const found = listModels({ search, sort: "downloads", limit: 100, hubUrl: connection.endpoint, fetch });
      for await (const model of found) if (typeof model.name === "string") names.push(model.name);
    } catch {
      connection.signal.throwIfAborted();
    }
    const near = nearNames(source, names);
    if (near.length > 0) return near;
  }
  return [];
}
