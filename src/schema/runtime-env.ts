import * as z from "zod";
import { jsonObject } from "./any-json.ts";
import type { JsonObject } from "./json.ts";
import { unsettable } from "./key.ts";
import { environmentVariable } from "./text.ts";

/** Ray's `runtime_env`: what the model's processes find on the nodes. */
export interface RuntimeEnv {
  readonly env_vars?: { readonly [name: string]: string | null } | null;
  readonly pip?: readonly string[] | string | JsonObject | null;
  readonly uv?: readonly string[] | string | JsonObject | null;
  readonly conda?: string | JsonObject | null;
  readonly py_modules?: readonly string[] | null;
  readonly working_dir?: string | null;
  readonly excludes?: readonly string[] | null;
  readonly py_executable?: string | null;
  readonly image_uri?: string | null;
  readonly container?: JsonObject | null;
  readonly worker_process_setup_hook?: string | null;
  readonly config?: RuntimeEnvConfig | null;
}

export interface RuntimeEnvConfig {
  readonly setup_timeout_seconds?: number | null;
  readonly eager_install?: boolean | null;
}

const nonEmpty = z.string().min(1);
const packages = z.union([z.array(nonEmpty), nonEmpty, jsonObject]);

const runtimeEnvConfig = z
  .strictObject({
    setup_timeout_seconds: unsettable(
      z.int().min(-1),
      "Seconds that making the environment may take; -1 is no limit.",
      { default: 600 },
    ),
    eager_install: unsettable(z.boolean(), "Make the environment when the job starts and not at the first use."),
  })
  .meta({ id: "RuntimeEnvConfig" });

export const runtimeEnv = z
  .strictObject({
    env_vars: unsettable(
      z.record(environmentVariable, z.string().nullable()),
      "Environment variables of the model's processes. Values are strings, and never secrets: this goes to Ray in the clear.",
      { examples: [{ HF_HUB_OFFLINE: "1" }] },
    ),
    pip: unsettable(packages, "Packages that pip installs before the model starts.", { examples: [["einops==0.8.1"]] }),
    uv: unsettable(packages, "Packages that uv installs before the model starts."),
    conda: unsettable(z.union([nonEmpty, jsonObject]), "Name of a conda environment on the nodes, or its content."),
    py_modules: unsettable(z.array(nonEmpty), "Python packages as remote or `local://` URIs of archives."),
    working_dir: unsettable(nonEmpty, "Working directory as a remote or `local://` URI of an archive."),
    excludes: unsettable(z.array(nonEmpty), "Files of `working_dir` that are left out."),
    py_executable: unsettable(nonEmpty, "Command that starts the worker processes."),
    image_uri: unsettable(nonEmpty, "Container image in which the worker processes run."),
    container: unsettable(jsonObject, "Container options. Ray prefers `image_uri`."),
    worker_process_setup_hook: unsettable(
      nonEmpty,
      "Import path of a function that runs first in each worker process.",
    ),
    config: unsettable(runtimeEnvConfig, "How the environment is made."),
  })
  .meta({ id: "RuntimeEnv" });
