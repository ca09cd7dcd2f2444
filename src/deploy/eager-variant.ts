import type { ReleasedModel } from "../gateway/user-config.ts";
import { eagerFallback } from "../ray/model-application.ts";
import { isJsonObject } from "../schema/json.ts";

/**
 * The same model without compilation, for a start that crashed in torch.compile. Undefined when there is no other
 * thing to try: `compile: off`, `enforce_eager` set already, or this is the fallback itself.
 */
export function eagerVariant(model: ReleasedModel): ReleasedModel | undefined {
  if (model.start.compile === "off" || model.eager_fallback === true) return undefined;
  const config = model.entry.args?.["llm_config"];
  const engine = isJsonObject(config) ? config["engine_kwargs"] : undefined;
  if (isJsonObject(engine) && engine["enforce_eager"] === true) return undefined;
  const entry = eagerFallback(model.entry);
  return { ...model, app: entry.name, entry, eager_fallback: true };
}
