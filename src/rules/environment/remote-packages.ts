import type { ConfigPath, Finding } from "../../diagnostics/diagnostic.ts";
import { quote } from "../../diagnostics/quote.ts";
import { forEachModel, type RuleContext } from "../rule.ts";

/** What Serve's REST API takes for code (Ray 2.60 `serve/schema.py`, `_private/runtime_env/protocol.py`). */
const uri = /^(?:local|gcs|https|s3|gs|azure|abfss|file):\/\/\S+$/u;

/** Ray answers 400 to a local path, for the whole deploy: nothing uploads the folder. */
export function remotePackages(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    const { working_dir: folder, py_modules: modules } = model.config.runtime_env ?? {};
    if (!folder && !modules) return [];
    const list = model.at("runtime_env", "py_modules");
    const sources: { readonly path: ConfigPath; readonly text: string }[] = [];
    if (folder) sources.push({ path: model.at("runtime_env", "working_dir"), text: folder });
    for (const [index, text] of (modules ?? []).entries()) sources.push({ path: [...list, index], text });
    return sources.flatMap(({ path, text }): Finding[] => {
      if (uri.test(text)) return [];
      const message = `${quote(text)} is not an address that the nodes can load code from`;
      const help =
        "Write an s3://, gs:// or https:// address of a zip file, or local:// and a path that every node has.";
      return [{ code: "RF373", message, path, help }];
    });
  });
}
