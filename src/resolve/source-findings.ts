import type { Finding } from "../diagnostics/diagnostic.ts";
import { ownEntry } from "../diagnostics/own-entry.ts";
import { quote } from "../diagnostics/quote.ts";
import type { Config } from "../schema/config.ts";
import type { MergedModel } from "./merged-model.ts";
import { isRelativePath } from "./model-source.ts";
import { writtenAt } from "./written-at.ts";

/** A model whose weights cannot be found on the target: it has no source, or one that only this machine has. */
export function sourceFindings(config: Config, targetName: string | undefined, model: MergedModel): readonly Finding[] {
  const target = targetName === undefined ? undefined : ownEntry(config.targets, targetName);
  const source = model.json["model_source"];
  if (typeof source !== "string") {
    const where = targetName === undefined ? "" : ` on target ${quote(targetName)}`;
    const message = `Model ${quote(model.id)} has no model_source${where}`;
    const help = "An override with `model_source: null` takes it away. Give it another one.";
    return [{ code: "RF315", message, path: ["models", model.id], anchor: "key", help }];
  }
  if (targetName === undefined || target?.kind !== "cluster" || !isRelativePath(source)) return [];
  return [
    {
      code: "RF316",
      message: `${quote(source)} is a path next to this file, which the nodes of cluster ${quote(targetName)} do not have`,
      path: writtenAt(config, targetName, model.id, ["model_source"]),
      help: "Give a Hub id, an s3://, gs:// or abfss:// address, or an absolute path that every node has.",
    },
  ];
}
