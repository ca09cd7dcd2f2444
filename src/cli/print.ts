import { isAbsolute, relative, resolve, sep } from "node:path";
import type { FixedMistake } from "../diagnostics/apply-fixes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { fitAnnotations, renderGithub } from "../diagnostics/render/github.ts";
import { renderJson } from "../diagnostics/render/json.ts";
import { neutralLine } from "../diagnostics/render/neutral.ts";
import { renderPretty } from "../diagnostics/render/pretty.ts";
import type { SourceText } from "../diagnostics/source.ts";
import { repositoryRoot } from "../load/repository-root.ts";
import type { CommandResult } from "../report/result.ts";
import type { Arguments } from "./arguments.ts";
import { packageVersion } from "./package-file.ts";
import type { Terminal } from "./run.ts";

interface Printed {
  readonly result: CommandResult;
  /** The texts of the configs, for code frames. */
  readonly sources: readonly SourceText[];
  /** What the command prints for other programs: then it is alone on stdout. */
  readonly text?: string;
}

/** Prints how a command went, in the format that was asked for. */
export async function print(printed: Printed, format: string, asked: Arguments, terminal: Terminal): Promise<void> {
  const { result, text } = printed;
  switch (format) {
    case "json":
      if (text === undefined) return terminal.stdout(renderJson(result));
      break;
    case "github": {
      const diagnostics = inRepository(result.diagnostics, terminal.cwd);
      // Annotations alone are on stdout; the log shows both.
      if (!fitAnnotations(diagnostics)) terminal.stderr(renderPretty(diagnostics, []));
      return terminal.stdout(renderGithub(diagnostics));
    }
    case "sarif": {
      const { sarifLog } = await import("../diagnostics/render/sarif.ts");
      const diagnostics = inRepository(result.diagnostics, terminal.cwd);
      return terminal.stdout(renderJson(sarifLog(diagnostics, { version: packageVersion() })));
    }
    case "markdown": {
      const { markdownReport } = await import("../report/markdown-report.ts");
      return terminal.stdout(markdownReport(result));
    }
  }
  printPretty(printed, asked, terminal);
}

/** Colour is for terminals, and for those who ask for it; NO_COLOR is heard. */
export function hasColour(asked: Arguments, terminal: Terminal): boolean {
  return (terminal.isTerminal || asked.options.color === true) && (terminal.env["NO_COLOR"] ?? "") === "";
}

function printPretty({ result, sources, text }: Printed, asked: Arguments, terminal: Terminal): void {
  const messages = renderPretty(result.diagnostics, sources, { colour: hasColour(asked, terminal) });
  // What a command prints for other programs is on stdout alone.
  if (text !== undefined) {
    terminal.stderr(messages);
    terminal.stdout(text);
    return;
  }
  terminal.stdout((result.fixed ?? []).map(fixedLine).join(""));
  const told = new Set(result.diagnostics.map(({ file }) => file));
  const fine = result.ok ? sources.filter(({ file }) => !told.has(file)) : [];
  terminal.stdout(fine.map(({ file }) => `${neutralLine(file)}: no problems\n`).join("") + messages);
  const fixable = result.diagnostics.filter(({ edits }) => edits !== undefined).length;
  if (fixable > 0 && asked.command === "validate" && result.fixed === undefined) {
    terminal.stdout(`${fixable === 1 ? "1 can" : `${fixable} can`} be mended with --fix\n`);
  }
}

function fixedLine({ file, range, code, message }: FixedMistake): string {
  const place = range === undefined ? file : `${file}:${range.start.line}:${range.start.column}`;
  return `${neutralLine(`${place} fixed ${code} ${message}`)}\n`;
}

/** GitHub wants paths that start at the root of the repository, wherever in it the program runs. */
function inRepository(diagnostics: readonly Diagnostic[], cwd: string): readonly Diagnostic[] {
  const root = repositoryRoot(cwd);
  if (root === undefined || root === cwd) return diagnostics;
  const shown = (file: string): string => {
    const path = relative(root, resolve(cwd, file));
    return isAbsolute(path) || path.startsWith("..") ? file : path.split(sep).join("/");
  };
  return diagnostics.map((diagnostic) => {
    const related = diagnostic.related?.map((one) =>
      one.file === undefined ? one : { ...one, file: shown(one.file) },
    );
    return { ...diagnostic, file: shown(diagnostic.file), ...(related === undefined ? {} : { related }) };
  });
}
