import { isAbsolute, join, relative } from "node:path";
import type { Finding } from "../diagnostics/diagnostic.ts";
import { quote } from "../diagnostics/quote.ts";
import { isRelativePath } from "../resolve/model-source.ts";
import { writtenAt } from "../resolve/written-at.ts";
import { forEachModel, type RuleContext } from "./rule.ts";

/** A path relative to the file stays in the checkout: elsewhere every machine has something else. */
export function sourceInRepository(context: RuleContext): readonly Finding[] {
  const { repositoryDir } = context;
  if (repositoryDir === undefined) return [];
  return forEachModel(context, (model, view) => {
    const source = model.config.model_source;
    // On a cluster no relative path is right, which is another rule's message.
    if (!isRelativePath(source) || view.target?.config.kind === "cluster") return [];
    const way = relative(repositoryDir, join(context.configDir, source));
    if (way !== ".." && !way.startsWith("../") && !isAbsolute(way)) return [];
    const path = writtenAt(context.config, view.target?.name, model.id, ["model_source"]);
    const help = "Write a path on the nodes in full, starting with `/`.";
    return [{ code: "RF317", message: `${quote(source)} leads out of the repository`, path, help }];
  });
}
