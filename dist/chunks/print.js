import { n as renderGithub, t as fitAnnotations } from "./github.js";
import { n as renderJson } from "./look.js";
import { Pt as neutralLine, c as repositoryRoot, co as packageVersion } from "./open.js";
import { t as renderPretty } from "./pretty.js";
const { isAbsolute, relative, resolve, sep } = process.getBuiltinModule("node:path");

// src/cli/print.ts
/** Prints how a command went, in the format that was asked for. */
async function print(printed, format, asked, terminal) {
	const { result, text } = printed;
	switch (format) {
		case "json":
			if (text === void 0) return terminal.stdout(renderJson(result));
			break;
		case "github": {
			const diagnostics = inRepository(result.diagnostics, terminal.cwd);
			if (!fitAnnotations(diagnostics)) terminal.stderr(renderPretty(diagnostics, []));
			return terminal.stdout(renderGithub(diagnostics));
		}
		case "sarif": {
			const { sarifLog } = await import("./sarif.js");
			const diagnostics = inRepository(result.diagnostics, terminal.cwd);
			return terminal.stdout(renderJson(sarifLog(diagnostics, { version: packageVersion() })));
		}
		case "markdown": {
			const { markdownReport } = await import("./markdown-report.js");
			return terminal.stdout(markdownReport(result));
		}
	}
	printPretty(printed, asked, terminal);
}
function printPretty({ result, sources, text }, asked, terminal) {
	const colour = (terminal.isTerminal || asked.options.color === true) && (terminal.env["NO_COLOR"] ?? "") === "";
	const messages = renderPretty(result.diagnostics, sources, { colour });
	if (text !== void 0) {
		terminal.stderr(messages);
		terminal.stdout(text);
		return;
	}
	terminal.stdout((result.fixed ?? []).map(fixedLine).join(""));
	const told = new Set(result.diagnostics.map(({ file }) => file));
	const fine = result.ok ? sources.filter(({ file }) => !told.has(file)) : [];
	terminal.stdout(fine.map(({ file }) => `${neutralLine(file)}: no problems\n`).join("") + messages);
	const fixable = result.diagnostics.filter(({ edits }) => edits !== void 0).length;
	if (fixable > 0 && asked.command === "validate" && result.fixed === void 0) terminal.stdout(`${fixable === 1 ? "1 can" : `${fixable} can`} be mended with --fix\n`);
}
function fixedLine({ file, range, code, message }) {
	const place = range === void 0 ? file : `${file}:${range.start.line}:${range.start.column}`;
	return `${neutralLine(`${place} fixed ${code} ${message}`)}\n`;
}
/** GitHub wants paths that start at the root of the repository, wherever in it the program runs. */
function inRepository(diagnostics, cwd) {
	const root = repositoryRoot(cwd);
	if (root === void 0 || root === cwd) return diagnostics;
	const shown = (file) => {
		const path = relative(root, resolve(cwd, file));
		return isAbsolute(path) || path.startsWith("..") ? file : path.split(sep).join("/");
	};
	return diagnostics.map((diagnostic) => {
		const related = diagnostic.related?.map((one) => one.file === void 0 ? one : {
			...one,
			file: shown(one.file)
		});
		return {
			...diagnostic,
			file: shown(diagnostic.file),
			...related === void 0 ? {} : { related }
		};
	});
}

export { print };