import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { onTestFinished } from "vitest";

/** The source of the program; `dist/cli.js` is bundled from it. */
const PROGRAM = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));

export interface ProgramRun {
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program in a process of its own, with nothing of this environment but the way to programs. */
export async function runProgram(
  args: readonly string[],
  { cwd = tmpdir(), env = {}, input = "" }: { cwd?: string; env?: Record<string, string>; input?: string } = {},
): Promise<ProgramRun> {
  const { exitCode, stdout, stderr } = await execa(process.execPath, [PROGRAM, ...args], {
    cwd,
    env: { PATH: process.env["PATH"] ?? "", ...env },
    extendEnv: false,
    input,
    reject: false,
    stripFinalNewline: false,
  });
  return { exitCode, stdout, stderr };
}

/** A folder with these files, gone when the test is over. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "rf-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

export const FLEET = `version: 1
name: team
targets:
  production: { kind: cluster, address: "http://127.0.0.1:8265", nodes: [{ accelerator_type: L4, gpus: 2, cpus: 16 }] }
models:
  chat: { model_source: org/chat, accelerator_type: L4 }
  embed: { model_source: org/embed, accelerator_type: L4, task: embed }
`;
