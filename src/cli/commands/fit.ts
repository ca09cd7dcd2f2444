import type { CommandResult } from "../../report/result.ts";
import { fitResult } from "./fit-result.ts";
import type { OpenedConfig } from "./opened-config.ts";
import { validated } from "./validate.ts";

/** Whether the models of a config fit: also of one that has mistakes, as sizes help to mend it. */
export function fitOpened(opened: OpenedConfig, target: string | undefined): CommandResult {
  const result = { ...validated("fit", opened, target), ...fitResult(opened) };
  const name = target ?? onlyTarget(opened);
  return name === undefined ? result : { ...result, target: name };
}

function onlyTarget({ fits }: OpenedConfig): string | undefined {
  const names = Object.keys(fits ?? {});
  return names.length === 1 && names[0] !== "" ? names[0] : undefined;
}
