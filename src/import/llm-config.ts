import { ownEntry } from "../diagnostics/own-entry.ts";
import { quote } from "../diagnostics/quote.ts";
import { isHubId, isRelativePath } from "../resolve/model-source.ts";
import { DEFAULT_RAY } from "../engine/default-ray.ts";
import { ownership } from "../engine/owned-arguments.ts";
import { catalogueFor } from "../engine/releases.ts";
import { isJsonObject, type JsonValue } from "../schema/json.ts";
import { movedModelKeys } from "../schema/moved-keys.ts";
import { changed, childOf, notCarriedOver, type Conversion, type Placed } from "./conversion.ts";
import { gpuShare, withoutGpuShare } from "./gpu-share.ts";
import { putDeploymentOptions } from "./deployment-options.ts";

/** Keys of Ray's `LLMConfig` that a model has under the same name. */
const SAME_NAME: ReadonlySet<string> = new Set([
  "accelerator_type",
  "accelerator_config",
  "lora_config",
  "placement_group_config",
  "runtime_env",
  "log_engine_metrics",
  "experimental_configs",
  "callback_config",
]);

/** The id of an `LLMConfig`; undefined when it has none. */
export function modelIdOf(config: Placed): Placed<string> | undefined {
  const { value, place } = childOf(childOf(config, "model_loading_config"), "model_id");
  return typeof value === "string" && value !== "" ? { value, place } : undefined;
}

/** Puts one `LLMConfig` (Ray 2.60 `llm/_internal/serve/core/configs/llm_config.py`) under `models`. */
export function putLlmConfig(conversion: Conversion, id: Placed<string>, config: Placed, override: Placed): void {
  const model = ["models", id.value];
  const at = id.place ?? config.place;
  conversion.moved.at(model, at === undefined ? undefined : { key: at.value, value: (config.place ?? at).value });
  const source = putSource(conversion, model, id, childOf(config, "model_loading_config"));
  const share = gpuShare(config);
  if (share !== undefined) conversion.moved.put([...model, "gpu_fraction"], share.value, share.place);
  for (const key of keysOf(config.value)) {
    const from = share === undefined ? childOf(config, key) : withoutGpuShare(key, childOf(config, key));
    if (from.value === null || key === "model_loading_config" || key === "deployment_config") continue;
    if (SAME_NAME.has(key)) conversion.moved.put([...model, key], withoutNulls(from.value), from.place);
    else if (key === "engine_kwargs") putEngineKwargs(conversion, model, from, source);
    else if (key !== "llm_engine" || from.value !== "vLLM") {
      const help = ownEntry(movedModelKeys, key);
      const lost = { name: key, from, near: model };
      notCarriedOver(conversion, key === "server_cls" ? { ...lost, why: "is code of yours" } : withHelp(lost, help));
    }
  }
  putDeploymentOptions(conversion, model, childOf(config, "deployment_config"), override);
}

/** Without a source the id is the Hub id. */
function putSource(conversion: Conversion, model: readonly string[], id: Placed<string>, loading: Placed): string {
  const source = childOf(loading, "model_source");
  const bucket = childOf(source, "bucket_uri");
  const extra = childOf(source, "extra_files");
  const from = isJsonObject(source.value) ? bucket : source.value === null ? id : source;
  conversion.moved.put([...model, "model_source"], from.value, from.place);
  if (Array.isArray(extra.value) && extra.value.length > 0) {
    notCarriedOver(conversion, { name: "extra_files", from: extra, near: model });
  }
  const tokenizer = childOf(loading, "tokenizer_source");
  if (tokenizer.value !== null) {
    const help = "Write it as `engine_kwargs: {tokenizer: ...}` if it is wanted.";
    notCarriedOver(conversion, {
      name: "tokenizer_source",
      from: tokenizer,
      near: model,
      why: "is ignored by Ray",
      help,
    });
  }
  if (typeof from.value === "string" && isRelativePath(from.value)) {
    const message = `${quote(from.value)} was relative to the folder in which Ray ran; now it is relative to the config`;
    changed(conversion, from, [...model, "model_source"], message, "Check that it leads to the weights.");
  }
  return typeof from.value === "string" ? from.value : "";
}

function putEngineKwargs(conversion: Conversion, model: readonly string[], kwargs: Placed, source: string): void {
  const path = [...model, "engine_kwargs"];
  if (!isJsonObject(kwargs.value)) {
    conversion.moved.put(path, kwargs.value, kwargs.place);
    return;
  }
  const known = catalogueFor(DEFAULT_RAY)?.arguments ?? {};
  for (const key of Object.keys(kwargs.value)) {
    const from = childOf(kwargs, key);
    const owned = ownership(key, ownEntry(known, key));
    if (key === "revision" && isHubId(source)) conversion.moved.put([...model, "revision"], from.value, from.place);
    else if (owned !== undefined && from.value !== owned.harmless) {
      const { message, help, severity } = owned;
      notCarriedOver(conversion, {
        name: key,
        from,
        near: model,
        why: message,
        help,
        severity: severity === "error" ? "warn" : "info",
      });
    } else if (from.value !== null) conversion.moved.put([...path, key], withoutNulls(from.value), from.place);
  }
}

/** A null in a map of a config takes away what is below it: the same as nothing here. */
export function withoutNulls(value: JsonValue): JsonValue {
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutNulls(inner)]));
}

export function keysOf(value: JsonValue): readonly string[] {
  return isJsonObject(value) ? Object.keys(value) : [];
}

function withHelp<T extends object>(lost: T, help: string | undefined): T & { readonly help?: string } {
  return help === undefined ? lost : { ...lost, help };
}
