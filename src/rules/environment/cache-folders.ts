import type { Finding } from "../../diagnostics/diagnostic.ts";
import { quote } from "../../diagnostics/quote.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";
import { envVars, variableKey } from "./env-vars.ts";

const folders: ReadonlySet<string> = new Set([
  "HF_HOME",
  "HF_HUB_CACHE",
  "HUGGINGFACE_HUB_CACHE",
  "HF_TOKEN_PATH",
  "XDG_CACHE_HOME",
  "VLLM_CACHE_ROOT",
  "VLLM_ASSETS_CACHE",
  "TORCHINDUCTOR_CACHE_DIR",
  "TRITON_CACHE_DIR",
  "TMPDIR",
]);

/** A relative path is in the working directory of each process, which Ray makes anew. */
export function cacheFolders(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) =>
    envVars(model).flatMap(([name, value]) => {
      if (!folders.has(name) || value === "" || /^[/~$]/u.test(value)) return [];
      return [
        mistakeIn(model, {
          code: "RF371",
          message: `${quote(value)} is below the working directory of each process, which Ray makes anew: nothing in it is found again`,
          key: variableKey(name),
          help: "Write the path in full, starting with `/`.",
        }),
      ];
    }),
  );
}
