import { t as renderJson } from "./json2.js";
import { n as packageVersion, r as readPackageFile, t as renderGithub } from "./github.js";
import { n as neutralText, t as neutralLine } from "./neutral.js";
import { n as linesOf, t as lineAt } from "./lines.js";
import { n as withTokensStarred } from "./token-shapes.js";
import { t as suggest } from "./suggest.js";
import { parseArgs, styleText } from "node:util";

// src/diagnostics/render/code-frame.ts
const MAX_WIDTH = 100;
/** East Asian wide characters and emoji take two columns of a terminal. */
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;
/** The line that a range is on, the one before it, and a line of carets below the range. */
function codeFrame(lines, range) {
	const { line, column } = range.start;
	const text = lineAt(lines, line);
	if (text === void 0) return [];
	const gutter = String(line).length;
	const before = line > 1 ? lineAt(lines, line - 1) : void 0;
	const starred = withTokensStarred(text);
	const endColumn = range.end.line === line ? Math.max(range.end.column, column) : starred.length + 1;
	const from = firstShown(starred, column - 1, endColumn - 1);
	const cut = from > 0 ? "…" : "";
	const shown = neutralLine(cut + starred.slice(from, from + MAX_WIDTH) + (starred.length > from + MAX_WIDTH ? "…" : ""));
	const lead = neutralLine(cut + starred.slice(from, column - 1));
	const marked = neutralLine(starred.slice(column - 1, Math.min(endColumn - 1, from + MAX_WIDTH)));
	const carets = " ".repeat(width(lead)) + "^".repeat(Math.max(1, width(marked)));
	return [
		...before === void 0 || before.trim() === "" ? [] : [numbered(gutter, line - 1, context(before, from))],
		numbered(gutter, line, shown),
		`${" ".repeat(gutter)} | ${carets}`
	];
}
/** A long line is shown from a little before the range. */
function firstShown(text, start, end) {
	if (text.length <= MAX_WIDTH || end <= MAX_WIDTH) return 0;
	return Math.max(0, start - 20);
}
function context(text, from) {
	const starred = withTokensStarred(text);
	const shown = starred.slice(from, from + MAX_WIDTH);
	return neutralLine((from > 0 ? "…" : "") + shown + (starred.length > from + MAX_WIDTH ? "…" : ""));
}
function numbered(gutter, line, text) {
	return `${String(line).padStart(gutter)} | ${text}`.trimEnd();
}
function width(text) {
	let columns = 0;
	for (const character of text) {
		if (/[\p{M}\u200B]/u.test(character)) continue;
		columns += WIDE.test(character) ? 2 : 1;
	}
	return columns;
}

// src/diagnostics/render/pretty.ts
const colours = {
	error: "red",
	warn: "yellow",
	info: "cyan"
};
const words = {
	error: "error",
	warn: "warning",
	info: "note"
};
/** For people: each message with its place, the line it is about, and what to do; then how many there are. */
function renderPretty(diagnostics, sources, options = {}) {
	if (diagnostics.length === 0) return "";
	const texts = new Map(sources.map((source) => [source.file, linesOf(source.text)]));
	const style = styles(options.colour ?? false);
	return `${diagnostics.map((diagnostic) => block(diagnostic, texts.get(diagnostic.file), style).join("\n")).join("\n\n")}\n\n${summary(diagnostics)}\n`;
}
function styles(colour) {
	if (!colour) return {
		severity: (_, text) => text,
		faint: (text) => text
	};
	const always = { validateStream: false };
	return {
		severity: (severity, text) => styleText([colours[severity], "bold"], text, always),
		faint: (text) => styleText("dim", text, always)
	};
}
function block(diagnostic, lines, style) {
	const { range, severity } = diagnostic;
	const place = range === void 0 ? diagnostic.file : `${diagnostic.file}:${range.start.line}:${range.start.column}`;
	const output = [`${neutralText(place)} ${style.severity(severity, `${words[severity]} ${diagnostic.code}`)} ${neutralText(diagnostic.message)}`];
	if (lines !== void 0 && range !== void 0) for (const line of codeFrame(lines, range)) output.push(`  ${line.endsWith("^") ? style.severity(severity, line) : style.faint(line)}`);
	for (const related of diagnostic.related ?? []) output.push(`  ${neutralText(relatedLine(related, diagnostic.file))}`);
	if (diagnostic.help !== void 0) output.push(`  help: ${neutralText(diagnostic.help).replaceAll("\n", "\n        ")}`);
	return output;
}
function relatedLine(related, file) {
	if (related.range === void 0) return `note: ${related.message}`;
	return `note: ${related.file ?? file}:${related.range.start.line}:${related.range.start.column}: ${related.message}`;
}
/** `2 errors, 1 warning`. */
function summary(diagnostics) {
	const parts = [];
	for (const severity of [
		"error",
		"warn",
		"info"
	]) {
		const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
		if (count > 0) parts.push(`${count} ${words[severity]}${count === 1 ? "" : "s"}`);
	}
	return parts.join(", ");
}

