import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readConfig } from "../../../src/load/read-config.ts";
import { modelApplication } from "../../../src/ray/model-application.ts";
import type { ServeDeployConfig } from "../../../src/ray/serve-application.ts";
import { serveDeployConfig } from "../../../src/ray/serve-deploy-config.ts";
import { singleApplication } from "../../../src/ray/single-app.ts";
import { resolve } from "../../../src/resolve/resolve.ts";
import type { Config } from "../../../src/schema/config.ts";
import type { JsonObject } from "../../../src/schema/json.ts";

const PACKAGE = "gcs://_ray_pkg_0123.zip";

/** What goes to Ray for each target of a config, by the target's name. */
export async function bodiesOf(folder: string): Promise<Readonly<Record<string, ServeDeployConfig>>> {
  const { config } = await readConfig({ folder, workspace: folder });
  if (config === undefined) throw new Error(`There is no config in ${folder}`);
  const names = Object.keys(config.targets ?? {});
  const bodies = (names.length === 0 ? [undefined] : names).map(
    (name) => [name ?? "", bodyOf(config, name, folder)] as const,
  );
  return Object.fromEntries(bodies);
}

/** For one target; a config that cannot be resolved is not one that this could be asked of. */
export function bodyOf(config: Config, target: string | undefined, configDir: string): ServeDeployConfig {
  const resolved = resolve(config, target, { configDir });
  if (!resolved.ok) throw new Error(resolved.findings.map((finding) => finding.message).join("\n"));
  const { fleet } = resolved;
  const single = fleet.layout === "single_app";
  const entries = fleet.models.map(
    (model) => modelApplication({ fleetName: fleet.name, model, packageUri: PACKAGE }).entry,
  );
  return serveDeployConfig(fleet, single ? [singleApplication(fleet)] : entries);
}

interface Patch {
  readonly llm_config?: JsonObject | undefined;
  readonly deployment?: JsonObject | undefined;
}

/** A plain model with a mistake in Ray's own format, for mistakes that never get as far as Ray. */
export function patchedBody({ llm_config: llmConfig, deployment }: Patch): JsonObject {
  const args = {
    llm_config: withPatch({ model_loading_config: { model_id: "chat", model_source: "org/chat" } }, llmConfig),
  };
  const options = withPatch({ name: "LLMServer:chat" }, deployment);
  const application = { name: "chat", route_prefix: null, import_path: "rayfleet_builder:build_model" };
  return { applications: [{ ...application, args, deployments: [options] }] };
}

/** Unlike `merge` this keeps lists and nulls as the mistake has them. */
function withPatch(config: JsonObject, patch: JsonObject | undefined): JsonObject {
  return { ...config, ...patch };
}

export function foldersIn(root: string): readonly string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(root, entry.name));
}
