import type { ReadConfig } from "../load/read-config.ts";
import type { HttpTransport } from "../ray/http-transport.ts";
import type { Arguments } from "./arguments.ts";
import { commandMachine } from "./command-machine.ts";
import type { CommandInput } from "./commands/command-input.ts";
import { openedConfig, type OpenedFile } from "./commands/opened-config.ts";
import { status } from "./commands/status.ts";
import type { Executed } from "./executed.ts";
import { renderResult } from "./render-result.ts";

interface LiveLook {
  readonly asked: Arguments;
  readonly format: string;
  readonly input: CommandInput;
  readonly read: ReadConfig;
  readonly file: OpenedFile;
  readonly transport: HttpTransport;
}

/** The part of `status` that is loaded while Ray answers. */
export async function lookAtLive({ asked, format, input, read, file, transport }: LiveLook): Promise<Executed> {
  const opened = openedConfig(file, read.config, read.findings);
  const machine = { ...commandMachine, transport };
  const result = await status({ ...input, opened }, machine, asked.options.probe === true);
  const sources = [opened.source];
  return format === "pretty" ? { result, sources, text: renderResult(result) } : { result, sources };
}