// src/cli/command-table.ts
/** Every option there is; a command lists the ones that it takes. */
const optionTable = {
	target: {
		type: "string",
		value: "NAME",
		help: "the target of the config to work on"
	},
	format: {
		type: "string",
		value: "FORMAT",
		help: "how to print the result"
	},
	base: {
		type: "string",
		value: "FILE",
		help: "compare with this version of the config"
	},
	live: {
		type: "boolean",
		help: "compare with what is live on the target"
	},
	commit: {
		type: "string",
		value: "SHA",
		help: "the commit that is deployed, kept in the release record"
	},
	restart: {
		type: "string",
		multiple: true,
		value: "MODEL",
		help: "start this model again although nothing changed"
	},
	"retry-compile": {
		type: "boolean",
		help: "compile again models that fell back to enforce_eager"
	},
	model: {
		type: "string",
		multiple: true,
		value: "MODEL",
		help: "only this model"
	},
	probe: {
		type: "boolean",
		help: "send a real request to each model"
	},
	yes: {
		type: "boolean",
		help: "do not ask"
	},
	stop: {
		type: "boolean",
		help: "on a local target, stop Ray too when nothing else uses it"
	},
	color: {
		type: "boolean",
		help: "colour, also when the output is not a terminal"
	}
};
/** Every command there is, in the order of the help. */
const commandTable = {
	validate: {
		summary: "check the config: shape, rules, targets",
		positionals: ["config"],
		options: [
			"target",
			"format",
			"color"
		],
		formats: ["github"],
		notes: ["Without --target, every target is checked. Needs no network and no secrets."]
	},
	plan: {
		summary: "say what a deploy would do",
		positionals: ["config"],
		options: [
			"target",
			"base",
			"live",
			"format",
			"color"
		],
		notes: ["Without --base and --live, everything is new."]
	},
	synth: {
		summary: "print what goes to Ray",
		positionals: ["config"],
		options: ["target", "format"],
		formats: ["yaml"]
	},
	deploy: {
		summary: "bring the target to the config, test it, roll back when a test fails",
		positionals: ["config"],
		options: [
			"target",
			"commit",
			"restart",
			"retry-compile",
			"format",
			"color"
		]
	},
	status: {
		summary: "say what serves now",
		positionals: ["config"],
		options: [
			"target",
			"probe",
			"format",
			"color"
		],
		notes: ["Ray calls a dead engine healthy for up to a minute: --probe asks the models themselves."]
	},
	smoke: {
		summary: "run the smoke tests against what is live",
		positionals: ["config"],
		options: [
			"target",
			"model",
			"format",
			"color"
		]
	},
	rollback: {
		summary: "go back to the last good release",
		positionals: ["config"],
		options: [
			"target",
			"format",
			"color"
		]
	},
	remove: {
		summary: "take the fleet off the target: routes out, drain, applications gone",
		positionals: ["config"],
		options: [
			"target",
			"yes",
			"stop",
			"format",
			"color"
		]
	},
	schema: {
		summary: "print the JSON Schema of the config file",
		positionals: [],
		options: []
	}
};

// src/cli/arguments.ts
/** Reads the command line; what is wrong with it is a message, not an exception. */
function parseArguments(argv) {
	const [first, ...rest] = argv;
	if (first === void 0 || first === "help" || first === "--help" || first === "-h") return helpFor(rest[0]);
	if (first === "--version" || first === "-v") return { kind: "version" };
	if (!isCommand(first)) return {
		kind: "wrong",
		message: unknownCommand(first)
	};
	if (rest.includes("--help") || rest.includes("-h")) return {
		kind: "help",
		command: first
	};
	const command = commandTable[first];
	const known = {};
	for (const name of command.options) {
		const option = optionTable[name];
		known[name] = {
			type: option.type,
			multiple: "multiple" in option
		};
	}
	try {
		const { values, positionals } = parseArgs({
			args: rest,
			options: known,
			allowPositionals: true
		});
		const most = command.positionals.length;
		if (positionals.length > most) return {
			kind: "wrong",
			message: `${first} takes ${most === 0 ? "no file" : "one file"}, got ${positionals.length}`
		};
		return {
			kind: "run",
			arguments: {
				command: first,
				positionals,
				options: values
			}
		};
	} catch (error) {
		return {
			kind: "wrong",
			message: wrongOption(error, command.options)
		};
	}
}
function helpFor(name) {
	return name !== void 0 && isCommand(name) ? {
		kind: "help",
		command: name
	} : { kind: "help" };
}
function isCommand(name) {
	return Object.hasOwn(commandTable, name);
}
function unknownCommand(name) {
	const near = suggest(name, Object.keys(commandTable));
	return `unknown command ${JSON.stringify(name)}${near === void 0 ? "" : `; did you mean ${near}?`}`;
}
/** Node's messages name the option; ours add the nearest one there is. */
function wrongOption(error, options) {
	const message = error instanceof Error ? error.message.split(". ", 1)[0] ?? error.message : String(error);
	const name = /'--?([^' =]+)/u.exec(message)?.[1];
	const near = name === void 0 ? void 0 : suggest(name, options);
	return near === void 0 ? message : `${message}; did you mean --${near}?`;
}

