import type { Arguments } from "./arguments.ts";
import { optionText } from "./cli-input.ts";
import type { CommandInput } from "./commands/command-input.ts";
import { importConfig } from "./commands/import-config.ts";
import type { Executed } from "./executed.ts";
import { filesText } from "./render-files.ts";

/** Runs `import`: the config is alone on stdout when it is not written to a file. */
export function executeImport(asked: Arguments, format: string, input: CommandInput): Executed {
  const output = optionText(asked, "output");
  const app = optionText(asked, "app");
  const name = optionText(asked, "name");
  const { result, source } = importConfig({
    ...input,
    overwrite: asked.options.force === true,
    merge: asked.options.merge === true,
    ...(output === undefined ? {} : { output }),
    ...(app === undefined ? {} : { app }),
    ...(name === undefined ? {} : { name }),
  });
  if (format === "json") return { result, sources: [source] };
  const shown = result.files?.find(({ state }) => state === "shown");
  return { result, sources: [source], text: shown?.text ?? filesText(result.files ?? []) };
}
