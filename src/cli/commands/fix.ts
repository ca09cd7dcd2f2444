import { applyFixes, type FixedMistake } from "../../diagnostics/apply-fixes.ts";
import { readConfigFile } from "../../load/read-file.ts";
import { repositoryRoot } from "../../load/repository-root.ts";
import { replaceConfigText } from "../../load/write-config.ts";
import type { CommandInput } from "./command-input.ts";
import { openText } from "./open-config.ts";
import type { OpenedConfig } from "./opened-config.ts";

export interface FixedConfig {
  /** The config as it is now. */
  readonly opened: OpenedConfig;
  readonly fixed: readonly FixedMistake[];
}

/** Mends in the file what can only be meant in one way. Only files of the repository that is worked in are changed. */
export async function fixConfig(
  input: Pick<CommandInput, "directory" | "workspace" | "target">,
  opened: OpenedConfig,
): Promise<FixedConfig> {
  if (!opened.diagnostics.some(({ edits }) => edits !== undefined)) return { opened, fixed: [] };
  const { source, configDir, path } = opened;
  if (path === undefined) return { opened, fixed: [] };
  const workspace = input.workspace ?? repositoryRoot(input.directory) ?? input.directory;
  const read = readConfigFile(path, workspace);
  if (read.kind !== "read") {
    return { opened: { ...opened, hasErrors: true, diagnostics: opened.place([read.finding]) }, fixed: [] };
  }
  const { checked, fixed } = await applyFixes(asText(opened), async (text) =>
    asText(await openText(text, source.file, configDir, { ...input, fit: "known" })),
  );
  if (fixed.length > 0) replaceConfigText(path, source.text, checked.text);
  return { opened: { ...checked.opened, path }, fixed };
}

interface OpenedText extends Pick<OpenedConfig, "diagnostics"> {
  readonly text: string;
  readonly opened: OpenedConfig;
}

function asText(opened: OpenedConfig): OpenedText {
  return { text: opened.source.text, diagnostics: opened.diagnostics, opened };
}