// src/cli/help.ts
/** The help of the program, or of one command. */
function helpText(command) {
	return command === void 0 ? programHelp() : commandHelp(command);
}
function programHelp() {
	return [
		"rayfleet: models as code for Ray Serve LLM",
		"",
		"Usage: rayfleet <command> [config] [options]",
		"",
		...Object.entries(commandTable).map(([name, entry]) => `  ${name.padEnd(10)} ${entry.summary}`),
		"",
		"The config is models.config.yaml (or .yml, .json), looked for from here up to the root of the repository.",
		"rayfleet help <command> tells the options of a command.",
		"",
		"Exit code: 0 fine, 1 problems found or deploy failed, 2 wrong usage or a crash.",
		""
	].join("\n");
}
function commandHelp(name) {
	const entry = commandTable[name];
	const positionals = entry.positionals.map((positional) => ` [${positional}]`).join("");
	const lines = entry.options.map((option) => {
		const described = optionTable[option];
		const value = "value" in described ? ` ${described.value}` : "";
		const formats = option === "format" ? `: ${formatsOf(name).join(", ")}` : "";
		return `  ${`--${option}${value}`.padEnd(18)} ${described.help}${formats}`;
	});
	const notes = "notes" in entry ? ["", ...entry.notes] : [];
	const options = lines.length === 0 ? [] : ["", ...lines];
	return [
		`Usage: rayfleet ${name}${positionals} [options]`,
		"",
		entry.summary,
		...options,
		...notes,
		""
	].join("\n");
}
/** The formats that a command prints. */
function formatsOf(name) {
	const entry = commandTable[name];
	if (name === "synth") return ["yaml", "json"];
	return [
		"pretty",
		"json",
		..."formats" in entry ? entry.formats : []
	];
}

// src/cli/run.ts
const FINE = 0;
const PROBLEMS = 1;
const WRONG_USAGE = 2;
/** Runs one command line and resolves with the exit code. */
async function run(argv, terminal) {
	const parsed = parseArguments(argv);
	switch (parsed.kind) {
		case "help":
			terminal.stdout(helpText(parsed.command));
			return argv.length === 0 ? WRONG_USAGE : FINE;
		case "version":
			terminal.stdout(`${packageVersion()}\n`);
			return FINE;
		case "wrong":
			terminal.stderr(`rayfleet: ${neutralLine(parsed.message)}\nSee: rayfleet help\n`);
			return WRONG_USAGE;
		case "run": return runCommand(parsed.arguments, terminal);
	}
}
async function runCommand(asked, terminal) {
	if (asked.command === "schema") {
		terminal.stdout(readPackageFile("schema/models.config.schema.json"));
		return FINE;
	}
	const format = asked.options.format ?? formatsOf(asked.command)[0];
	if (typeof format !== "string" || !formatsOf(asked.command).includes(format)) {
		const known = formatsOf(asked.command).join(", ");
		const given = neutralLine(JSON.stringify(format) ?? "");
		terminal.stderr(`rayfleet: ${asked.command} has no format ${given}; there is ${known}\n`);
		return WRONG_USAGE;
	}
	try {
		const { execute } = await import("./execute.js");
		const { result, source, text } = await execute(asked, format, terminal);
		print(result, source, text, format, asked, terminal);
		if (result.reason_code === "config-missing") return WRONG_USAGE;
		return result.ok ? FINE : PROBLEMS;
	} catch (error) {
		terminal.stderr(crash(error, terminal));
		return WRONG_USAGE;
	}
}
function print(result, source, text, format, asked, terminal) {
	if (format === "json" && text === void 0) {
		terminal.stdout(renderJson(result));
		return;
	}
	if (format === "github") {
		terminal.stdout(renderGithub(result.diagnostics));
		return;
	}
	const colour = (terminal.isTerminal || asked.options.color === true) && (terminal.env["NO_COLOR"] ?? "") === "";
	const messages = renderPretty(result.diagnostics, source === void 0 ? [] : [source], { colour });
	if (text !== void 0) {
		terminal.stderr(messages);
		terminal.stdout(text);
		return;
	}
	terminal.stdout(messages === "" ? `${neutralLine(source?.file ?? "The config")}: no problems\n` : messages);
}
/** An exception is a broken world or a mistake of ours; its stack helps only those who ask for it. */
function crash(error, terminal) {
	if (terminal.signal.aborted) return "rayfleet: stopped\n";
	const lines = [];
	let current = error;
	while (current instanceof Error) {
		lines.push(neutralLine(`${lines.length === 0 ? "rayfleet: " : "  because: "}${current.message}`));
		current = current.cause;
	}
	if ((terminal.env["RAYFLEET_DEBUG"] ?? "") !== "" && error instanceof Error) lines.push(error.stack ?? "");
	else lines.push("Set RAYFLEET_DEBUG=1 to see where it happened. Please report it if it is not your machine.");
	return `${lines.join("\n")}\n`;
}

export { run };