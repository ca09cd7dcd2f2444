import { readGatewayUserConfig } from "../../../src/gateway/read-record.ts";
import type { GatewayUserConfig } from "../../../src/gateway/user-config.ts";
import type { JsonObject } from "../../../src/schema/json.ts";
import { parseServeDetails } from "../../../src/ray/serve-details.ts";
import type { Behaviour } from "../../support/fake-ray/fake-ray.ts";
import { askEndpoint } from "../../support/fake-ray/model-endpoint.ts";
import type { FakeRayInUse } from "../../support/fake-ray/use-fake-ray.ts";

export const PUT = "PUT /api/serve/applications/";

/** Names of the applications that stay once everything that is being deleted is gone. */
export function settledNames({ ray }: Pick<FakeRayInUse, "ray">): string[] {
  for (let look = 0; look < 8; look += 1) ray.serve.look();
  return Object.keys(ray.phases).toSorted();
}

/** What a chat request that names the model gets now. */
export function statusOf({ ray }: Pick<FakeRayInUse, "ray">, model: string, prefix = ""): number {
  const path = `${prefix}/v1/chat/completions`;
  return askEndpoint(ray.serve, { method: "POST", path, app: undefined, body: { model, messages: [] } }).status;
}

/** The gateway's table as it stands on the cluster. */
export function tableOf({ ray }: Pick<FakeRayInUse, "ray">, fleet = "team"): GatewayUserConfig {
  const details = parseServeDetails(JSON.stringify(ray.serve.look()));
  const entry = details.applications[`${fleet}--gateway`]?.deployed_app_config;
  const read = entry === undefined || entry === null ? undefined : readGatewayUserConfig(entry);
  if (read?.ok !== true) throw new Error(`Reading the table of ${fleet}: ${read?.problem ?? "there is no gateway"}`);
  return read.userConfig;
}

/** Asks the models after each request to Ray; resolves with what was answered other than 200. */
export function watchAnswers(used: FakeRayInUse, models: readonly string[]): readonly string[] {
  const failed: string[] = [];
  used.ray.interfere = (request) => ({
    after: () => {
      for (const model of models) {
        const status = statusOf(used, model);
        if (status !== 200) failed.push(`${model} got ${status} after ${request.method} ${request.path}`);
      }
    },
  });
  return failed;
}

/** What each entry that a test made says of itself: its `engine_kwargs.note` names the behaviour. */
export function behaveAsNoted(notes: Readonly<Record<string, Behaviour>>): (entry: JsonObject) => Behaviour {
  return (entry) => {
    const text = JSON.stringify(entry["args"] ?? {});
    const fast = { buildPolls: 0, startPolls: 1, deletePolls: 1 };
    if (!text.includes("llm_config")) return { ...fast, needs: { CPU: 0 } };
    const note = Object.keys(notes).find((one) => text.includes(`"note":"${one}"`));
    return { ...fast, ...(note === undefined ? {} : notes[note]) };
  };
}
