import { t as loadWhole } from "./first.js";
const { basename, dirname, isAbsolute, join, relative, resolve, sep } = process.getBuiltinModule("node:path");
const { closeSync, constants, existsSync, fstatSync, openSync, readFileSync, readdirSync, realpathSync } = process.getBuiltinModule("node:fs");
const { fileURLToPath } = process.getBuiltinModule("node:url");
const { setTimeout } = process.getBuiltinModule("node:timers/promises");
const { parseArgs } = process.getBuiltinModule("node:util");

// src/cli/package-file.ts
/** Reads a file of the package, from the bundle in `dist/` as well as from `src/`. */
function readPackageFile(path) {
	let folder = dirname(fileURLToPath(import.meta.url));
	while (true) try {
		return readFileSync(join(folder, path), "utf8");
	} catch (cause) {
		const parent = dirname(folder);
		if (parent === folder) throw new Error(`The package is not complete: ${path} is missing`, { cause });
		folder = parent;
	}
}
/** The version in the package's manifest. */
function packageVersion() {
	const manifest = JSON.parse(readPackageFile("package.json"));
	return typeof manifest === "object" && manifest !== null && "version" in manifest && typeof manifest.version === "string" ? manifest.version : "unknown";
}

// src/cli/system-clock.ts
/** The clock of the machine. */
const systemClock = {
	now: () => Date.now(),
	async sleep(ms, signal) {
		await setTimeout(ms, void 0, signal === void 0 ? {} : { signal }).catch((error) => {
			signal?.throwIfAborted();
			throw error;
		});
	}
};

// src/diagnostics/token-shapes.ts
/** What secrets look like. None of these is ever printed: code frames and messages show the shape's name instead. */
const tokenShapes = [
	{
		name: "a Hugging Face token",
		pattern: String.raw`hf_[A-Za-z0-9]{16,}`
	},
	{
		name: "a Hugging Face organisation token",
		pattern: String.raw`api_org_[A-Za-z0-9]{16,}`
	},
	{
		name: "a GitHub token",
		pattern: String.raw`gh[pousr]_[A-Za-z0-9]{20,}`
	},
	{
		name: "a GitHub token",
		pattern: String.raw`github_pat_[A-Za-z0-9_]{20,}`
	},
	{
		name: "a GitLab token",
		pattern: String.raw`glpat-[A-Za-z0-9_-]{20,}`
	},
	{
		name: "an API key",
		pattern: String.raw`sk-(?:(?:proj|ant|svcacct|admin|or|lf)-[A-Za-z0-9_-]{16,}|[A-Za-z0-9]{20,})`
	},
	{
		name: "an AWS access key",
		pattern: String.raw`(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])`
	},
	{
		name: "a Google API key",
		pattern: String.raw`AIza[A-Za-z0-9_-]{35}`
	},
	{
		name: "a Slack token",
		pattern: String.raw`xox[abprs]-[A-Za-z0-9-]{10,}`
	},
	{
		name: "a JSON web token",
		pattern: String.raw`eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*`
	},
	{
		name: "a private key",
		pattern: String.raw`-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----`
	}
];
const anyToken = new RegExp(`(?<![A-Za-z0-9])(?:${tokenShapes.map((shape) => `(${shape.pattern})`).join("|")})`, "gu");
/** Everything in a text that has the shape of a secret. */
function findTokens(text) {
	const found = [];
	for (const match of text.matchAll(anyToken)) {
		const index = match.slice(1).findIndex((group) => group !== void 0);
		const name = tokenShapes[index]?.name ?? "a token";
		found.push({
			name,
			text: match[0],
			start: match.index,
			end: match.index + match[0].length
		});
	}
	return found;
}
/** The text with each secret replaced. */
function withoutTokens(text) {
	return text.replace(anyToken, "***");
}
/** The text with each secret replaced by as many stars as it has characters, so that columns stay. */
function withTokensStarred(text) {
	return text.replace(anyToken, (token) => "*".repeat(token.length));
}

// src/diagnostics/quote.ts
const MAX_LENGTH$1 = 80;
/** Text of a user inside a message: in double quotes, escaped, and cut when it is long. */
function quote(text) {
	const shown = withoutTokens(text);
	return JSON.stringify(shown.length > MAX_LENGTH$1 ? `${shown.slice(0, MAX_LENGTH$1)}\u2026` : shown);
}
/** `a`, `a or b`, `a, b or c`. */
function orList(words) {
	if (words.length < 2) return words.join("");
	return `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

// src/diagnostics/own-entry.ts
/**
* The entry of a name in a table or map: never what all objects inherit, such as `constructor`. The only way to look up
* with a name that is not in the code itself; test/house/own-entries.test.ts keeps it so.
*/
function ownEntry(map, name) {
	return map !== void 0 && Object.hasOwn(map, name) ? map[name] : void 0;
}

// src/diagnostics/render/neutral.ts
const CONTROL = /[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/**
* One line of output that holds text of a user, made harmless: control characters and those that turn the writing
* direction are shown as escapes, and nothing in it is a workflow command to a GitHub runner, which takes `::name::` at
* the start of a line and `##[name]` anywhere.
*/
function neutralLine(line) {
	const shown = line.replace(/\t/gu, " ").replace(CONTROL, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`).replaceAll("##[", "##\u200b[");
	return /^\s*::/u.test(shown) ? shown.replace("::", ":\u200b:") : shown;
}
/** Several lines, each made harmless. */
function neutralText(text) {
	return text.split(/\r\n|\n|\r/u).map(neutralLine).join("\n");
}

// src/diagnostics/lines.ts
function linesOf(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return {
		text,
		starts
	};
}
function positionAt(lines, offset) {
	let low = 0;
	let high = lines.starts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((lines.starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return {
		line: low + 1,
		column: offset - (lines.starts[low] ?? 0) + 1
	};
}
/** The offset of a position; positions behind the end of the text are its end. */
function offsetAt(lines, position) {
	const start = lines.starts[position.line - 1] ?? lines.text.length;
	return Math.min(start + position.column - 1, lines.text.length);
}
/** The span as a range, over as many lines as it has. */
function fullRangeOf(lines, span) {
	return {
		start: positionAt(lines, span.start),
		end: positionAt(lines, span.end)
	};
}
/** The span as a range within one line: what goes on in the next lines is cut off, and so is white space at the end. */
function rangeOf(lines, span) {
	const newline = lines.text.indexOf("\n", span.start);
	const next = newline === -1 ? lines.text.length : newline;
	const lineEnd = lines.text.charAt(next - 1) === "\r" ? next - 1 : next;
	const start = Math.min(span.start, lineEnd);
	const length = lines.text.slice(start, Math.max(start, Math.min(span.end, lineEnd))).trimEnd().length;
	return {
		start: positionAt(lines, start),
		end: positionAt(lines, start + length)
	};
}
/** A line without its end, counted from 1. */
function lineAt(lines, line) {
	const start = lines.starts[line - 1];
	if (start === void 0) return void 0;
	const next = lines.starts[line];
	return lines.text.slice(start, next === void 0 ? void 0 : next - 1).replace(/\r$/u, "");
}

// src/diagnostics/source.ts
/** A source without content, for messages that belong to no place in a file. */
function emptySource(file) {
	return {
		file,
		text: "",
		locate: () => void 0
	};
}

// src/schema/json.ts
function isJsonObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/load/parsed.ts
/** An assignment to it changes the prototype instead of adding a key. */
const RESERVED_KEY = "__proto__";

// src/load/json-reader.ts
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const LITERALS = [
	["true", true],
	["false", false],
	["null", null]
];
/**
* Reads strict JSON and keeps where each key and value is. Accepts what `JSON.parse` accepts, and stops at the first
* syntax error; comments and trailing commas are passed over, and reported unless `lenient` says that they may be there.
*/
function readJson(text, options = {}) {
	const reader = new JsonReader(text, options.lenient ?? false);
	try {
		const { value, place } = reader.document();
		return {
			value,
			root: place,
			problems: reader.problems
		};
	} catch (error) {
		if (error instanceof SyntaxProblem) return { problems: [...reader.problems, error.problem] };
		throw error;
	}
}
/** Thrown inside the reader only, to leave the recursion. */
var SyntaxProblem = class extends Error {
	problem;
	constructor(problem) {
		super(problem.message);
		this.problem = problem;
	}
};
var JsonReader = class {
	problems = [];
	#text;
	#lenient;
	#at = 0;
	#depth = 0;
	constructor(text, lenient) {
		this.#text = text;
		this.#lenient = lenient;
	}
	document() {
		this.#skip();
		const read = this.#value();
		this.#skip();
		if (this.#at < this.#text.length) this.#fail("Nothing may follow the closing bracket");
		return read;
	}
	#value() {
		const start = this.#at;
		const character = this.#text.charAt(start);
		if (character === "{") return this.#nested(() => this.#object());
		if (character === "[") return this.#nested(() => this.#array());
		if (character === "\"") return this.#done(start, this.#string());
		for (const [word, value] of LITERALS) if (this.#text.startsWith(word, start)) {
			this.#at += word.length;
			return this.#done(start, value);
		}
		return this.#done(start, this.#number());
	}
	#nested(read) {
		this.#depth += 1;
		if (this.#depth > 64) this.#fail(`Values are nested more than ${64} levels deep`, "RF120");
		const result = read();
		this.#depth -= 1;
		return result;
	}
	#object() {
		const start = this.#at;
		const entries = /* @__PURE__ */ new Map();
		const object = {};
		this.#list("}", () => {
			const keyStart = this.#at;
			if (this.#text.charAt(keyStart) !== "\"") this.#fail("A key in double quotes, or '}', is expected here");
			const key = this.#string();
			const keySpan = {
				start: keyStart,
				end: this.#at
			};
			this.#skip();
			if (this.#text.charAt(this.#at) !== ":") this.#fail("A ':' is expected after the key");
			this.#at += 1;
			this.#skip();
			const { value, place } = this.#value();
			const first = entries.get(key)?.key;
			if (key === "__proto__") this.problems.push({
				code: "RF122",
				message: `The key ${quote(key)} is not allowed`,
				span: keySpan
			});
			else if (first === void 0) {
				object[key] = value;
				entries.set(key, {
					...place,
					key: keySpan
				});
			} else this.problems.push({
				code: "RF112",
				message: `The key ${quote(key)} is there twice`,
				span: keySpan,
				related: {
					message: "It is here first.",
					span: first
				}
			});
		});
		return {
			value: object,
			place: {
				value: {
					start,
					end: this.#at
				},
				entries
			}
		};
	}
	#array() {
		const start = this.#at;
		const entries = /* @__PURE__ */ new Map();
		const items = [];
		this.#list("]", () => {
			const { value, place } = this.#value();
			entries.set(items.length, place);
			items.push(value);
		});
		return {
			value: items,
			place: {
				value: {
					start,
					end: this.#at
				},
				entries
			}
		};
	}
	/** Reads entries up to the closing bracket, with commas between them. */
	#list(close, entry) {
		this.#at += 1;
		this.#skip();
		if (this.#text.charAt(this.#at) === close) {
			this.#at += 1;
			return;
		}
		for (;;) {
			entry();
			this.#skip();
			const comma = this.#at;
			const character = this.#text.charAt(comma);
			if (character === close) break;
			if (character !== ",") this.#fail(`A ',' or '${close}' is expected here`);
			this.#at += 1;
			this.#skip();
			if (this.#text.charAt(this.#at) === close) {
				const span = {
					start: comma,
					end: comma + 1
				};
				this.#strict("JSON allows no comma after the last entry", span, {
					span,
					text: ""
				});
				break;
			}
		}
		this.#at += 1;
	}
	#string() {
		STRING.lastIndex = this.#at;
		const match = STRING.exec(this.#text)?.[0];
		if (match === void 0) return this.#fail("The string does not end, or has a character that needs an escape");
		this.#at += match.length;
		const value = JSON.parse(match);
		return String(value);
	}
	#number() {
		NUMBER.lastIndex = this.#at;
		const match = NUMBER.exec(this.#text)?.[0];
		if (match === void 0) return this.#fail("A value is expected here");
		const value = Number(match);
		const end = this.#at + match.length;
		if (!Number.isFinite(value)) this.#report("RF125", "The number is too large for a double", this.#at, end);
		else if (/^-?\d+$/u.test(match) && !Number.isSafeInteger(value)) this.#report("RF123", "The whole number is too large to be kept exactly", this.#at, end);
		this.#at = end;
		return value;
	}
	#skip() {
		for (;;) {
			while (" 	\n\r".includes(this.#text.charAt(this.#at) || "x")) this.#at += 1;
			const comment = /\/\/[^\n]*|\/\*[^]*?\*\//uy;
			comment.lastIndex = this.#at;
			const match = comment.exec(this.#text)?.[0];
			if (match === void 0) return;
			this.#strict("JSON has no comments", {
				start: this.#at,
				end: this.#at + match.length
			});
			this.#at += match.length;
		}
	}
	#done(start, value) {
		return {
			value,
			place: { value: {
				start,
				end: this.#at
			} }
		};
	}
	/** What only JSON with comments allows. */
	#strict(message, span, rewrite) {
		if (this.#lenient) return;
		this.problems.push({
			code: "RF111",
			message,
			span,
			...rewrite === void 0 ? {} : { rewrite }
		});
	}
	#report(code, message, start, end) {
		this.problems.push({
			code,
			message,
			span: {
				start,
				end
			}
		});
	}
	#fail(message, code = "RF111") {
		const start = Math.min(this.#at, this.#text.length);
		const more = start >= this.#text.length ? `${message}, but the file ends` : message;
		throw new SyntaxProblem({
			code,
			message: more,
			span: {
				start,
				end: Math.min(start + 1, this.#text.length)
			}
		});
	}
};

// src/load/legacy/is-legacy-list.ts
/** A JSON list that was meant as models, rightly or not. */
function isLegacyList(value) {
	return Array.isArray(value) && value.some((entry) => isJsonObject(entry) && Object.hasOwn(entry, "model_id"));
}

// src/load/find-config.ts
const DATA_FILES = [
	"models.config.yaml",
	"models.config.yml",
	"models.config.json",
	"models.config.jsonc"
];
const SCRIPT_FILES = [
	"models.config.ts",
	"models.config.mts",
	"models.config.js",
	"models.config.mjs"
];
/**
* Looks for a config file in a folder and the ones above it, up to the root of the repository (the folder that holds
* `.git`), or of the file system when there is no repository.
*/
function findConfig(folder) {
	for (let at = folder;; at = dirname(at)) {
		const names = new Set(namesIn(at));
		const found = [...SCRIPT_FILES, ...DATA_FILES].filter((name) => names.has(name));
		const [first, second, third] = found;
		if (first !== void 0) {
			if (second === void 0) return {
				kind: "found",
				path: join(at, first)
			};
			if (third === void 0 && isScript(first) && !isScript(second)) return {
				kind: "pair",
				script: join(at, first),
				data: join(at, second)
			};
			return {
				kind: "none",
				file: join(at, first),
				finding: severalFiles(found)
			};
		}
		if (existsSync(join(at, ".git")) || dirname(at) === at) return nothingFound(folder);
	}
}
function isScript(path) {
	return /\.[cm]?[jt]s$/u.test(path);
}
/** Said of config files that cannot all count. */
function severalFiles(paths) {
	const names = paths.map((path) => basename(path));
	return {
		code: "RF103",
		message: `The folder holds ${names.join(" and ")}`,
		path: [],
		help: names.some(isScript) ? "Name one, remove the others, or let `rayfleet synth --config-out` make the data file of the script." : "Name one, or remove the others."
	};
}
function nothingFound(folder) {
	return {
		kind: "none",
		file: folder,
		finding: {
			code: "RF102",
			message: "There is no models.config.yaml, .yml, .json, .jsonc, .ts, .mts, .js or .mjs here or above",
			path: [],
			help: "Name the file."
		}
	};
}
function namesIn(folder) {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}

// src/load/scalar-text.ts
/** Text that every YAML reader takes for itself when it has no quotes. */
const PLAIN = /^[A-Za-z_][A-Za-z0-9_./-]*$/u;
const NOT_PLAIN = /^(?:true|false|null|yes|no|on|off|y|n)$/iu;
/** A key in the way that the one it replaces is written; `first` is the first character of that one. */
function keyText(key, first, syntax) {
	return stringText(key, first, syntax);
}
/** A value in the way that the one it replaces is written. */
function scalarText(value, written, syntax) {
	if (typeof value !== "string") return JSON.stringify(value);
	return written.trim() !== "" && Number(written) === Number(value) ? JSON.stringify(written) : stringText(value, written.charAt(0), syntax);
}
function stringText(text, first, syntax) {
	if (syntax === "json" || first === "\"") return JSON.stringify(text);
	const isPlain = PLAIN.test(text) && !NOT_PLAIN.test(text);
	if (first === "'" && /^[\x20-\x7e]*$/u.test(text)) return `'${text.replaceAll("'", "''")}'`;
	return isPlain ? text : JSON.stringify(text);
}

// src/load/written-entry.ts
function contains(outer, inner) {
	return outer.start <= inner.start && inner.end <= outer.end;
}
/** Behind the value of a key, or behind its colon when it has none. */
function endOf({ value, usedAt }, key, text) {
	if (usedAt !== void 0 && /^\s*:\s*$/u.test(text.slice(key.end, usedAt.start)) && usedAt.start > key.end) return usedAt.end;
	const written = text.slice(value.start, value.end);
	const end = value.start + (/^[|>]/u.test(written) ? written.replace(/\r?\n$/u, "") : written.trimEnd()).length;
	if (end > key.end) return end;
	return key.end + (/^[ \t]*:/u.exec(text.slice(key.end, key.end + 100))?.[0].length ?? 0);
}
/** Nothing but white space and comments. */
function isBlank(text) {
	return isWhite(text.replace(/(?<=^|\s)#.*$/gmu, ""));
}
function isWhite(text) {
	return text.trim() === "";
}
function restOfLineIsBlank(text, at) {
	return isBlank(text.slice(at, nextLine(text, at)));
}
function nextLine(text, at) {
	const newline = text.indexOf("\n", at);
	return newline === -1 ? text.length : newline + 1;
}
/** The next character that is neither white space nor in a comment. */
function skipBlank(text, at, syntax) {
	const blank = syntax === "json" ? /\s*/uy : /(?:\s+(?:#[^\n]*)?)*/uy;
	blank.lastIndex = at;
	return at + (blank.exec(text)?.[0].length ?? 0);
}

// src/load/add-entry.ts
/**
* Writes a key and its value behind another one of the map, in its layout. Undefined where the map is not written at
* its path alone: an anchor, an alias or a merge key would bring the new key to other places, or it from others.
*/
function additionOf({ path, value, behind }, text, root, syntax) {
	const found = deepestMap(root, path);
	if (found === void 0 || syntax === "script") return void 0;
	const { map, missing } = found;
	const written = text.slice(map.value.start, map.value.end);
	if (isMarked(map, text) || /(?:^|[\s{,"'])<<["']?\s*:/u.test(written)) return void 0;
	const sibling = siblingIn(map, behind, text);
	if (sibling === void 0 || isElsewhere(sibling, root, map)) return void 0;
	return written.startsWith("{") ? inFlow(sibling, missing, value, text, syntax) : inBlock(sibling, missing, value, text, syntax);
}
/** The innermost map of the path that is there, and the keys that are not. */
function deepestMap(root, path) {
	let map = root;
	for (const [depth, key] of path.entries()) {
		if (map.usedAt !== void 0) return void 0;
		const next = map.entries?.get(key);
		if (next === void 0) {
			const missing = path.slice(depth).filter((one) => typeof one === "string");
			return missing.length === path.length - depth ? {
				map,
				missing
			} : void 0;
		}
		map = next;
	}
}
/** True when there is an anchor or a tag before the map, or what may be one. */
function isMarked({ key, value }, text) {
	return /(?:^|[\s:[,-])[&!]/u.test(text.slice(key?.end ?? Math.max(0, value.start - 200), value.start));
}
function siblingIn({ entries, value }, behind, text) {
	const written = [];
	for (const [name, place] of entries ?? []) {
		const { key } = place;
		if (key === void 0 || !contains(value, key)) return void 0;
		written.push({
			name,
			start: key.start,
			end: endOf(place, key, text)
		});
	}
	return written.find(({ name }) => name === behind) ?? written.toSorted((one, other) => one.start - other.start).at(-1);
}
/** True when aliases bring the key to another map as well. */
function isElsewhere(sibling, place, map) {
	if (place === map) return false;
	const inner = [...place.entries?.values() ?? []];
	return inner.some(({ key }) => key?.start === sibling.start) || inner.some((one) => isElsewhere(sibling, one, map));
}
function inBlock({ start, end }, missing, value, text, syntax) {
	const lineStart = text.lastIndexOf("\n", start - 1) + 1;
	const before = text.slice(lineStart, start);
	if (!/^ *(?:- +)*$/u.test(before) || !restOfLineIsBlank(text, end)) return void 0;
	if (/[|>][-+1-9]{0,2}[ \t]*(?:#.*)?$/mu.test(text.slice(start, end))) return void 0;
	const indent = " ".repeat(before.length);
	const first = text.charAt(start);
	const lines = missing.map((key, depth) => {
		const head = `${indent}${"  ".repeat(depth)}${keyText(key, first, syntax)}:`;
		return depth === missing.length - 1 ? `${head} ${scalarText(value, "", syntax)}` : head;
	});
	const at = nextLine(text, end);
	const eol = lineEnd(text, lineStart);
	return [{
		start: at,
		end: at,
		text: text.charAt(at - 1) !== "\n" ? eol + lines.join(eol) : lines.map((line) => line + eol).join("")
	}];
}
function inFlow({ start, end }, missing, value, text, syntax) {
	const first = text.charAt(start);
	const entry = missing.reduceRight((inner, key, depth) => {
		const one = `${keyText(key, first, syntax)}: ${inner}`;
		return depth === 0 ? one : `{ ${one} }`;
	}, scalarText(value, first === "'" || first === "\"" ? first : "", syntax));
	const lineStart = text.lastIndexOf("\n", start - 1) + 1;
	const before = text.slice(lineStart, start);
	const behind = skipBlank(text, end, syntax);
	if (lineStart > 0 && isWhite(before)) {
		const eol = lineEnd(text, lineStart);
		const next = nextLine(text, end);
		if (text.charAt(behind) === "," && behind < next && restOfLineIsBlank(text, behind + 1)) return [{
			start: next,
			end: next,
			text: `${before}${entry},${eol}`
		}];
		if (text.charAt(behind) === "}" && behind >= next) return [{
			start: end,
			end,
			text: ","
		}, {
			start: next,
			end: next,
			text: `${before}${entry}${eol}`
		}];
	}
	return [{
		start: end,
		end,
		text: `, ${entry}`
	}];
}
function lineEnd(text, lineStart) {
	const end = text.indexOf("\n", lineStart);
	const known = end === -1 ? text.indexOf("\n") : end;
	return known > 0 && text.charAt(known - 1) === "\r" ? "\r\n" : "\n";
}

// src/load/remove-entry.ts
/**
* Removes a key and its value with what belongs to them: their lines and a comment behind them in block style, one comma
* in flow style. A map that loses its only key stays a map. Undefined when the text is written too unusually.
*/
function removalOf(place, text, root, syntax) {
	const entry = place.key === void 0 ? void 0 : entryAt$1(place.key, text, root);
	if (entry === void 0) return void 0;
	return text.charAt(entry.map.start) === "{" ? fromFlow(entry, text, syntax) : fromBlock(entry, text);
}
/** The map in which a key is written, which is another one than that of its path when it was merged in. */
function entryAt$1(key, text, root) {
	const found = mapWith(key, root);
	if (found === void 0) return void 0;
	const siblings = [];
	for (const one of found.entries?.values() ?? []) {
		if (one.key === void 0 || !contains(found.value, one.key)) continue;
		siblings.push({
			start: one.key.start,
			end: endOf(one, one.key, text)
		});
	}
	siblings.sort((a, b) => a.start - b.start);
	const own = siblings.find(({ start }) => start === key.start);
	return own === void 0 ? void 0 : {
		...own,
		siblings,
		map: found.value
	};
}
function mapWith(key, place) {
	for (const one of place.entries?.values() ?? []) {
		if (one.key?.start === key.start && contains(place.value, key)) return place;
		const inner = mapWith(key, one);
		if (inner !== void 0) return inner;
	}
}
function fromBlock({ start, end, siblings, map }, text) {
	if (isBlank(text.slice(map.start, start)) && isBlank(text.slice(end, Math.max(end, map.end)))) return [{
		start,
		end,
		text: "{}"
	}];
	const lineStart = text.lastIndexOf("\n", start - 1) + 1;
	const before = text.slice(lineStart, start);
	if (/^[ \t]*$/u.test(before)) {
		if (!restOfLineIsBlank(text, end)) return void 0;
		const next = nextLine(text, end);
		if (/^[ \t]*\r?\n/u.test(text.slice(next)) && /[|>][1-9]?\+/u.test(text.slice(0, start))) return void 0;
		return [{
			start: lineStart,
			end: next,
			text: ""
		}];
	}
	const second = siblings.find((one) => one.start > start);
	if (!/^[ \t]*(?:-[ \t]+)+$/u.test(before) || second === void 0) return void 0;
	return isWhite(text.slice(end, second.start)) ? [{
		start,
		end: second.start,
		text: ""
	}] : void 0;
}
function fromFlow({ start, end, siblings }, text, syntax) {
	const behind = skipBlank(text, end, syntax);
	const lineStart = text.lastIndexOf("\n", start - 1) + 1;
	const startsLine = /^[ \t]*$/u.test(text.slice(lineStart, start)) && lineStart > 0;
	if (text.charAt(behind) === ",") {
		if (startsLine && restOfLineIsBlank(text, behind + 1)) return [{
			start: lineStart,
			end: nextLine(text, behind + 1),
			text: ""
		}];
		return [{
			start,
			end: behind + 1 + (/^[ \t]*/u.exec(text.slice(behind + 1))?.[0].length ?? 0),
			text: ""
		}];
	}
	if (text.charAt(behind) !== "}") return void 0;
	const ownLines = startsLine && restOfLineIsBlank(text, end);
	const removed = ownLines ? {
		start: lineStart,
		end: nextLine(text, end),
		text: ""
	} : {
		start,
		end,
		text: ""
	};
	const previous = siblings.findLast((one) => one.start < start);
	if (previous === void 0) return siblings.length === 1 && isBlank(text.slice(text.lastIndexOf("{", start) + 1, start)) ? [removed] : void 0;
	const comma = skipBlank(text, previous.end, syntax);
	if (text.charAt(comma) !== ",") return void 0;
	if (ownLines) return [{
		start: comma,
		end: comma + 1,
		text: ""
	}, removed];
	return isWhite(text.slice(comma + 1, start)) ? [{
		start: comma,
		end,
		text: ""
	}] : void 0;
}

// src/load/repair-edits.ts
/** Repairs as edits of the text that keep its comments and layout; undefined where one of them cannot be made so. */
function repairEdits(repairs, { lines, root, syntax, shares }) {
	const edits = [];
	const sharedBy = [];
	for (const repair of repairs) {
		const made = editsOf(repair, lines.text, root, syntax);
		if (made === void 0 || made.some((edit) => edits.some((other) => overlap(edit, other)))) return void 0;
		edits.push(...made);
		if (shares && repair.kind !== "add_key") sharedBy.push(...othersAt(made, repair.path, root));
	}
	return {
		edits: edits.map(({ start, end, text }) => ({
			range: fullRangeOf(lines, {
				start,
				end
			}),
			text
		})),
		sharedBy
	};
}
function editsOf(repair, text, root, syntax) {
	if (repair.kind === "add_key") return additionOf(repair, text, root, syntax);
	const place = placeAt(root, repair.path);
	if (place === void 0) return void 0;
	switch (repair.kind) {
		case "rename_key":
			if (place.key === void 0) return void 0;
			return [{
				...place.key,
				text: keyText(repair.to, text.charAt(place.key.start), syntax)
			}];
		case "set_value": {
			const { value } = place;
			const written = text.slice(value.start, value.end);
			if (place.entries !== void 0 || written === "" || written.includes("\n")) return void 0;
			if (!isBare(text, place)) return void 0;
			return [{
				...value,
				text: scalarText(repair.value, written, syntax)
			}];
		}
		case "remove_key": return removalOf(place, text, root, syntax);
	}
}
/** The place of exactly this path. */
function placeAt(root, path) {
	let place = root;
	for (const key of path) place = place?.entries?.get(key);
	return place;
}
/** True when nothing that changes the meaning of the value, such as a tag, stands before it. */
function isBare(text, { key, value }) {
	if (key !== void 0) return /^\s*:\s*(?:&\S+\s+)?$/u.test(text.slice(key.end, value.start));
	return /(?:[-[,]\s*|^\s*)(?:&\S+\s+)?$/u.test(text.slice(Math.max(0, value.start - 200), value.start));
}
function overlap(one, other) {
	return one.start === other.start || one.start < other.end && other.start < one.end;
}
/** Paths beside the repaired one whose key or value is written in the edited text. */
function othersAt(edits, repaired, root) {
	const found = [];
	const visit = (place, path) => {
		if (path.length === repaired.length && path.every((key, index) => key === repaired[index])) return;
		if ([place.key, place.entries === void 0 ? place.value : void 0].some((span) => span !== void 0 && edits.some((edit) => overlap(edit, span)))) found.push(path);
		else for (const [key, inner] of place.entries ?? []) visit(inner, [...path, key]);
	};
	visit(root, []);
	return found;
}

// src/load/places.ts
function createSource(file, lines, root) {
	const syntax = isScript(file) ? "script" : /\.jsonc?$/iu.test(file) ? "json" : "yaml";
	let shares;
	return {
		file,
		text: lines.text,
		locate: (path, anchor) => locate(lines, root, path, anchor),
		editsFor(repair) {
			if (root === void 0) return void 0;
			shares ??= hasAliases(root);
			return repairEdits(repair, {
				lines,
				root,
				syntax,
				shares
			});
		}
	};
}
function hasAliases({ usedAt, entries }) {
	return usedAt !== void 0 || entries !== void 0 && [...entries.values()].some(hasAliases);
}
function locate(lines, root, path, anchor) {
	if (root === void 0) return void 0;
	let place = root;
	let usedAt = root.usedAt;
	let found = true;
	for (const key of path) {
		const next = place.entries?.get(key);
		if (next === void 0) {
			found = false;
			break;
		}
		place = next;
		usedAt = next.usedAt ?? usedAt;
	}
	const range = rangeOf(lines, found ? spanOf$1(place, anchor) : place.key ?? firstOf(place));
	return usedAt === void 0 ? { range } : {
		range,
		usedAt: rangeOf(lines, usedAt)
	};
}
/** A key without a value (`models:`) has an empty value: then the key is shown. */
function spanOf$1(place, anchor) {
	if (place.key === void 0) return place.value;
	return anchor === "key" || place.value.end <= place.value.start ? place.key : place.value;
}
/** A map without a key of its own, such as the whole file or an item of a list, is shown by its first key. */
function firstOf(place) {
	return (place.entries?.values().next().value)?.key ?? place.value;
}
/** The path to the innermost key or value at an offset. */
function pathAt(root, offset) {
	const path = [];
	let place = root;
	while (place !== void 0) {
		const inner = entryAt(place, offset);
		if (inner === void 0) break;
		path.push(inner[0]);
		place = inner[1];
	}
	return path;
}
function entryAt(place, offset) {
	for (const entry of place.entries ?? []) {
		const { key, value, usedAt } = entry[1];
		if (usedAt === void 0 && (key ?? value).start <= offset && offset < value.end) return entry;
	}
}

// src/load/secrets.ts
const HELP = "Revoke it, for it is in the repository's history now, and give the name of an environment variable instead.";
/**
* Everything that looks like a secret: in the text of the file, comments included, and in values that escapes or folded
* lines spell out. No message repeats one.
*/
function secretFindings(lines, value, root) {
	const findings = [];
	const seen = /* @__PURE__ */ new Set();
	for (const token of findTokens(lines.text).slice(0, 200)) {
		seen.add(token.text);
		findings.push({
			code: "RF127",
			message: `This looks like ${token.name}`,
			path: pathAt(root, token.start),
			range: rangeOf(lines, token),
			help: HELP
		});
	}
	for (const { text, path, anchor } of stringsIn(value, [])) for (const token of findTokens(text)) {
		if (seen.has(token.text)) continue;
		seen.add(token.text);
		findings.push({
			code: "RF127",
			message: `This holds what looks like ${token.name}`,
			path,
			anchor,
			help: HELP
		});
	}
	return findings;
}
function* stringsIn(value, path) {
	if (typeof value === "string") yield {
		text: value,
		path,
		anchor: "value"
	};
	if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* stringsIn(item, [...path, index]);
	else if (isJsonObject(value)) for (const [key, item] of Object.entries(value)) {
		yield {
			text: key,
			path: [...path, key],
			anchor: "key"
		};
		yield* stringsIn(item, [...path, key]);
	}
}

// node_modules/yaml/browser/dist/nodes/identity.js
const ALIAS = Symbol.for("yaml.alias");
const DOC = Symbol.for("yaml.document");
const MAP = Symbol.for("yaml.map");
const PAIR = Symbol.for("yaml.pair");
const SCALAR$1 = Symbol.for("yaml.scalar");
const SEQ = Symbol.for("yaml.seq");
const NODE_TYPE = Symbol.for("yaml.node.type");
const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR$1;
const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case MAP:
		case SEQ: return true;
	}
	return false;
}
function isNode(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case ALIAS:
		case MAP:
		case SCALAR$1:
		case SEQ: return true;
	}
	return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

// node_modules/yaml/browser/dist/visit.js
const BREAK$1 = Symbol("break visit");
const SKIP$1 = Symbol("skip children");
const REMOVE$1 = Symbol("remove node");
/**
* Apply a visitor to an AST node or document.
*
* Walks through the tree (depth-first) starting from `node`, calling a
* `visitor` function with three arguments:
*   - `key`: For sequence values and map `Pair`, the node's index in the
*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
*     `null` for the root node.
*   - `node`: The current node.
*   - `path`: The ancestry of the current node.
*
* The return value of the visitor may be used to control the traversal:
*   - `undefined` (default): Do nothing and continue
*   - `visit.SKIP`: Do not visit the children of this node, continue with next
*     sibling
*   - `visit.BREAK`: Terminate traversal completely
*   - `visit.REMOVE`: Remove the current node, then continue with the next one
*   - `Node`: Replace the current node, then continue by visiting it
*   - `number`: While iterating the items of a sequence or map, set the index
*     of the next step. This is useful especially if the index of the current
*     node has changed.
*
* If `visitor` is a single function, it will be called with all values
* encountered in the tree, including e.g. `null` values. Alternatively,
* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
* `Alias` and `Scalar` node. To define the same visitor function for more than
* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
* specific defined one will be used for each node.
*/
function visit$1(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else visit_(null, node, visitor_, Object.freeze([]));
}
/** Terminate visit traversal completely */
visit$1.BREAK = BREAK$1;
/** Do not visit the children of the current node */
visit$1.SKIP = SKIP$1;
/** Remove the current node */
visit$1.REMOVE = REMOVE$1;
function visit_(key, node, visitor, path) {
	const ctrl = callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visit_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = visit_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = visit_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else if (ck === REMOVE$1) node.key = null;
			const cv = visit_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else if (cv === REMOVE$1) node.value = null;
		}
	}
	return ctrl;
}
/**
* Apply an async visitor to an AST node or document.
*
* Walks through the tree (depth-first) starting from `node`, calling a
* `visitor` function with three arguments:
*   - `key`: For sequence values and map `Pair`, the node's index in the
*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
*     `null` for the root node.
*   - `node`: The current node.
*   - `path`: The ancestry of the current node.
*
* The return value of the visitor may be used to control the traversal:
*   - `Promise`: Must resolve to one of the following values
*   - `undefined` (default): Do nothing and continue
*   - `visit.SKIP`: Do not visit the children of this node, continue with next
*     sibling
*   - `visit.BREAK`: Terminate traversal completely
*   - `visit.REMOVE`: Remove the current node, then continue with the next one
*   - `Node`: Replace the current node, then continue by visiting it
*   - `number`: While iterating the items of a sequence or map, set the index
*     of the next step. This is useful especially if the index of the current
*     node has changed.
*
* If `visitor` is a single function, it will be called with all values
* encountered in the tree, including e.g. `null` values. Alternatively,
* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
* `Alias` and `Scalar` node. To define the same visitor function for more than
* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
* specific defined one will be used for each node.
*/
async function visitAsync(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else await visitAsync_(null, node, visitor_, Object.freeze([]));
}
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK$1;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP$1;
/** Remove the current node */
visitAsync.REMOVE = REMOVE$1;
async function visitAsync_(key, node, visitor, path) {
	const ctrl = await callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visitAsync_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = await visitAsync_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = await visitAsync_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else if (ck === REMOVE$1) node.key = null;
			const cv = await visitAsync_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else if (cv === REMOVE$1) node.value = null;
		}
	}
	return ctrl;
}
function initVisitor(visitor) {
	if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
		Alias: visitor.Node,
		Map: visitor.Node,
		Scalar: visitor.Node,
		Seq: visitor.Node
	}, visitor.Value && {
		Map: visitor.Value,
		Scalar: visitor.Value,
		Seq: visitor.Value
	}, visitor.Collection && {
		Map: visitor.Collection,
		Seq: visitor.Collection
	}, visitor);
	return visitor;
}
function callVisitor(key, node, visitor, path) {
	if (typeof visitor === "function") return visitor(key, node, path);
	if (isMap(node)) return visitor.Map?.(key, node, path);
	if (isSeq(node)) return visitor.Seq?.(key, node, path);
	if (isPair(node)) return visitor.Pair?.(key, node, path);
	if (isScalar(node)) return visitor.Scalar?.(key, node, path);
	if (isAlias(node)) return visitor.Alias?.(key, node, path);
}
function replaceNode(key, path, node) {
	const parent = path[path.length - 1];
	if (isCollection(parent)) parent.items[key] = node;
	else if (isPair(parent)) {
		if (key === "key") parent.key = node;
		else parent.value = node;
	} else if (isDocument(parent)) parent.contents = node;
	else {
		const pt = isAlias(parent) ? "alias" : "scalar";
		throw new Error(`Cannot replace node with ${pt} parent`);
	}
}

// node_modules/yaml/browser/dist/doc/directives.js
const escapeChars = {
	"!": "%21",
	",": "%2C",
	"[": "%5B",
	"]": "%5D",
	"{": "%7B",
	"}": "%7D"
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class Directives {
	constructor(yaml, tags) {
		/**
		* The directives-end/doc-start marker `---`. If `null`, a marker may still be
		* included in the document's stringified representation.
		*/
		this.docStart = null;
		/** The doc-end marker `...`.  */
		this.docEnd = false;
		this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
		this.tags = Object.assign({}, Directives.defaultTags, tags);
	}
	clone() {
		const copy = new Directives(this.yaml, this.tags);
		copy.docStart = this.docStart;
		return copy;
	}
	/**
	* During parsing, get a Directives instance for the current document and
	* update the stream state according to the current version's spec.
	*/
	atDocument() {
		const res = new Directives(this.yaml, this.tags);
		switch (this.yaml.version) {
			case "1.1":
				this.atNextDocument = true;
				break;
			case "1.2":
				this.atNextDocument = false;
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.2"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
		}
		return res;
	}
	/**
	* @param onError - May be called even if the action was successful
	* @returns `true` on success
	*/
	add(line, onError) {
		if (this.atNextDocument) {
			this.yaml = {
				explicit: Directives.defaultYaml.explicit,
				version: "1.1"
			};
			this.tags = Object.assign({}, Directives.defaultTags);
			this.atNextDocument = false;
		}
		const parts = line.trim().split(/[ \t]+/);
		const name = parts.shift();
		switch (name) {
			case "%TAG": {
				if (parts.length !== 2) {
					onError(0, "%TAG directive should contain exactly two parts");
					if (parts.length < 2) return false;
				}
				const [handle, prefix] = parts;
				this.tags[handle] = prefix;
				return true;
			}
			case "%YAML": {
				this.yaml.explicit = true;
				if (parts.length !== 1) {
					onError(0, "%YAML directive should contain exactly one part");
					return false;
				}
				const [version] = parts;
				if (version === "1.1" || version === "1.2") {
					this.yaml.version = version;
					return true;
				} else {
					const isValid = /^\d+\.\d+$/.test(version);
					onError(6, `Unsupported YAML version ${version}`, isValid);
					return false;
				}
			}
			default:
				onError(0, `Unknown directive ${name}`, true);
				return false;
		}
	}
	/**
	* Resolves a tag, matching handles to those defined in %TAG directives.
	*
	* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
	*   `'!local'` tag, or `null` if unresolvable.
	*/
	tagName(source, onError) {
		if (source === "!") return "!";
		if (source[0] !== "!") {
			onError(`Not a valid tag: ${source}`);
			return null;
		}
		if (source[1] === "<") {
			const verbatim = source.slice(2, -1);
			if (verbatim === "!" || verbatim === "!!") {
				onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
				return null;
			}
			if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
			return verbatim;
		}
		const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
		if (!suffix) onError(`The ${source} tag has no suffix`);
		const prefix = this.tags[handle];
		if (prefix) try {
			return prefix + decodeURIComponent(suffix);
		} catch (error) {
			onError(String(error));
			return null;
		}
		if (handle === "!") return source;
		onError(`Could not resolve tag: ${source}`);
		return null;
	}
	/**
	* Given a fully resolved tag, returns its printable string form,
	* taking into account current tag prefixes and defaults.
	*/
	tagString(tag) {
		for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
		return tag[0] === "!" ? tag : `!<${tag}>`;
	}
	toString(doc) {
		const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
		const tagEntries = Object.entries(this.tags);
		let tagNames;
		if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
			const tags = {};
			visit$1(doc.contents, (_key, node) => {
				if (isNode(node) && node.tag) tags[node.tag] = true;
			});
			tagNames = Object.keys(tags);
		} else tagNames = [];
		for (const [handle, prefix] of tagEntries) {
			if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
			if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
		}
		return lines.join("\n");
	}
};
Directives.defaultYaml = {
	explicit: false,
	version: "1.2"
};
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };

// node_modules/yaml/browser/dist/doc/anchors.js
/**
* Verify that the input string is a valid anchor.
*
* Will throw on errors.
*/
function anchorIsValid(anchor) {
	if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
		const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
		throw new Error(msg);
	}
	return true;
}
function anchorNames(root) {
	const anchors = /* @__PURE__ */ new Set();
	visit$1(root, { Value(_key, node) {
		if (node.anchor) anchors.add(node.anchor);
	} });
	return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
	for (let i = 1;; ++i) {
		const name = `${prefix}${i}`;
		if (!exclude.has(name)) return name;
	}
}
function createNodeAnchors(doc, prefix) {
	const aliasObjects = [];
	const sourceObjects = /* @__PURE__ */ new Map();
	let prevAnchors = null;
	return {
		onAnchor: (source) => {
			aliasObjects.push(source);
			prevAnchors ?? (prevAnchors = anchorNames(doc));
			const anchor = findNewAnchor(prefix, prevAnchors);
			prevAnchors.add(anchor);
			return anchor;
		},
		/**
		* With circular references, the source node is only resolved after all
		* of its child nodes are. This is why anchors are set only after all of
		* the nodes have been created.
		*/
		setAnchors: () => {
			for (const source of aliasObjects) {
				const ref = sourceObjects.get(source);
				if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) ref.node.anchor = ref.anchor;
				else {
					const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
					error.source = source;
					throw error;
				}
			}
		},
		sourceObjects
	};
}

// node_modules/yaml/browser/dist/doc/applyReviver.js
/**
* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
*
* Includes extensions for handling Map and Set objects.
*/
function applyReviver(reviver, obj, key, val) {
	if (val && typeof val === "object") {
		if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
			const v0 = val[i];
			const v1 = applyReviver(reviver, val, String(i), v0);
			if (v1 === void 0) delete val[i];
			else if (v1 !== v0) val[i] = v1;
		}
		else if (val instanceof Map) for (const k of Array.from(val.keys())) {
			const v0 = val.get(k);
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) val.delete(k);
			else if (v1 !== v0) val.set(k, v1);
		}
		else if (val instanceof Set) for (const v0 of Array.from(val)) {
			const v1 = applyReviver(reviver, val, v0, v0);
			if (v1 === void 0) val.delete(v0);
			else if (v1 !== v0) {
				val.delete(v0);
				val.add(v1);
			}
		}
		else for (const [k, v0] of Object.entries(val)) {
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) delete val[k];
			else if (v1 !== v0) val[k] = v1;
		}
	}
	return reviver.call(obj, key, val);
}

// node_modules/yaml/browser/dist/nodes/toJS.js
/**
* Recursively convert any node or its contents to native JavaScript
*
* @param value - The input value
* @param arg - If `value` defines a `toJSON()` method, use this
*   as its first argument
* @param ctx - Conversion context, originally set in Document#toJS(). If
*   `{ keep: true }` is not set, output should be suitable for JSON
*   stringification.
*/
function toJS(value, arg, ctx) {
	if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
	if (value && typeof value.toJSON === "function") {
		if (!ctx || !hasAnchor(value)) return value.toJSON(arg, ctx);
		const data = {
			aliasCount: 0,
			count: 1,
			res: void 0
		};
		ctx.anchors.set(value, data);
		ctx.onCreate = (res) => {
			data.res = res;
			delete ctx.onCreate;
		};
		const res = value.toJSON(arg, ctx);
		if (ctx.onCreate) ctx.onCreate(res);
		return res;
	}
	if (typeof value === "bigint" && !ctx?.keep) return Number(value);
	return value;
}

// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
	constructor(type) {
		Object.defineProperty(this, NODE_TYPE, { value: type });
	}
	/** Create a copy of this node.  */
	clone() {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	/** A plain JavaScript representation of this node. */
	toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		if (!isDocument(doc)) throw new TypeError("A document argument is required");
		const ctx = {
			anchors: /* @__PURE__ */ new Map(),
			doc,
			keep: true,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this, "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
};

// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
	constructor(source) {
		super(ALIAS);
		this.source = source;
		Object.defineProperty(this, "tag", { set() {
			throw new Error("Alias nodes cannot have tags");
		} });
	}
	/**
	* Resolve the value of this alias within `doc`, finding the last
	* instance of the `source` anchor before this node.
	*/
	resolve(doc, ctx) {
		if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
		let nodes;
		if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
		else {
			nodes = [];
			visit$1(doc, { Node: (_key, node) => {
				if (isAlias(node) || hasAnchor(node)) nodes.push(node);
			} });
			if (ctx) ctx.aliasResolveCache = nodes;
		}
		let found = void 0;
		for (const node of nodes) {
			if (node === this) break;
			if (node.anchor === this.source) found = node;
		}
		if (found && ctx) {
			const { anchors, doc, maxAliasCount } = ctx;
			let data = anchors.get(found);
			if (!data) {
				toJS(found, null, ctx);
				data = anchors.get(found);
			}
			/* istanbul ignore if */
			if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
			if (maxAliasCount >= 0) {
				data.count += 1;
				if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
				if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
			}
		}
		return found;
	}
	toJSON(_arg, ctx) {
		if (!ctx) return { source: this.source };
		const source = this.resolve(ctx.doc, ctx);
		if (!source) {
			const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
			throw new ReferenceError(msg);
		}
		return ctx.anchors.get(source).res;
	}
	toString(ctx, _onComment, _onChompKeep) {
		const src = `*${this.source}`;
		if (ctx) {
			anchorIsValid(this.source);
			if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new Error(msg);
			}
			if (ctx.implicitKey) return `${src} `;
		}
		return src;
	}
};
function getAliasCount(doc, node, anchors) {
	if (isAlias(node)) {
		const source = node.resolve(doc);
		const anchor = anchors && source && anchors.get(source);
		return anchor ? anchor.count * anchor.aliasCount : 0;
	} else if (isCollection(node)) {
		let count = 0;
		for (const item of node.items) {
			const c = getAliasCount(doc, item, anchors);
			if (c > count) count = c;
		}
		return count;
	} else if (isPair(node)) {
		const kc = getAliasCount(doc, node.key, anchors);
		const vc = getAliasCount(doc, node.value, anchors);
		return Math.max(kc, vc);
	}
	return 1;
}

// node_modules/yaml/browser/dist/nodes/Scalar.js
const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
	constructor(value) {
		super(SCALAR$1);
		this.value = value;
	}
	toJSON(arg, ctx) {
		return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
	}
	toString() {
		return String(this.value);
	}
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";

// node_modules/yaml/browser/dist/doc/createNode.js
const defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
	if (tagName) {
		const match = tags.filter((t) => t.tag === tagName);
		const tagObj = match.find((t) => !t.format) ?? match[0];
		if (!tagObj) throw new Error(`Tag ${tagName} not found`);
		return tagObj;
	}
	return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
	if (isDocument(value)) value = value.contents;
	if (isNode(value)) return value;
	if (isPair(value)) {
		const map = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
		map.items.push(value);
		return map;
	}
	if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
	const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
	let ref = void 0;
	if (aliasDuplicateObjects && value && typeof value === "object") {
		ref = sourceObjects.get(value);
		if (ref) {
			ref.anchor ?? (ref.anchor = onAnchor(value));
			return new Alias(ref.anchor);
		} else {
			ref = {
				anchor: null,
				node: null
			};
			sourceObjects.set(value, ref);
		}
	}
	if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
	let tagObj = findTagObject(value, tagName, schema.tags);
	if (!tagObj) {
		if (value && typeof value.toJSON === "function") value = value.toJSON();
		if (!value || typeof value !== "object") {
			const node = new Scalar(value);
			if (ref) ref.node = node;
			return node;
		}
		tagObj = value instanceof Map ? schema[MAP] : Symbol.iterator in Object(value) ? schema[SEQ] : schema[MAP];
	}
	if (onTagObj) {
		onTagObj(tagObj);
		delete ctx.onTagObj;
	}
	const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
	if (tagName) node.tag = tagName;
	else if (!tagObj.default) node.tag = tagObj.tag;
	if (ref) ref.node = node;
	return node;
}

// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema, path, value) {
	let v = value;
	for (let i = path.length - 1; i >= 0; --i) {
		const k = path[i];
		if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
			const a = [];
			a[k] = v;
			v = a;
		} else v = /* @__PURE__ */ new Map([[k, v]]);
	}
	return createNode(v, void 0, {
		aliasDuplicateObjects: false,
		keepUndefined: false,
		onAnchor: () => {
			throw new Error("This should not happen, please report a bug.");
		},
		schema,
		sourceObjects: /* @__PURE__ */ new Map()
	});
}
const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
	constructor(type, schema) {
		super(type);
		Object.defineProperty(this, "schema", {
			value: schema,
			configurable: true,
			enumerable: false,
			writable: true
		});
	}
	/**
	* Create a copy of this collection.
	*
	* @param schema - If defined, overwrites the original's schema
	*/
	clone(schema) {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (schema) copy.schema = schema;
		copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema) : it);
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	/**
	* Adds a value to the collection. For `!!map` and `!!omap` the value must
	* be a Pair instance or a `{ key, value }` object, which may not have a key
	* that already exists in the map.
	*/
	addIn(path, value) {
		if (isEmptyPath(path)) this.add(value);
		else {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (isCollection(node)) node.addIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
	/**
	* Removes a value from the collection.
	* @returns `true` if the item was found and removed.
	*/
	deleteIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.delete(key);
		const node = this.get(key, true);
		if (isCollection(node)) return node.deleteIn(rest);
		else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
	}
	/**
	* Returns item at `key`, or `undefined` if not found. By default unwraps
	* scalar values from their surrounding node; to disable set `keepScalar` to
	* `true` (collections are always returned intact).
	*/
	getIn(path, keepScalar) {
		const [key, ...rest] = path;
		const node = this.get(key, true);
		if (rest.length === 0) return !keepScalar && isScalar(node) ? node.value : node;
		else return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
	}
	hasAllNullValues(allowScalar) {
		return this.items.every((node) => {
			if (!isPair(node)) return false;
			const n = node.value;
			return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
		});
	}
	/**
	* Checks if the collection includes a value with the key `key`.
	*/
	hasIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.has(key);
		const node = this.get(key, true);
		return isCollection(node) ? node.hasIn(rest) : false;
	}
	/**
	* Sets a value in this collection. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*/
	setIn(path, value) {
		const [key, ...rest] = path;
		if (rest.length === 0) this.set(key, value);
		else {
			const node = this.get(key, true);
			if (isCollection(node)) node.setIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyComment.js
/**
* Stringifies a comment.
*
* Empty comment lines are left empty,
* lines consisting of a single space are replaced by `#`,
* and all other lines are prefixed with a `#`.
*/
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
	if (/^\n+$/.test(comment)) return comment.substring(1);
	return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;

// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
const FOLD_FLOW = "flow";
const FOLD_BLOCK = "block";
const FOLD_QUOTED = "quoted";
/**
* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
* terminated with `\n` and started with `indent`.
*/
function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
	if (!lineWidth || lineWidth < 0) return text;
	if (lineWidth < minContentWidth) minContentWidth = 0;
	const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
	if (text.length <= endStep) return text;
	const folds = [];
	const escapedFolds = {};
	let end = lineWidth - indent.length;
	if (typeof indentAtStart === "number") {
		if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
		else end = lineWidth - indentAtStart;
	}
	let split = void 0;
	let prev = void 0;
	let overflow = false;
	let i = -1;
	let escStart = -1;
	let escEnd = -1;
	if (mode === "block") {
		i = consumeMoreIndentedLines(text, i, indent.length);
		if (i !== -1) end = i + endStep;
	}
	for (let ch; ch = text[i += 1];) {
		if (mode === "quoted" && ch === "\\") {
			escStart = i;
			switch (text[i + 1]) {
				case "x":
					i += 3;
					break;
				case "u":
					i += 5;
					break;
				case "U":
					i += 9;
					break;
				default: i += 1;
			}
			escEnd = i;
		}
		if (ch === "\n") {
			if (mode === "block") i = consumeMoreIndentedLines(text, i, indent.length);
			end = i + indent.length + endStep;
			split = void 0;
		} else {
			if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
				const next = text[i + 1];
				if (next && next !== " " && next !== "\n" && next !== "	") split = i;
			}
			if (i >= end) {
				if (split) {
					folds.push(split);
					end = split + endStep;
					split = void 0;
				} else if (mode === "quoted") {
					while (prev === " " || prev === "	") {
						prev = ch;
						ch = text[i += 1];
						overflow = true;
					}
					const j = i > escEnd + 1 ? i - 2 : escStart - 1;
					if (escapedFolds[j]) return text;
					folds.push(j);
					escapedFolds[j] = true;
					end = j + endStep;
					split = void 0;
				} else overflow = true;
			}
		}
		prev = ch;
	}
	if (overflow && onOverflow) onOverflow();
	if (folds.length === 0) return text;
	if (onFold) onFold();
	let res = text.slice(0, folds[0]);
	for (let i = 0; i < folds.length; ++i) {
		const fold = folds[i];
		const end = folds[i + 1] || text.length;
		if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
		else {
			if (mode === "quoted" && escapedFolds[fold]) res += `${text[fold]}\\`;
			res += `\n${indent}${text.slice(fold + 1, end)}`;
		}
	}
	return res;
}
/**
* Presumes `i + 1` is at the start of a line
* @returns index of last newline in more-indented block
*/
function consumeMoreIndentedLines(text, i, indent) {
	let end = i;
	let start = i + 1;
	let ch = text[start];
	while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
	else {
		do
			ch = text[++i];
		while (ch && ch !== "\n");
		end = i;
		start = i + 1;
		ch = text[start];
	}
	return end;
}

// node_modules/yaml/browser/dist/stringify/stringifyString.js
const getFoldOptions = (ctx, isBlock) => ({
	indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
	lineWidth: ctx.options.lineWidth,
	minContentWidth: ctx.options.minContentWidth
});
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
	if (!lineWidth || lineWidth < 0) return false;
	const limit = lineWidth - indentLength;
	const strLen = str.length;
	if (strLen <= limit) return false;
	for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
		if (i - start > limit) return true;
		start = i + 1;
		if (strLen - start <= limit) return false;
	}
	return true;
}
function doubleQuotedString(value, ctx) {
	const json = JSON.stringify(value);
	if (ctx.options.doubleQuotedAsJSON) return json;
	const { implicitKey } = ctx;
	const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	let str = "";
	let start = 0;
	for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
		if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
			str += json.slice(start, i) + "\\ ";
			i += 1;
			start = i;
			ch = "\\";
		}
		if (ch === "\\") switch (json[i + 1]) {
			case "u":
				{
					str += json.slice(start, i);
					const code = json.substr(i + 2, 4);
					switch (code) {
						case "0000":
							str += "\\0";
							break;
						case "0007":
							str += "\\a";
							break;
						case "000b":
							str += "\\v";
							break;
						case "001b":
							str += "\\e";
							break;
						case "0085":
							str += "\\N";
							break;
						case "00a0":
							str += "\\_";
							break;
						case "2028":
							str += "\\L";
							break;
						case "2029":
							str += "\\P";
							break;
						default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
						else str += json.substr(i, 6);
					}
					i += 5;
					start = i + 1;
				}
				break;
			case "n":
				if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
				else {
					str += json.slice(start, i) + "\n\n";
					while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
						str += "\n";
						i += 2;
					}
					str += indent;
					if (json[i + 2] === " ") str += "\\";
					i += 1;
					start = i + 1;
				}
				break;
			default: i += 1;
		}
	}
	str = start ? str + json.slice(start) : json;
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
	if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
	return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
	const { singleQuote } = ctx.options;
	let qs;
	if (singleQuote === false) qs = doubleQuotedString;
	else {
		const hasDouble = value.includes("\"");
		const hasSingle = value.includes("'");
		if (hasDouble && !hasSingle) qs = singleQuotedString;
		else if (hasSingle && !hasDouble) qs = doubleQuotedString;
		else qs = singleQuote ? singleQuotedString : doubleQuotedString;
	}
	return qs(value, ctx);
}
let blockEndNewlines;
try {
	blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
	blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
	const { blockQuote, commentString, lineWidth } = ctx.options;
	if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
	const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
	const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
	if (!value) return literal ? "|\n" : ">\n";
	let chomp;
	let endStart;
	for (endStart = value.length; endStart > 0; --endStart) {
		const ch = value[endStart - 1];
		if (ch !== "\n" && ch !== "	" && ch !== " ") break;
	}
	let end = value.substring(endStart);
	const endNlPos = end.indexOf("\n");
	if (endNlPos === -1) chomp = "-";
	else if (value === end || endNlPos !== end.length - 1) {
		chomp = "+";
		if (onChompKeep) onChompKeep();
	} else chomp = "";
	if (end) {
		value = value.slice(0, -end.length);
		if (end[end.length - 1] === "\n") end = end.slice(0, -1);
		end = end.replace(blockEndNewlines, `$&${indent}`);
	}
	let startWithSpace = false;
	let startEnd;
	let startNlPos = -1;
	for (startEnd = 0; startEnd < value.length; ++startEnd) {
		const ch = value[startEnd];
		if (ch === " ") startWithSpace = true;
		else if (ch === "\n") startNlPos = startEnd;
		else break;
	}
	let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
	if (start) {
		value = value.substring(start.length);
		start = start.replace(/\n+/g, `$&${indent}`);
	}
	let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
	if (comment) {
		header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
		if (onComment) onComment();
	}
	if (!literal) {
		const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
		let literalFallback = false;
		const foldOptions = getFoldOptions(ctx, true);
		if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
			literalFallback = true;
		};
		const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
		if (!literalFallback) return `>${header}\n${indent}${body}`;
	}
	value = value.replace(/\n+/g, `$&${indent}`);
	return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
	const { type, value } = item;
	const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
	if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
	if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
	if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
	if (containsDocumentMarker(value)) {
		if (indent === "") {
			ctx.forceBlockIndent = true;
			return blockString(item, ctx, onComment, onChompKeep);
		} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
	}
	const str = value.replace(/\n+/g, `$&\n${indent}`);
	if (actualString) {
		const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
		const { compat, tags } = ctx.doc.schema;
		if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
	}
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
	const { implicitKey, inFlow } = ctx;
	const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
	let { type } = item;
	if (type !== Scalar.QUOTE_DOUBLE) {
		if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.QUOTE_DOUBLE;
	}
	const _stringify = (_type) => {
		switch (_type) {
			case Scalar.BLOCK_FOLDED:
			case Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
			case Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
			case Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
			case Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
			default: return null;
		}
	};
	let res = _stringify(type);
	if (res === null) {
		const { defaultKeyType, defaultStringType } = ctx.options;
		const t = implicitKey && defaultKeyType || defaultStringType;
		res = _stringify(t);
		if (res === null) throw new Error(`Unsupported default string type ${t}`);
	}
	return res;
}

// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
	const opt = Object.assign({
		blockQuote: true,
		commentString: stringifyComment,
		defaultKeyType: null,
		defaultStringType: "PLAIN",
		directives: null,
		doubleQuotedAsJSON: false,
		doubleQuotedMinMultiLineLength: 40,
		falseStr: "false",
		flowCollectionPadding: true,
		indentSeq: true,
		lineWidth: 80,
		minContentWidth: 20,
		nullStr: "null",
		simpleKeys: false,
		singleQuote: null,
		trailingComma: false,
		trueStr: "true",
		verifyAliasOrder: true
	}, doc.schema.toStringOptions, options);
	let inFlow;
	switch (opt.collectionStyle) {
		case "block":
			inFlow = false;
			break;
		case "flow":
			inFlow = true;
			break;
		default: inFlow = null;
	}
	return {
		anchors: /* @__PURE__ */ new Set(),
		doc,
		flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
		indent: "",
		indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
		inFlow,
		options: opt
	};
}
function getTagObject(tags, item) {
	if (item.tag) {
		const match = tags.filter((t) => t.tag === item.tag);
		if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
	}
	let tagObj = void 0;
	let obj;
	if (isScalar(item)) {
		obj = item.value;
		let match = tags.filter((t) => t.identify?.(obj));
		if (match.length > 1) {
			const testMatch = match.filter((t) => t.test);
			if (testMatch.length > 0) match = testMatch;
		}
		tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
	} else {
		obj = item;
		tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
	}
	if (!tagObj) {
		const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
		throw new Error(`Tag not resolved for ${name} value`);
	}
	return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
	if (!doc.directives) return "";
	const props = [];
	const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
	if (anchor && anchorIsValid(anchor)) {
		anchors.add(anchor);
		props.push(`&${anchor}`);
	}
	const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
	if (tag) props.push(doc.directives.tagString(tag));
	return props.join(" ");
}
function stringify(item, ctx, onComment, onChompKeep) {
	if (isPair(item)) return item.toString(ctx, onComment, onChompKeep);
	if (isAlias(item)) {
		if (ctx.doc.directives) return item.toString(ctx);
		if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
		else {
			if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
			else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
			item = item.resolve(ctx.doc);
		}
	}
	let tagObj = void 0;
	const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
	tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
	const props = stringifyProps(node, tagObj, ctx);
	if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
	const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
	if (!props) return str;
	return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
}

// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
	const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
	let keyComment = isNode(key) && key.comment || null;
	if (simpleKeys) {
		if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
		if (isCollection(key) || !isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
	}
	let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
	ctx = Object.assign({}, ctx, {
		allNullValues: false,
		implicitKey: !explicitKey && (simpleKeys || !allNullValues),
		indent: indent + indentStep
	});
	let keyCommentDone = false;
	let chompKeep = false;
	let str = stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
	if (!explicitKey && !ctx.inFlow && str.length > 1024) {
		if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
		explicitKey = true;
	}
	if (ctx.inFlow) {
		if (allNullValues || value == null) {
			if (keyCommentDone && onComment) onComment();
			return str === "" ? "?" : explicitKey ? `? ${str}` : str;
		}
	} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
		str = `? ${str}`;
		if (keyComment && !keyCommentDone) str += lineComment(str, ctx.indent, commentString(keyComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	if (keyCommentDone) keyComment = null;
	if (explicitKey) {
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
		str = `? ${str}\n${indent}:`;
	} else {
		str = `${str}:`;
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
	}
	let vsb, vcb, valueComment;
	if (isNode(value)) {
		vsb = !!value.spaceBefore;
		vcb = value.commentBefore;
		valueComment = value.comment;
	} else {
		vsb = false;
		vcb = null;
		valueComment = null;
		if (value && typeof value === "object") value = doc.createNode(value);
	}
	ctx.implicitKey = false;
	if (!explicitKey && !keyComment && isScalar(value)) ctx.indentAtStart = str.length + 1;
	chompKeep = false;
	if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
	let valueCommentDone = false;
	const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
	let ws = " ";
	if (keyComment || vsb || vcb) {
		ws = vsb ? "\n" : "";
		if (vcb) {
			const cs = commentString(vcb);
			ws += `\n${indentComment(cs, ctx.indent)}`;
		}
		if (valueStr === "" && !ctx.inFlow) {
			if (ws === "\n" && valueComment) ws = "\n\n";
		} else ws += `\n${ctx.indent}`;
	} else if (!explicitKey && isCollection(value)) {
		const vs0 = valueStr[0];
		const nl0 = valueStr.indexOf("\n");
		const hasNewline = nl0 !== -1;
		const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
		if (hasNewline || !flow) {
			let hasPropsLine = false;
			if (hasNewline && (vs0 === "&" || vs0 === "!")) {
				let sp0 = valueStr.indexOf(" ");
				if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
				if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
			}
			if (!hasPropsLine) ws = `\n${ctx.indent}`;
		}
	} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
	str += ws + valueStr;
	if (ctx.inFlow) {
		if (valueCommentDone && onComment) onComment();
	} else if (valueComment && !valueCommentDone) str += lineComment(str, ctx.indent, commentString(valueComment));
	else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}

// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
	if (logLevel === "debug" || logLevel === "warn") console.warn(warning);
}

// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
const MERGE_KEY = "<<";
const merge = {
	identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
	default: "key",
	tag: "tag:yaml.org,2002:merge",
	test: /^<<$/,
	resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
	stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
	else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
	else mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (!isMap(source)) throw new Error("Merge sources must be maps or map aliases");
	const srcMap = source.toJSON(null, ctx, Map);
	for (const [key, value] of srcMap) if (map instanceof Map) {
		if (!map.has(key)) map.set(key, value);
	} else if (map instanceof Set) map.add(key);
	else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
	return map;
}
function resolveAliasValue(ctx, value) {
	return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map, { key, value }) {
	if (isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
	else if (isMergeKey(ctx, key)) addMergeToJSMap(ctx, map, value);
	else {
		const jsKey = toJS(key, "", ctx);
		if (map instanceof Map) map.set(jsKey, toJS(value, jsKey, ctx));
		else if (map instanceof Set) map.add(jsKey);
		else {
			const stringKey = stringifyKey(key, jsKey, ctx);
			const jsValue = toJS(value, stringKey, ctx);
			if (stringKey in map) Object.defineProperty(map, stringKey, {
				value: jsValue,
				writable: true,
				enumerable: true,
				configurable: true
			});
			else map[stringKey] = jsValue;
		}
	}
	return map;
}
function stringifyKey(key, jsKey, ctx) {
	if (jsKey === null) return "";
	if (typeof jsKey !== "object") return String(jsKey);
	if (isNode(key) && ctx?.doc) {
		const strCtx = createStringifyContext(ctx.doc, {});
		strCtx.anchors = /* @__PURE__ */ new Set();
		for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
		strCtx.inFlow = true;
		strCtx.inStringifyKey = true;
		const strKey = key.toString(strCtx);
		if (!ctx.mapKeyWarned) {
			let jsonStr = JSON.stringify(strKey);
			if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
			warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
			ctx.mapKeyWarned = true;
		}
		return strKey;
	}
	return JSON.stringify(jsKey);
}

// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
	const k = createNode(key, void 0, ctx);
	const v = createNode(value, void 0, ctx);
	return new Pair(k, v);
}
var Pair = class Pair {
	constructor(key, value = null) {
		Object.defineProperty(this, NODE_TYPE, { value: PAIR });
		this.key = key;
		this.value = value;
	}
	clone(schema) {
		let { key, value } = this;
		if (isNode(key)) key = key.clone(schema);
		if (isNode(value)) value = value.clone(schema);
		return new Pair(key, value);
	}
	toJSON(_, ctx) {
		const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
		return addPairToJSMap(ctx, pair, this);
	}
	toString(ctx, onComment, onChompKeep) {
		return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
	return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
	const { indent, options: { commentString } } = ctx;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		type: null
	});
	let chompKeep = false;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode(item)) {
			if (!chompKeep && item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode(item.key) ? item.key : null;
			if (ik) {
				if (!chompKeep && ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
			}
		}
		chompKeep = false;
		let str = stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		if (chompKeep && comment) chompKeep = false;
		lines.push(blockItemPrefix + str);
	}
	let str;
	if (lines.length === 0) str = flowChars.start + flowChars.end;
	else {
		str = lines[0];
		for (let i = 1; i < lines.length; ++i) {
			const line = lines[i];
			str += line ? `\n${indent}${line}` : "\n";
		}
	}
	if (comment) {
		str += "\n" + indentComment(commentString(comment), indent);
		if (onComment) onComment();
	} else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
	const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
	itemIndent += indentStep;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		inFlow: true,
		type: null
	});
	let reqNewline = false;
	let linesAtValue = 0;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode(item)) {
			if (item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, false);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode(item.key) ? item.key : null;
			if (ik) {
				if (ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, false);
				if (ik.comment) reqNewline = true;
			}
			const iv = isNode(item.value) ? item.value : null;
			if (iv) {
				if (iv.comment) comment = iv.comment;
				if (iv.commentBefore) reqNewline = true;
			} else if (item.value == null && ik?.comment) comment = ik.comment;
		}
		if (comment) reqNewline = true;
		let str = stringify(item, itemCtx, () => comment = null);
		reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
		if (i < items.length - 1) str += ",";
		else if (ctx.options.trailingComma) {
			if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
			if (reqNewline) str += ",";
		}
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		lines.push(str);
		linesAtValue = lines.length;
	}
	const { start, end } = flowChars;
	if (lines.length === 0) return start + end;
	else {
		if (!reqNewline) {
			const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
			reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
		}
		if (reqNewline) {
			let str = start;
			for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
			return `${str}\n${indent}${end}`;
		} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
	}
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
	if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
	if (comment) {
		const ic = indentComment(commentString(comment), indent);
		lines.push(ic.trimStart());
	}
}

// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
	const k = isScalar(key) ? key.value : key;
	for (const it of items) if (isPair(it)) {
		if (it.key === key || it.key === k) return it;
		if (isScalar(it.key) && it.key.value === k) return it;
	}
}
var YAMLMap = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:map";
	}
	constructor(schema) {
		super(MAP, schema);
		this.items = [];
	}
	/**
	* A generic collection parsing method that can be extended
	* to other node classes that inherit from YAMLMap
	*/
	static from(schema, obj, ctx) {
		const { keepUndefined, replacer } = ctx;
		const map = new this(schema);
		const add = (key, value) => {
			if (typeof replacer === "function") value = replacer.call(obj, key, value);
			else if (Array.isArray(replacer) && !replacer.includes(key)) return;
			if (value !== void 0 || keepUndefined) map.items.push(createPair(key, value, ctx));
		};
		if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
		else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
		if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
		return map;
	}
	/**
	* Adds a value to the collection.
	*
	* @param overwrite - If not set `true`, using a key that is already in the
	*   collection will throw. Otherwise, overwrites the previous value.
	*/
	add(pair, overwrite) {
		let _pair;
		if (isPair(pair)) _pair = pair;
		else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair(pair, pair?.value);
		else _pair = new Pair(pair.key, pair.value);
		const prev = findPair(this.items, _pair.key);
		const sortEntries = this.schema?.sortMapEntries;
		if (prev) {
			if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
			if (isScalar(prev.value) && isScalarValue(_pair.value)) prev.value.value = _pair.value;
			else prev.value = _pair.value;
		} else if (sortEntries) {
			const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
			if (i === -1) this.items.push(_pair);
			else this.items.splice(i, 0, _pair);
		} else this.items.push(_pair);
	}
	delete(key) {
		const it = findPair(this.items, key);
		if (!it) return false;
		return this.items.splice(this.items.indexOf(it), 1).length > 0;
	}
	get(key, keepScalar) {
		const node = findPair(this.items, key)?.value;
		return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
	}
	has(key) {
		return !!findPair(this.items, key);
	}
	set(key, value) {
		this.add(new Pair(key, value), true);
	}
	/**
	* @param ctx - Conversion context, originally set in Document#toJS()
	* @param {Class} Type - If set, forces the returned collection type
	* @returns Instance of Type, Map, or Object
	*/
	toJSON(_, ctx, Type) {
		const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const item of this.items) addPairToJSMap(ctx, map, item);
		return map;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		for (const item of this.items) if (!isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
		if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "",
			flowChars: {
				start: "{",
				end: "}"
			},
			itemIndent: ctx.indent || "",
			onChompKeep,
			onComment
		});
	}
};

// node_modules/yaml/browser/dist/schema/common/map.js
const map = {
	collection: "map",
	default: true,
	nodeClass: YAMLMap,
	tag: "tag:yaml.org,2002:map",
	resolve(map, onError) {
		if (!isMap(map)) onError("Expected a mapping for this tag");
		return map;
	},
	createNode: (schema, obj, ctx) => YAMLMap.from(schema, obj, ctx)
};

// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:seq";
	}
	constructor(schema) {
		super(SEQ, schema);
		this.items = [];
	}
	add(value) {
		this.items.push(value);
	}
	/**
	* Removes a value from the collection.
	*
	* `key` must contain a representation of an integer for this to succeed.
	* It may be wrapped in a `Scalar`.
	*
	* @returns `true` if the item was found and removed.
	*/
	delete(key) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return false;
		return this.items.splice(idx, 1).length > 0;
	}
	get(key, keepScalar) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return void 0;
		const it = this.items[idx];
		return !keepScalar && isScalar(it) ? it.value : it;
	}
	/**
	* Checks if the collection includes a value with the key `key`.
	*
	* `key` must contain a representation of an integer for this to succeed.
	* It may be wrapped in a `Scalar`.
	*/
	has(key) {
		const idx = asItemIndex(key);
		return typeof idx === "number" && idx < this.items.length;
	}
	/**
	* Sets a value in this collection. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*
	* If `key` does not contain a representation of an integer, this will throw.
	* It may be wrapped in a `Scalar`.
	*/
	set(key, value) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
		const prev = this.items[idx];
		if (isScalar(prev) && isScalarValue(value)) prev.value = value;
		else this.items[idx] = value;
	}
	toJSON(_, ctx) {
		const seq = [];
		if (ctx?.onCreate) ctx.onCreate(seq);
		let i = 0;
		for (const item of this.items) seq.push(toJS(item, String(i++), ctx));
		return seq;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "- ",
			flowChars: {
				start: "[",
				end: "]"
			},
			itemIndent: (ctx.indent || "") + "  ",
			onChompKeep,
			onComment
		});
	}
	static from(schema, obj, ctx) {
		const { replacer } = ctx;
		const seq = new this(schema);
		if (obj && Symbol.iterator in Object(obj)) {
			let i = 0;
			for (let it of obj) {
				if (typeof replacer === "function") {
					const key = obj instanceof Set ? it : String(i++);
					it = replacer.call(obj, key, it);
				}
				seq.items.push(createNode(it, void 0, ctx));
			}
		}
		return seq;
	}
};
function asItemIndex(key) {
	let idx = isScalar(key) ? key.value : key;
	if (idx && typeof idx === "string") idx = Number(idx);
	return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}

// node_modules/yaml/browser/dist/schema/common/seq.js
const seq = {
	collection: "seq",
	default: true,
	nodeClass: YAMLSeq,
	tag: "tag:yaml.org,2002:seq",
	resolve(seq, onError) {
		if (!isSeq(seq)) onError("Expected a sequence for this tag");
		return seq;
	},
	createNode: (schema, obj, ctx) => YAMLSeq.from(schema, obj, ctx)
};

// node_modules/yaml/browser/dist/schema/common/string.js
const string = {
	identify: (value) => typeof value === "string",
	default: true,
	tag: "tag:yaml.org,2002:str",
	resolve: (str) => str,
	stringify(item, ctx, onComment, onChompKeep) {
		ctx = Object.assign({ actualString: true }, ctx);
		return stringifyString(item, ctx, onComment, onChompKeep);
	}
};

// node_modules/yaml/browser/dist/schema/common/null.js
const nullTag = {
	identify: (value) => value == null,
	createNode: () => new Scalar(null),
	default: true,
	tag: "tag:yaml.org,2002:null",
	test: /^(?:~|[Nn]ull|NULL)?$/,
	resolve: () => new Scalar(null),
	stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};

// node_modules/yaml/browser/dist/schema/core/bool.js
const boolTag = {
	identify: (value) => typeof value === "boolean",
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
	resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
	stringify({ source, value }, ctx) {
		if (source && boolTag.test.test(source)) {
			if (value === (source[0] === "t" || source[0] === "T")) return source;
		}
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
	if (typeof value === "bigint") return String(value);
	const num = typeof value === "number" ? value : Number(value);
	if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
	let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
	if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
		let i = n.indexOf(".");
		if (i < 0) {
			i = n.length;
			n += ".";
		}
		let d = minFractionDigits - (n.length - i - 1);
		while (d-- > 0) n += "0";
	}
	return n;
}

// node_modules/yaml/browser/dist/schema/core/float.js
const floatNaN$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str));
		const dot = str.indexOf(".");
		if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
		return node;
	},
	stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/core/int.js
const intIdentify$2 = (value) => typeof value === "bigint" || Number.isInteger(value);
const intResolve$1 = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify$1(node, radix, prefix) {
	const { value } = node;
	if (intIdentify$2(value) && value >= 0) return prefix + value.toString(radix);
	return stringifyNumber(node);
}
const intOct$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^0o[0-7]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 8, opt),
	stringify: (node) => intStringify$1(node, 8, "0o")
};
const int$1 = {
	identify: intIdentify$2,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^0x[0-9a-fA-F]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 16, opt),
	stringify: (node) => intStringify$1(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/core/schema.js
const schema$2 = [
	map,
	seq,
	string,
	nullTag,
	boolTag,
	intOct$1,
	int$1,
	intHex$1,
	floatNaN$1,
	floatExp$1,
	float$1
];

// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify$1(value) {
	return typeof value === "bigint" || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
	{
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify: stringifyJSON
	},
	{
		identify: (value) => value == null,
		createNode: () => new Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^null$/,
		resolve: () => null,
		stringify: stringifyJSON
	},
	{
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^true$|^false$/,
		resolve: (str) => str === "true",
		stringify: stringifyJSON
	},
	{
		identify: intIdentify$1,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^-?(?:0|[1-9][0-9]*)$/,
		resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
		stringify: ({ value }) => intIdentify$1(value) ? value.toString() : JSON.stringify(value)
	},
	{
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
		resolve: (str) => parseFloat(str),
		stringify: stringifyJSON
	}
];
const schema$1 = [map, seq].concat(jsonScalars, {
	default: true,
	tag: "",
	test: /^/,
	resolve(str, onError) {
		onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
		return str;
	}
});

// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
const binary = {
	identify: (value) => value instanceof Uint8Array,
	default: false,
	tag: "tag:yaml.org,2002:binary",
	/**
	* Returns a Buffer in node and an Uint8Array in browsers
	*
	* To use the resulting buffer as an image, you'll want to do something like:
	*
	*   const blob = new Blob([buffer], { type: 'image/jpeg' })
	*   document.querySelector('#photo').src = URL.createObjectURL(blob)
	*/
	resolve(src, onError) {
		if (typeof atob === "function") {
			const str = atob(src.replace(/[\n\r]/g, ""));
			const buffer = new Uint8Array(str.length);
			for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
			return buffer;
		} else {
			onError("This environment does not support reading binary tags; either Buffer or atob is required");
			return src;
		}
	},
	stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
		if (!value) return "";
		const buf = value;
		let str;
		if (typeof btoa === "function") {
			let s = "";
			for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
			str = btoa(s);
		} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
		type ?? (type = Scalar.BLOCK_LITERAL);
		if (type !== Scalar.QUOTE_DOUBLE) {
			const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
			const n = Math.ceil(str.length / lineWidth);
			const lines = new Array(n);
			for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
			str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
		}
		return stringifyString({
			comment,
			type,
			value: str
		}, ctx, onComment, onChompKeep);
	}
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq, onError) {
	if (isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
		let item = seq.items[i];
		if (isPair(item)) continue;
		else if (isMap(item)) {
			if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
			const pair = item.items[0] || new Pair(new Scalar(null));
			if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
			if (item.comment) {
				const cn = pair.value ?? pair.key;
				cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
			}
			item = pair;
		}
		seq.items[i] = isPair(item) ? item : new Pair(item);
	}
	else onError("Expected a sequence for this tag");
	return seq;
}
function createPairs(schema, iterable, ctx) {
	const { replacer } = ctx;
	const pairs = new YAMLSeq(schema);
	pairs.tag = "tag:yaml.org,2002:pairs";
	let i = 0;
	if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
		if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
		let key, value;
		if (Array.isArray(it)) {
			if (it.length === 2) {
				key = it[0];
				value = it[1];
			} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
		} else if (it && it instanceof Object) {
			const keys = Object.keys(it);
			if (keys.length === 1) {
				key = keys[0];
				value = it[key];
			} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
		} else key = it;
		pairs.items.push(createPair(key, value, ctx));
	}
	return pairs;
}
const pairs = {
	collection: "seq",
	default: false,
	tag: "tag:yaml.org,2002:pairs",
	resolve: resolvePairs,
	createNode: createPairs
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class YAMLOMap extends YAMLSeq {
	constructor() {
		super();
		this.add = YAMLMap.prototype.add.bind(this);
		this.delete = YAMLMap.prototype.delete.bind(this);
		this.get = YAMLMap.prototype.get.bind(this);
		this.has = YAMLMap.prototype.has.bind(this);
		this.set = YAMLMap.prototype.set.bind(this);
		this.tag = YAMLOMap.tag;
	}
	/**
	* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
	* but TypeScript won't allow widening the signature of a child method.
	*/
	toJSON(_, ctx) {
		if (!ctx) return super.toJSON(_);
		const map = /* @__PURE__ */ new Map();
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const pair of this.items) {
			let key, value;
			if (isPair(pair)) {
				key = toJS(pair.key, "", ctx);
				value = toJS(pair.value, key, ctx);
			} else key = toJS(pair, "", ctx);
			if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
			map.set(key, value);
		}
		return map;
	}
	static from(schema, iterable, ctx) {
		const pairs = createPairs(schema, iterable, ctx);
		const omap = new this();
		omap.items = pairs.items;
		return omap;
	}
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
const omap = {
	collection: "seq",
	identify: (value) => value instanceof Map,
	nodeClass: YAMLOMap,
	default: false,
	tag: "tag:yaml.org,2002:omap",
	resolve(seq, onError) {
		const pairs = resolvePairs(seq, onError);
		const seenKeys = [];
		for (const { key } of pairs.items) if (isScalar(key)) {
			if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
			else seenKeys.push(key.value);
		}
		return Object.assign(new YAMLOMap(), pairs);
	},
	createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
	if (source && (value ? trueTag : falseTag).test.test(source)) return source;
	return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
	identify: (value) => value === true,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
	resolve: () => new Scalar(true),
	stringify: boolStringify
};
const falseTag = {
	identify: (value) => value === false,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
	resolve: () => new Scalar(false),
	stringify: boolStringify
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
const floatNaN = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str.replace(/_/g, "")),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str.replace(/_/g, "")));
		const dot = str.indexOf(".");
		if (dot !== -1) {
			const f = str.substring(dot + 1).replace(/_/g, "");
			if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
		}
		return node;
	},
	stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
	const sign = str[0];
	if (sign === "-" || sign === "+") offset += 1;
	str = str.substring(offset).replace(/_/g, "");
	if (intAsBigInt) {
		switch (radix) {
			case 2:
				str = `0b${str}`;
				break;
			case 8:
				str = `0o${str}`;
				break;
			case 16: str = `0x${str}`;
		}
		const n = BigInt(str);
		return sign === "-" ? BigInt(-1) * n : n;
	}
	const n = parseInt(str, radix);
	return sign === "-" ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
	const { value } = node;
	if (intIdentify(value)) {
		const str = value.toString(radix);
		return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
	}
	return stringifyNumber(node);
}
const intBin = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "BIN",
	test: /^[-+]?0b[0-1_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
	stringify: (node) => intStringify(node, 2, "0b")
};
const intOct = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^[-+]?0[0-7_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
	stringify: (node) => intStringify(node, 8, "0")
};
const int = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9][0-9_]*$/,
	resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^[-+]?0x[0-9a-fA-F_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
	stringify: (node) => intStringify(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class YAMLSet extends YAMLMap {
	constructor(schema) {
		super(schema);
		this.tag = YAMLSet.tag;
	}
	add(key) {
		let pair;
		if (isPair(key)) pair = key;
		else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair(key.key, null);
		else pair = new Pair(key, null);
		if (!findPair(this.items, pair.key)) this.items.push(pair);
	}
	/**
	* If `keepPair` is `true`, returns the Pair matching `key`.
	* Otherwise, returns the value of that Pair's key.
	*/
	get(key, keepPair) {
		const pair = findPair(this.items, key);
		return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
	}
	set(key, value) {
		if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
		const prev = findPair(this.items, key);
		if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
		else if (!prev && value) this.items.push(new Pair(key));
	}
	toJSON(_, ctx) {
		return super.toJSON(_, ctx, Set);
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
		else throw new Error("Set items must all have null values");
	}
	static from(schema, iterable, ctx) {
		const { replacer } = ctx;
		const set = new this(schema);
		if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
			if (typeof replacer === "function") value = replacer.call(iterable, value, value);
			set.items.push(createPair(value, null, ctx));
		}
		return set;
	}
};
YAMLSet.tag = "tag:yaml.org,2002:set";
const set = {
	collection: "map",
	identify: (value) => value instanceof Set,
	nodeClass: YAMLSet,
	default: false,
	tag: "tag:yaml.org,2002:set",
	createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
	resolve(map, onError) {
		if (isMap(map)) {
			if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
			else onError("Set items must all have null values");
		} else onError("Expected a mapping for this tag");
		return map;
	}
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
	const sign = str[0];
	const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
	const num = (n) => asBigInt ? BigInt(n) : Number(n);
	const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
	return sign === "-" ? num(-1) * res : res;
}
/**
* hhhh:mm:ss.sss
*
* Internal types handle bigint as number, because TS can't figure it out.
*/
function stringifySexagesimal(node) {
	let { value } = node;
	let num = (n) => n;
	if (typeof value === "bigint") num = (n) => BigInt(n);
	else if (isNaN(value) || !isFinite(value)) return stringifyNumber(node);
	let sign = "";
	if (value < 0) {
		sign = "-";
		value *= num(-1);
	}
	const _60 = num(60);
	const parts = [value % _60];
	if (value < 60) parts.unshift(0);
	else {
		value = (value - parts[0]) / _60;
		parts.unshift(value % _60);
		if (value >= 60) {
			value = (value - parts[0]) / _60;
			parts.unshift(value);
		}
	}
	return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
const intTime = {
	identify: (value) => typeof value === "bigint" || Number.isInteger(value),
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
	resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
	stringify: stringifySexagesimal
};
const floatTime = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
	resolve: (str) => parseSexagesimal(str, false),
	stringify: stringifySexagesimal
};
const timestamp = {
	identify: (value) => value instanceof Date,
	default: true,
	tag: "tag:yaml.org,2002:timestamp",
	test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
	resolve(str) {
		const match = str.match(timestamp.test);
		if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
		const [, year, month, day, hour, minute, second] = match.map(Number);
		const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
		let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
		const tz = match[8];
		if (tz && tz !== "Z") {
			let d = parseSexagesimal(tz, false);
			if (Math.abs(d) < 30) d *= 60;
			date -= 6e4 * d;
		}
		return new Date(date);
	},
	stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
const schema = [
	map,
	seq,
	string,
	nullTag,
	trueTag,
	falseTag,
	intBin,
	intOct,
	int,
	intHex,
	floatNaN,
	floatExp,
	float,
	binary,
	merge,
	omap,
	pairs,
	set,
	intTime,
	floatTime,
	timestamp
];

// node_modules/yaml/browser/dist/schema/tags.js
const schemas = /* @__PURE__ */ new Map([
	["core", schema$2],
	["failsafe", [
		map,
		seq,
		string
	]],
	["json", schema$1],
	["yaml11", schema],
	["yaml-1.1", schema]
]);
const tagsByName = {
	binary,
	bool: boolTag,
	float: float$1,
	floatExp: floatExp$1,
	floatNaN: floatNaN$1,
	floatTime,
	int: int$1,
	intHex: intHex$1,
	intOct: intOct$1,
	intTime,
	map,
	merge,
	null: nullTag,
	omap,
	pairs,
	seq,
	set,
	timestamp
};
const coreKnownTags = {
	"tag:yaml.org,2002:binary": binary,
	"tag:yaml.org,2002:merge": merge,
	"tag:yaml.org,2002:omap": omap,
	"tag:yaml.org,2002:pairs": pairs,
	"tag:yaml.org,2002:set": set,
	"tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
	const schemaTags = schemas.get(schemaName);
	if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
	let tags = schemaTags;
	if (!tags) {
		if (Array.isArray(customTags)) tags = [];
		else {
			const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
		}
	}
	if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
	else if (typeof customTags === "function") tags = customTags(tags.slice());
	if (addMergeTag) tags = tags.concat(merge);
	return tags.reduce((tags, tag) => {
		const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
		if (!tagObj) {
			const tagName = JSON.stringify(tag);
			const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
		}
		if (!tags.includes(tagObj)) tags.push(tagObj);
		return tags;
	}, []);
}

// node_modules/yaml/browser/dist/schema/Schema.js
const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class Schema {
	constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
		this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
		this.name = typeof schema === "string" && schema || "core";
		this.knownTags = resolveKnownTags ? coreKnownTags : {};
		this.tags = getTags(customTags, this.name, merge);
		this.toStringOptions = toStringDefaults ?? null;
		Object.defineProperty(this, MAP, { value: map });
		Object.defineProperty(this, SCALAR$1, { value: string });
		Object.defineProperty(this, SEQ, { value: seq });
		this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
	}
	clone() {
		const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
		copy.tags = this.tags.slice();
		return copy;
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
	const lines = [];
	let hasDirectives = options.directives === true;
	if (options.directives !== false && doc.directives) {
		const dir = doc.directives.toString(doc);
		if (dir) {
			lines.push(dir);
			hasDirectives = true;
		} else if (doc.directives.docStart) hasDirectives = true;
	}
	if (hasDirectives) lines.push("---");
	const ctx = createStringifyContext(doc, options);
	const { commentString } = ctx.options;
	if (doc.commentBefore) {
		if (lines.length !== 1) lines.unshift("");
		const cs = commentString(doc.commentBefore);
		lines.unshift(indentComment(cs, ""));
	}
	let chompKeep = false;
	let contentComment = null;
	if (doc.contents) {
		if (isNode(doc.contents)) {
			if (doc.contents.spaceBefore && hasDirectives) lines.push("");
			if (doc.contents.commentBefore) {
				const cs = commentString(doc.contents.commentBefore);
				lines.push(indentComment(cs, ""));
			}
			ctx.forceBlockIndent = !!doc.comment;
			contentComment = doc.contents.comment;
		}
		const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
		let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
		if (contentComment) body += lineComment(body, "", commentString(contentComment));
		if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
		else lines.push(body);
	} else lines.push(stringify(doc.contents, ctx));
	if (doc.directives?.docEnd) {
		if (doc.comment) {
			const cs = commentString(doc.comment);
			if (cs.includes("\n")) {
				lines.push("...");
				lines.push(indentComment(cs, ""));
			} else lines.push(`... ${cs}`);
		} else lines.push("...");
	} else {
		let dc = doc.comment;
		if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
		if (dc) {
			if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
			lines.push(indentComment(commentString(dc), ""));
		}
	}
	return lines.join("\n") + "\n";
}

// node_modules/yaml/browser/dist/doc/Document.js
var Document = class Document {
	constructor(value, replacer, options) {
		/** A comment before this Document */
		this.commentBefore = null;
		/** A comment immediately after this Document */
		this.comment = null;
		/** Errors encountered during parsing. */
		this.errors = [];
		/** Warnings encountered during parsing. */
		this.warnings = [];
		Object.defineProperty(this, NODE_TYPE, { value: DOC });
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const opt = Object.assign({
			intAsBigInt: false,
			keepSourceTokens: false,
			logLevel: "warn",
			prettyErrors: true,
			strict: true,
			stringKeys: false,
			uniqueKeys: true,
			version: "1.2"
		}, options);
		this.options = opt;
		let { version } = opt;
		if (options?._directives) {
			this.directives = options._directives.atDocument();
			if (this.directives.yaml.explicit) version = this.directives.yaml.version;
		} else this.directives = new Directives({ version });
		this.setSchema(version, options);
		this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
	}
	/**
	* Create a deep copy of this Document and its contents.
	*
	* Custom Node values that inherit from `Object` still refer to their original instances.
	*/
	clone() {
		const copy = Object.create(Document.prototype, { [NODE_TYPE]: { value: DOC } });
		copy.commentBefore = this.commentBefore;
		copy.comment = this.comment;
		copy.errors = this.errors.slice();
		copy.warnings = this.warnings.slice();
		copy.options = Object.assign({}, this.options);
		if (this.directives) copy.directives = this.directives.clone();
		copy.schema = this.schema.clone();
		copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	/** Adds a value to the document. */
	add(value) {
		if (assertCollection(this.contents)) this.contents.add(value);
	}
	/** Adds a value to the document. */
	addIn(path, value) {
		if (assertCollection(this.contents)) this.contents.addIn(path, value);
	}
	/**
	* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
	*
	* If `node` already has an anchor, `name` is ignored.
	* Otherwise, the `node.anchor` value will be set to `name`,
	* or if an anchor with that name is already present in the document,
	* `name` will be used as a prefix for a new unique anchor.
	* If `name` is undefined, the generated anchor will use 'a' as a prefix.
	*/
	createAlias(node, name) {
		if (!node.anchor) {
			const prev = anchorNames(this);
			node.anchor = !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
		}
		return new Alias(node.anchor);
	}
	createNode(value, replacer, options) {
		let _replacer = void 0;
		if (typeof replacer === "function") {
			value = replacer.call({ "": value }, "", value);
			_replacer = replacer;
		} else if (Array.isArray(replacer)) {
			const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
			const asStr = replacer.filter(keyToStr).map(String);
			if (asStr.length > 0) replacer = replacer.concat(asStr);
			_replacer = replacer;
		} else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
		const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(this, anchorPrefix || "a");
		const ctx = {
			aliasDuplicateObjects: aliasDuplicateObjects ?? true,
			keepUndefined: keepUndefined ?? false,
			onAnchor,
			onTagObj,
			replacer: _replacer,
			schema: this.schema,
			sourceObjects
		};
		const node = createNode(value, tag, ctx);
		if (flow && isCollection(node)) node.flow = true;
		setAnchors();
		return node;
	}
	/**
	* Convert a key and a value into a `Pair` using the current schema,
	* recursively wrapping all values as `Scalar` or `Collection` nodes.
	*/
	createPair(key, value, options = {}) {
		const k = this.createNode(key, null, options);
		const v = this.createNode(value, null, options);
		return new Pair(k, v);
	}
	/**
	* Removes a value from the document.
	* @returns `true` if the item was found and removed.
	*/
	delete(key) {
		return assertCollection(this.contents) ? this.contents.delete(key) : false;
	}
	/**
	* Removes a value from the document.
	* @returns `true` if the item was found and removed.
	*/
	deleteIn(path) {
		if (isEmptyPath(path)) {
			if (this.contents == null) return false;
			this.contents = null;
			return true;
		}
		return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
	}
	/**
	* Returns item at `key`, or `undefined` if not found. By default unwraps
	* scalar values from their surrounding node; to disable set `keepScalar` to
	* `true` (collections are always returned intact).
	*/
	get(key, keepScalar) {
		return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
	}
	/**
	* Returns item at `path`, or `undefined` if not found. By default unwraps
	* scalar values from their surrounding node; to disable set `keepScalar` to
	* `true` (collections are always returned intact).
	*/
	getIn(path, keepScalar) {
		if (isEmptyPath(path)) return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
		return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
	}
	/**
	* Checks if the document includes a value with the key `key`.
	*/
	has(key) {
		return isCollection(this.contents) ? this.contents.has(key) : false;
	}
	/**
	* Checks if the document includes a value at `path`.
	*/
	hasIn(path) {
		if (isEmptyPath(path)) return this.contents !== void 0;
		return isCollection(this.contents) ? this.contents.hasIn(path) : false;
	}
	/**
	* Sets a value in this document. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*/
	set(key, value) {
		if (this.contents == null) this.contents = collectionFromPath(this.schema, [key], value);
		else if (assertCollection(this.contents)) this.contents.set(key, value);
	}
	/**
	* Sets a value in this document. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*/
	setIn(path, value) {
		if (isEmptyPath(path)) this.contents = value;
		else if (this.contents == null) this.contents = collectionFromPath(this.schema, Array.from(path), value);
		else if (assertCollection(this.contents)) this.contents.setIn(path, value);
	}
	/**
	* Change the YAML version and schema used by the document.
	* A `null` version disables support for directives, explicit tags, anchors, and aliases.
	* It also requires the `schema` option to be given as a `Schema` instance value.
	*
	* Overrides all previously set schema options.
	*/
	setSchema(version, options = {}) {
		if (typeof version === "number") version = String(version);
		let opt;
		switch (version) {
			case "1.1":
				if (this.directives) this.directives.yaml.version = "1.1";
				else this.directives = new Directives({ version: "1.1" });
				opt = {
					resolveKnownTags: false,
					schema: "yaml-1.1"
				};
				break;
			case "1.2":
			case "next":
				if (this.directives) this.directives.yaml.version = version;
				else this.directives = new Directives({ version });
				opt = {
					resolveKnownTags: true,
					schema: "core"
				};
				break;
			case null:
				if (this.directives) delete this.directives;
				opt = null;
				break;
			default: {
				const sv = JSON.stringify(version);
				throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
			}
		}
		if (options.schema instanceof Object) this.schema = options.schema;
		else if (opt) this.schema = new Schema(Object.assign(opt, options));
		else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
	}
	toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		const ctx = {
			anchors: /* @__PURE__ */ new Map(),
			doc: this,
			keep: !json,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this.contents, jsonArg ?? "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
	/**
	* A JSON representation of the document `contents`.
	*
	* @param jsonArg Used by `JSON.stringify` to indicate the array index or
	*   property name.
	*/
	toJSON(jsonArg, onAnchor) {
		return this.toJS({
			json: true,
			jsonArg,
			mapAsMap: false,
			onAnchor
		});
	}
	/** A YAML representation of the document. */
	toString(options = {}) {
		if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
		if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
			const s = JSON.stringify(options.indent);
			throw new Error(`"indent" option must be a positive integer, not ${s}`);
		}
		return stringifyDocument(this, options);
	}
};
function assertCollection(contents) {
	if (isCollection(contents)) return true;
	throw new Error("Expected a YAML collection as document contents");
}

// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
	constructor(name, pos, code, message) {
		super();
		this.name = name;
		this.code = code;
		this.message = message;
		this.pos = pos;
	}
};
var YAMLParseError = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLParseError", pos, code, message);
	}
};
var YAMLWarning = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLWarning", pos, code, message);
	}
};
const prettifyError = (src, lc) => (error) => {
	if (error.pos[0] === -1) return;
	error.linePos = error.pos.map((pos) => lc.linePos(pos));
	const { line, col } = error.linePos[0];
	error.message += ` at line ${line}, column ${col}`;
	let ci = col - 1;
	let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
	if (ci >= 60 && lineStr.length > 80) {
		const trimStart = Math.min(ci - 39, lineStr.length - 79);
		lineStr = "\u2026" + lineStr.substring(trimStart);
		ci -= trimStart - 1;
	}
	if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "\u2026";
	if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
		let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
		if (prev.length > 80) prev = prev.substring(0, 79) + "\u2026\n";
		lineStr = prev + lineStr;
	}
	if (/[^ ]/.test(lineStr)) {
		let count = 1;
		const end = error.linePos[1];
		if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
		const pointer = " ".repeat(ci) + "^".repeat(count);
		error.message += `:\n\n${lineStr}\n${pointer}\n`;
	}
};

// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
	let spaceBefore = false;
	let atNewline = startOnNewline;
	let hasSpace = startOnNewline;
	let comment = "";
	let commentSep = "";
	let hasNewline = false;
	let reqSpace = false;
	let tab = null;
	let anchor = null;
	let tag = null;
	let newlineAfterProp = null;
	let comma = null;
	let found = null;
	let start = null;
	for (const token of tokens) {
		if (reqSpace) {
			if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
			reqSpace = false;
		}
		if (tab) {
			if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
			tab = null;
		}
		switch (token.type) {
			case "space":
				if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
				hasSpace = true;
				break;
			case "comment": {
				if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				const cb = token.source.substring(1) || " ";
				if (!comment) comment = cb;
				else comment += commentSep + cb;
				commentSep = "";
				atNewline = false;
				break;
			}
			case "newline":
				if (atNewline) {
					if (comment) comment += token.source;
					else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
				} else commentSep += token.source;
				atNewline = true;
				hasNewline = true;
				if (anchor || tag) newlineAfterProp = token;
				hasSpace = true;
				break;
			case "anchor":
				if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
				if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
				anchor = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case "tag":
				if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
				tag = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case indicator:
				if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
				if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
				found = token;
				atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
				hasSpace = false;
				break;
			case "comma": if (flow) {
				if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
				comma = token;
				atNewline = false;
				hasSpace = false;
				break;
			}
			default:
				onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
				atNewline = false;
				hasSpace = false;
		}
	}
	const last = tokens[tokens.length - 1];
	const end = last ? last.offset + last.source.length : offset;
	if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
	if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
	return {
		comma,
		found,
		spaceBefore,
		comment,
		hasNewline,
		anchor,
		tag,
		newlineAfterProp,
		end,
		start: start ?? end
	};
}

// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
	if (!key) return null;
	switch (key.type) {
		case "alias":
		case "scalar":
		case "double-quoted-scalar":
		case "single-quoted-scalar":
			if (key.source.includes("\n")) return true;
			if (key.end) {
				for (const st of key.end) if (st.type === "newline") return true;
			}
			return false;
		case "flow-collection":
			for (const it of key.items) {
				for (const st of it.start) if (st.type === "newline") return true;
				if (it.sep) {
					for (const st of it.sep) if (st.type === "newline") return true;
				}
				if (containsNewline(it.key) || containsNewline(it.value)) return true;
			}
			return false;
		default: return true;
	}
}

// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
	if (fc?.type === "flow-collection") {
		const end = fc.end[0];
		if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
	}
}

// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
	const { uniqueKeys } = ctx.options;
	if (uniqueKeys === false) return false;
	const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
	return items.some((pair) => isEqual(pair.key, search));
}

// node_modules/yaml/browser/dist/compose/resolve-block-map.js
const startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
	const map = new ((tag?.nodeClass) ?? YAMLMap)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	let offset = bm.offset;
	let commentEnd = null;
	for (const collItem of bm.items) {
		const { start, key, sep, value } = collItem;
		const keyProps = resolveProps(start, {
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: bm.indent,
			startOnNewline: true
		});
		const implicitKey = !keyProps.found;
		if (implicitKey) {
			if (key) {
				if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
				else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			}
			if (!keyProps.anchor && !keyProps.tag && !sep) {
				commentEnd = keyProps.end;
				if (keyProps.comment) {
					if (map.comment) map.comment += "\n" + keyProps.comment;
					else map.comment = keyProps.comment;
				}
				continue;
			}
			if (keyProps.newlineAfterProp || containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
		} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
		ctx.atKey = true;
		const keyStart = keyProps.end;
		const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
		if (ctx.schema.compat) flowIndentCheck(bm.indent, key, onError);
		ctx.atKey = false;
		if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
		const valueProps = resolveProps(sep ?? [], {
			indicator: "map-value-ind",
			next: value,
			offset: keyNode.range[2],
			onError,
			parentIndent: bm.indent,
			startOnNewline: !key || key.type === "block-scalar"
		});
		offset = valueProps.end;
		if (valueProps.found) {
			if (implicitKey) {
				if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
				if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
			if (ctx.schema.compat) flowIndentCheck(bm.indent, value, onError);
			offset = valueNode.range[2];
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		} else {
			if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
			if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		}
	}
	if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
	map.range = [
		bm.offset,
		offset,
		commentEnd ?? offset
	];
	return map;
}

// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
	const seq = new ((tag?.nodeClass) ?? YAMLSeq)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = bs.offset;
	let commentEnd = null;
	for (const { start, value } of bs.items) {
		const props = resolveProps(start, {
			indicator: "seq-item-ind",
			next: value,
			offset,
			onError,
			parentIndent: bs.indent,
			startOnNewline: true
		});
		if (!props.found) {
			if (props.anchor || props.tag || value) {
				if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
				else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
			} else {
				commentEnd = props.end;
				if (props.comment) seq.comment = props.comment;
				continue;
			}
		}
		const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
		if (ctx.schema.compat) flowIndentCheck(bs.indent, value, onError);
		offset = node.range[2];
		seq.items.push(node);
	}
	seq.range = [
		bs.offset,
		offset,
		commentEnd ?? offset
	];
	return seq;
}

// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
	let comment = "";
	if (end) {
		let hasSpace = false;
		let sep = "";
		for (const token of end) {
			const { source, type } = token;
			switch (type) {
				case "space":
					hasSpace = true;
					break;
				case "comment": {
					if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += sep + cb;
					sep = "";
					break;
				}
				case "newline":
					if (comment) sep += source;
					hasSpace = true;
					break;
				default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
			}
			offset += source.length;
		}
	}
	return {
		comment,
		offset
	};
}

// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
const blockMsg = "Block collections are not allowed within flow collections";
const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
	const isMap = fc.start.source === "{";
	const fcName = isMap ? "flow map" : "flow sequence";
	const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap : YAMLSeq))(ctx.schema);
	coll.flow = true;
	const atRoot = ctx.atRoot;
	if (atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = fc.offset + fc.start.source.length;
	for (let i = 0; i < fc.items.length; ++i) {
		const collItem = fc.items[i];
		const { start, key, sep, value } = collItem;
		const props = resolveProps(start, {
			flow: fcName,
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: fc.indent,
			startOnNewline: false
		});
		if (!props.found) {
			if (!props.anchor && !props.tag && !sep && !value) {
				if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
				else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
				if (props.comment) {
					if (coll.comment) coll.comment += "\n" + props.comment;
					else coll.comment = props.comment;
				}
				offset = props.end;
				continue;
			}
			if (!isMap && ctx.options.strict && containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
		}
		if (i === 0) {
			if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
		} else {
			if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
			if (props.comment) {
				let prevItemComment = "";
				loop: for (const st of start) switch (st.type) {
					case "comma":
					case "space": break;
					case "comment":
						prevItemComment = st.source.substring(1);
						break loop;
					default: break loop;
				}
				if (prevItemComment) {
					let prev = coll.items[coll.items.length - 1];
					if (isPair(prev)) prev = prev.value ?? prev.key;
					if (prev.comment) prev.comment += "\n" + prevItemComment;
					else prev.comment = prevItemComment;
					props.comment = props.comment.substring(prevItemComment.length + 1);
				}
			}
		}
		if (!isMap && !sep && !props.found) {
			const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
			coll.items.push(valueNode);
			offset = valueNode.range[2];
			if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
		} else {
			ctx.atKey = true;
			const keyStart = props.end;
			const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
			if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
			ctx.atKey = false;
			const valueProps = resolveProps(sep ?? [], {
				flow: fcName,
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (valueProps.found) {
				if (!isMap && !props.found && ctx.options.strict) {
					if (sep) for (const st of sep) {
						if (st === valueProps.found) break;
						if (st.type === "newline") {
							onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
							break;
						}
					}
					if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
				}
			} else if (value) {
				if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
				else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
			if (valueNode) {
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			if (isMap) {
				const map = coll;
				if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
				map.items.push(pair);
			} else {
				const map = new YAMLMap(ctx.schema);
				map.flow = true;
				map.items.push(pair);
				const endRange = (valueNode ?? keyNode).range;
				map.range = [
					keyNode.range[0],
					endRange[1],
					endRange[2]
				];
				coll.items.push(map);
			}
			offset = valueNode ? valueNode.range[2] : valueProps.end;
		}
	}
	const expectedEnd = isMap ? "}" : "]";
	const [ce, ...ee] = fc.end;
	let cePos = offset;
	if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
	else {
		const name = fcName[0].toUpperCase() + fcName.substring(1);
		const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
		onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
		if (ce && ce.source.length !== 1) ee.unshift(ce);
	}
	if (ee.length > 0) {
		const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
		if (end.comment) {
			if (coll.comment) coll.comment += "\n" + end.comment;
			else coll.comment = end.comment;
		}
		coll.range = [
			fc.offset,
			cePos,
			end.offset
		];
	} else coll.range = [
		fc.offset,
		cePos,
		cePos
	];
	return coll;
}

// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN, ctx, token, onError, tagName, tag) {
	const coll = token.type === "block-map" ? resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection(CN, ctx, token, onError, tag);
	const Coll = coll.constructor;
	if (tagName === "!" || tagName === Coll.tagName) {
		coll.tag = Coll.tagName;
		return coll;
	}
	if (tagName) coll.tag = tagName;
	return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
	const tagToken = props.tag;
	const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
	if (token.type === "block-seq") {
		const { anchor, newlineAfterProp: nl } = props;
		const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
		if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
	}
	const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
	if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
	let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
	if (!tag) {
		const kt = ctx.schema.knownTags[tagName];
		if (kt?.collection === expType) {
			ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
			tag = kt;
		} else {
			if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
			else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
			return resolveCollection(CN, ctx, token, onError, tagName);
		}
	}
	const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
	const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
	const node = isNode(res) ? res : new Scalar(res);
	node.range = coll.range;
	node.tag = tagName;
	if (tag?.format) node.format = tag.format;
	return node;
}

// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
	const start = scalar.offset;
	const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
	if (!header) return {
		value: "",
		type: null,
		comment: "",
		range: [
			start,
			start,
			start
		]
	};
	const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
	const lines = scalar.source ? splitLines(scalar.source) : [];
	let chompStart = lines.length;
	for (let i = lines.length - 1; i >= 0; --i) {
		const content = lines[i][1];
		if (content === "" || content === "\r") chompStart = i;
		else break;
	}
	if (chompStart === 0) {
		const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
		let end = start + header.length;
		if (scalar.source) end += scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	let trimIndent = scalar.indent + header.indent;
	let offset = scalar.offset + header.length;
	let contentStart = 0;
	for (let i = 0; i < chompStart; ++i) {
		const [indent, content] = lines[i];
		if (content === "" || content === "\r") {
			if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
		} else {
			if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
			if (header.indent === 0) trimIndent = indent.length;
			contentStart = i;
			if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
			break;
		}
		offset += indent.length + content.length + 1;
	}
	for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
	let value = "";
	let sep = "";
	let prevMoreIndented = false;
	for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
	for (let i = contentStart; i < chompStart; ++i) {
		let [indent, content] = lines[i];
		offset += indent.length + content.length + 1;
		const crlf = content[content.length - 1] === "\r";
		if (crlf) content = content.slice(0, -1);
		/* istanbul ignore if already caught in lexer */
		if (content && indent.length < trimIndent) {
			const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
			onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
			indent = "";
		}
		if (type === Scalar.BLOCK_LITERAL) {
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
		} else if (indent.length > trimIndent || content[0] === "	") {
			if (sep === " ") sep = "\n";
			else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
			prevMoreIndented = true;
		} else if (content === "") {
			if (sep === "\n") value += "\n";
			else sep = "\n";
		} else {
			value += sep + content;
			sep = " ";
			prevMoreIndented = false;
		}
	}
	switch (header.chomp) {
		case "-": break;
		case "+":
			for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
			if (value[value.length - 1] !== "\n") value += "\n";
			break;
		default: value += "\n";
	}
	const end = start + header.length + scalar.source.length;
	return {
		value,
		type,
		comment: header.comment,
		range: [
			start,
			end,
			end
		]
	};
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
	/* istanbul ignore if should not happen */
	if (props[0].type !== "block-scalar-header") {
		onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
		return null;
	}
	const { source } = props[0];
	const mode = source[0];
	let indent = 0;
	let chomp = "";
	let error = -1;
	for (let i = 1; i < source.length; ++i) {
		const ch = source[i];
		if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
		else {
			const n = Number(ch);
			if (!indent && n) indent = n;
			else if (error === -1) error = offset + i;
		}
	}
	if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
	let hasSpace = false;
	let comment = "";
	let length = source.length;
	for (let i = 1; i < props.length; ++i) {
		const token = props[i];
		switch (token.type) {
			case "space": hasSpace = true;
			case "newline":
				length += token.source.length;
				break;
			case "comment":
				if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				length += token.source.length;
				comment = token.source.substring(1);
				break;
			case "error":
				onError(token, "UNEXPECTED_TOKEN", token.message);
				length += token.source.length;
				break;
			/* istanbul ignore next should not happen */
			default: {
				onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
				const ts = token.source;
				if (ts && typeof ts === "string") length += ts.length;
			}
		}
	}
	return {
		mode,
		indent,
		chomp,
		comment,
		length
	};
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
	const split = source.split(/\n( *)/);
	const first = split[0];
	const m = first.match(/^( *)/);
	const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
	for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
	return lines;
}

// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
	const { offset, type, source, end } = scalar;
	let _type;
	let value;
	const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
	switch (type) {
		case "scalar":
			_type = Scalar.PLAIN;
			value = plainValue(source, _onError);
			break;
		case "single-quoted-scalar":
			_type = Scalar.QUOTE_SINGLE;
			value = singleQuotedValue(source, _onError);
			break;
		case "double-quoted-scalar":
			_type = Scalar.QUOTE_DOUBLE;
			value = doubleQuotedValue(source, _onError);
			break;
		/* istanbul ignore next should not happen */
		default:
			onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
			return {
				value: "",
				type: null,
				comment: "",
				range: [
					offset,
					offset + source.length,
					offset + source.length
				]
			};
	}
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, strict, onError);
	return {
		value,
		type: _type,
		comment: re.comment,
		range: [
			offset,
			valueEnd,
			re.offset
		]
	};
}
function plainValue(source, onError) {
	let badChar = "";
	switch (source[0]) {
		/* istanbul ignore next should not happen */
		case "	":
			badChar = "a tab character";
			break;
		case ",":
			badChar = "flow indicator character ,";
			break;
		case "%":
			badChar = "directive indicator character %";
			break;
		case "|":
		case ">":
			badChar = `block scalar indicator ${source[0]}`;
			break;
		case "@":
		case "`": badChar = `reserved character ${source[0]}`;
	}
	if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
	return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
	if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
	return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
	const line = /(.*?)\r?\n/sy;
	let match = line.exec(source);
	if (!match) return source;
	/**
	* The negative lookbehinds in these RegExps are to
	* prevent causing a polynomial search time in certain cases.
	*
	* The try-catch is for Safari < 16.4 and other old browsers:
	* https://caniuse.com/js-regexp-lookbehind
	*/
	let trimEnd, trimBoth;
	try {
		trimEnd = new RegExp("(?<![ 	])[ 	]+$");
		trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
	} catch {
		trimEnd = /[ \t]+$/;
		trimBoth = /^[ \t]+|[ \t]+$/g;
	}
	let res = match[1].replace(trimEnd, "");
	let sep = " ";
	let pos = line.lastIndex;
	while (match = line.exec(source)) {
		const lm = match[1].replace(trimBoth, "");
		if (lm === "") {
			if (sep === "\n") res += sep;
			else sep = "\n";
		} else {
			res += sep + lm;
			sep = " ";
		}
		pos = line.lastIndex;
	}
	const last = /[ \t]*(.*)/sy;
	last.lastIndex = pos;
	match = last.exec(source);
	return res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
	let res = "";
	for (let i = 1; i < source.length - 1; ++i) {
		const ch = source[i];
		if (ch === "\r" && source[i + 1] === "\n") continue;
		if (ch === "\n") {
			const { fold, offset } = foldNewline(source, i);
			res += fold;
			i = offset;
		} else if (ch === "\\") {
			let next = source[++i];
			const cc = escapeCodes[next];
			if (cc) res += cc;
			else if (next === "\n") {
				next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "\r" && source[i + 1] === "\n") {
				next = source[++i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "x" || next === "u" || next === "U") {
				const length = next === "x" ? 2 : next === "u" ? 4 : 8;
				res += parseCharCode(source, i + 1, length, onError);
				i += length;
			} else {
				const raw = source.substr(i - 1, 2);
				onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
				res += raw;
			}
		} else if (ch === " " || ch === "	") {
			const wsStart = i;
			let next = source[i + 1];
			while (next === " " || next === "	") next = source[++i + 1];
			if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
		} else res += ch;
	}
	if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
	return res;
}
/**
* Fold a single newline into a space, multiple newlines to N - 1 newlines.
* Presumes `source[offset] === '\n'`
*/
function foldNewline(source, offset) {
	let fold = "";
	let ch = source[offset + 1];
	while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
		if (ch === "\r" && source[offset + 2] !== "\n") break;
		if (ch === "\n") fold += "\n";
		offset += 1;
		ch = source[offset + 1];
	}
	if (!fold) fold = " ";
	return {
		fold,
		offset
	};
}
const escapeCodes = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	N: "\u0085",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	"	": "	"
};
function parseCharCode(source, offset, length, onError) {
	const cc = source.substr(offset, length);
	const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
	try {
		return String.fromCodePoint(code);
	} catch {
		const raw = source.substr(offset - 2, length + 2);
		onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
		return raw;
	}
}

// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
	const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
	const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
	let tag;
	if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[SCALAR$1];
	else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
	else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
	else tag = ctx.schema[SCALAR$1];
	let scalar;
	try {
		const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
		scalar = isScalar(res) ? res : new Scalar(res);
	} catch (error) {
		const msg = error instanceof Error ? error.message : String(error);
		onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
		scalar = new Scalar(value);
	}
	scalar.range = range;
	scalar.source = value;
	if (type) scalar.type = type;
	if (tagName) scalar.tag = tagName;
	if (tag.format) scalar.format = tag.format;
	if (comment) scalar.comment = comment;
	return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
	if (tagName === "!") return schema[SCALAR$1];
	const matchWithTest = [];
	for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
		if (tag.default && tag.test) matchWithTest.push(tag);
		else return tag;
	}
	for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
	const kt = schema.knownTags[tagName];
	if (kt && !kt.collection) {
		schema.tags.push(Object.assign({}, kt, {
			default: false,
			test: void 0
		}));
		return kt;
	}
	onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
	return schema[SCALAR$1];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
	const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[SCALAR$1];
	if (schema.compat) {
		const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[SCALAR$1];
		if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
	}
	return tag;
}

// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
	if (before) {
		pos ?? (pos = before.length);
		for (let i = pos - 1; i >= 0; --i) {
			let st = before[i];
			switch (st.type) {
				case "space":
				case "comment":
				case "newline":
					offset -= st.source.length;
					continue;
			}
			st = before[++i];
			while (st?.type === "space") {
				offset += st.source.length;
				st = before[++i];
			}
			break;
		}
	}
	return offset;
}

// node_modules/yaml/browser/dist/compose/compose-node.js
const CN = {
	composeNode,
	composeEmptyNode
};
function composeNode(ctx, token, props, onError) {
	const atKey = ctx.atKey;
	const { spaceBefore, comment, anchor, tag } = props;
	let node;
	let isSrcToken = true;
	switch (token.type) {
		case "alias":
			node = composeAlias(ctx, token, onError);
			if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
			break;
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "block-scalar":
			node = composeScalar(ctx, token, tag, onError);
			if (anchor) node.anchor = anchor.source.substring(1);
			break;
		case "block-map":
		case "block-seq":
		case "flow-collection":
			try {
				node = composeCollection(CN, ctx, token, props, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
			} catch (error) {
				onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
			}
			break;
		default:
			onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
			isSrcToken = false;
	}
	node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
	if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		if (token.type === "scalar" && token.source === "") node.comment = comment;
		else node.commentBefore = comment;
	}
	if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
	return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
	const token = {
		type: "scalar",
		offset: emptyScalarPosition(offset, before, pos),
		indent: -1,
		source: ""
	};
	const node = composeScalar(ctx, token, tag, onError);
	if (anchor) {
		node.anchor = anchor.source.substring(1);
		if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	}
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		node.comment = comment;
		node.range[2] = end;
	}
	return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
	const alias = new Alias(source.substring(1));
	if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
	if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, options.strict, onError);
	alias.range = [
		offset,
		valueEnd,
		re.offset
	];
	if (re.comment) alias.comment = re.comment;
	return alias;
}

// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end }, onError) {
	const opts = Object.assign({ _directives: directives }, options);
	const doc = new Document(void 0, opts);
	const ctx = {
		atKey: false,
		atRoot: true,
		directives: doc.directives,
		options: doc.options,
		schema: doc.schema
	};
	const props = resolveProps(start, {
		indicator: "doc-start",
		next: value ?? end?.[0],
		offset,
		onError,
		parentIndent: 0,
		startOnNewline: true
	});
	if (props.found) {
		doc.directives.docStart = true;
		if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
	}
	doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
	const contentEnd = doc.contents.range[2];
	const re = resolveEnd(end, contentEnd, false, onError);
	if (re.comment) doc.comment = re.comment;
	doc.range = [
		offset,
		contentEnd,
		re.offset
	];
	return doc;
}

// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
	if (typeof src === "number") return [src, src + 1];
	if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
	const { offset, source } = src;
	return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
	let comment = "";
	let atComment = false;
	let afterEmptyLine = false;
	for (let i = 0; i < prelude.length; ++i) {
		const source = prelude[i];
		switch (source[0]) {
			case "#":
				comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
				atComment = true;
				afterEmptyLine = false;
				break;
			case "%":
				if (prelude[i + 1]?.[0] !== "#") i += 1;
				atComment = false;
				break;
			default:
				if (!atComment) afterEmptyLine = true;
				atComment = false;
		}
	}
	return {
		comment,
		afterEmptyLine
	};
}
/**
* Compose a stream of CST nodes into a stream of YAML Documents.
*
* ```ts
* import { Composer, Parser } from 'yaml'
*
* const src: string = ...
* const tokens = new Parser().parse(src)
* const docs = new Composer().compose(tokens)
* ```
*/
var Composer = class {
	constructor(options = {}) {
		this.doc = null;
		this.atDirectives = false;
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
		this.onError = (source, code, message, warning) => {
			const pos = getErrorPos(source);
			if (warning) this.warnings.push(new YAMLWarning(pos, code, message));
			else this.errors.push(new YAMLParseError(pos, code, message));
		};
		this.directives = new Directives({ version: options.version || "1.2" });
		this.options = options;
	}
	decorate(doc, afterDoc) {
		const { comment, afterEmptyLine } = parsePrelude(this.prelude);
		if (comment) {
			const dc = doc.contents;
			if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
			else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
			else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
				let it = dc.items[0];
				if (isPair(it)) it = it.key;
				const cb = it.commentBefore;
				it.commentBefore = cb ? `${comment}\n${cb}` : comment;
			} else {
				const cb = dc.commentBefore;
				dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
			}
		}
		if (afterDoc) {
			for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
			for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
		} else {
			doc.errors = this.errors;
			doc.warnings = this.warnings;
		}
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
	}
	/**
	* Current stream status information.
	*
	* Mostly useful at the end of input for an empty stream.
	*/
	streamInfo() {
		return {
			comment: parsePrelude(this.prelude).comment,
			directives: this.directives,
			errors: this.errors,
			warnings: this.warnings
		};
	}
	/**
	* Compose tokens into documents.
	*
	* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
	* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
	*/
	*compose(tokens, forceDoc = false, endOffset = -1) {
		for (const token of tokens) yield* this.next(token);
		yield* this.end(forceDoc, endOffset);
	}
	/** Advance the composer by one CST token. */
	*next(token) {
		switch (token.type) {
			case "directive":
				this.directives.add(token.source, (offset, message, warning) => {
					const pos = getErrorPos(token);
					pos[0] += offset;
					this.onError(pos, "BAD_DIRECTIVE", message, warning);
				});
				this.prelude.push(token.source);
				this.atDirectives = true;
				break;
			case "document": {
				const doc = composeDoc(this.options, this.directives, token, this.onError);
				if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
				this.decorate(doc, false);
				if (this.doc) yield this.doc;
				this.doc = doc;
				this.atDirectives = false;
				break;
			}
			case "byte-order-mark":
			case "space": break;
			case "comment":
			case "newline":
				this.prelude.push(token.source);
				break;
			case "error": {
				const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
				const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
				if (this.atDirectives || !this.doc) this.errors.push(error);
				else this.doc.errors.push(error);
				break;
			}
			case "doc-end": {
				if (!this.doc) {
					this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
					break;
				}
				this.doc.directives.docEnd = true;
				const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
				this.decorate(this.doc, true);
				if (end.comment) {
					const dc = this.doc.comment;
					this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
				}
				this.doc.range[2] = end.offset;
				break;
			}
			default: this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
		}
	}
	/**
	* Call at end of input to yield any remaining document.
	*
	* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
	* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
	*/
	*end(forceDoc = false, endOffset = -1) {
		if (this.doc) {
			this.decorate(this.doc, true);
			yield this.doc;
			this.doc = null;
		} else if (forceDoc) {
			const opts = Object.assign({ _directives: this.directives }, this.options);
			const doc = new Document(void 0, opts);
			if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
			doc.range = [
				0,
				endOffset,
				endOffset
			];
			this.decorate(doc, false);
			yield doc;
		}
	}
};

// node_modules/yaml/browser/dist/parse/cst-visit.js
const BREAK = Symbol("break visit");
const SKIP = Symbol("skip children");
const REMOVE = Symbol("remove item");
/**
* Apply a visitor to a CST document or item.
*
* Walks through the tree (depth-first) starting from the root, calling a
* `visitor` function with two arguments when entering each item:
*   - `item`: The current item, which included the following members:
*     - `start: SourceToken[]` \u2013 Source tokens before the key or value,
*       possibly including its anchor or tag.
*     - `key?: Token | null` \u2013 Set for pair values. May then be `null`, if
*       the key before the `:` separator is empty.
*     - `sep?: SourceToken[]` \u2013 Source tokens between the key and the value,
*       which should include the `:` map value indicator if `value` is set.
*     - `value?: Token` \u2013 The value of a sequence item, or of a map pair.
*   - `path`: The steps from the root to the current node, as an array of
*     `['key' | 'value', number]` tuples.
*
* The return value of the visitor may be used to control the traversal:
*   - `undefined` (default): Do nothing and continue
*   - `visit.SKIP`: Do not visit the children of this token, continue with
*      next sibling
*   - `visit.BREAK`: Terminate traversal completely
*   - `visit.REMOVE`: Remove the current item, then continue with the next one
*   - `number`: Set the index of the next step. This is useful especially if
*     the index of the current token has changed.
*   - `function`: Define the next visitor for this item. After the original
*     visitor is called on item entry, next visitors are called after handling
*     a non-empty `key` and when exiting the item.
*/
function visit(cst, visitor) {
	if ("type" in cst && cst.type === "document") cst = {
		start: cst.start,
		value: cst.value
	};
	_visit(Object.freeze([]), cst, visitor);
}
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
	let item = cst;
	for (const [field, index] of path) {
		const tok = item?.[field];
		if (tok && "items" in tok) item = tok.items[index];
		else return void 0;
	}
	return item;
};
/**
* Get the immediate parent collection of the item at `path` from `cst` as the root.
*
* Throws an error if the collection is not found, which should never happen if the item itself exists.
*/
visit.parentCollection = (cst, path) => {
	const parent = visit.itemAtPath(cst, path.slice(0, -1));
	const field = path[path.length - 1][0];
	const coll = parent?.[field];
	if (coll && "items" in coll) return coll;
	throw new Error("Parent collection not found");
};
function _visit(path, item, visitor) {
	let ctrl = visitor(item, path);
	if (typeof ctrl === "symbol") return ctrl;
	for (const field of ["key", "value"]) {
		const token = item[field];
		if (token && "items" in token) {
			for (let i = 0; i < token.items.length; ++i) {
				const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK) return BREAK;
				else if (ci === REMOVE) {
					token.items.splice(i, 1);
					i -= 1;
				}
			}
			if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
		}
	}
	return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
}

// node_modules/yaml/browser/dist/parse/cst.js
/** The byte order mark */
const BOM = "\ufeff";
/** Start of doc-mode */
const DOCUMENT = "";
/** Unexpected end of flow-mode */
const FLOW_END = "";
/** Next token is a scalar value */
const SCALAR = "";
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
	switch (source) {
		case "\ufeff": return "byte-order-mark";
		case "": return "doc-mode";
		case "": return "flow-error-end";
		case "": return "scalar";
		case "---": return "doc-start";
		case "...": return "doc-end";
		case "":
		case "\n":
		case "\r\n": return "newline";
		case "-": return "seq-item-ind";
		case "?": return "explicit-key-ind";
		case ":": return "map-value-ind";
		case "{": return "flow-map-start";
		case "}": return "flow-map-end";
		case "[": return "flow-seq-start";
		case "]": return "flow-seq-end";
		case ",": return "comma";
	}
	switch (source[0]) {
		case " ":
		case "	": return "space";
		case "#": return "comment";
		case "%": return "directive-line";
		case "*": return "alias";
		case "&": return "anchor";
		case "!": return "tag";
		case "'": return "single-quoted-scalar";
		case "\"": return "double-quoted-scalar";
		case "|":
		case ">": return "block-scalar-header";
	}
	return null;
}

// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty(ch) {
	switch (ch) {
		case void 0:
		case " ":
		case "\n":
		case "\r":
		case "	": return true;
		default: return false;
	}
}
const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
* Splits an input string into lexical tokens, i.e. smaller strings that are
* easily identifiable by `tokens.tokenType()`.
*
* Lexing starts always in a "stream" context. Incomplete input may be buffered
* until a complete token can be emitted.
*
* In addition to slices of the original input, the following control characters
* may also be emitted:
*
* - `\x02` (Start of Text): A document starts with the next token
* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
* - `\x1f` (Unit Separator): Next token is a scalar value
* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
*/
var Lexer = class {
	constructor() {
		/**
		* Flag indicating whether the end of the current buffer marks the end of
		* all input
		*/
		this.atEnd = false;
		/**
		* Explicit indent set in block scalar header, as an offset from the current
		* minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
		* explicitly set.
		*/
		this.blockScalarIndent = -1;
		/**
		* Block scalars that include a + (keep) chomping indicator in their header
		* include trailing empty lines, which are otherwise excluded from the
		* scalar's contents.
		*/
		this.blockScalarKeep = false;
		/** Current input */
		this.buffer = "";
		/**
		* Flag noting whether the map value indicator : can immediately follow this
		* node within a flow context.
		*/
		this.flowKey = false;
		/** Count of surrounding flow collection levels. */
		this.flowLevel = 0;
		/**
		* Minimum level of indentation required for next lines to be parsed as a
		* part of the current scalar value.
		*/
		this.indentNext = 0;
		/** Indentation level of the current line. */
		this.indentValue = 0;
		/** Position of the next \n character. */
		this.lineEndPos = null;
		/** Stores the state of the lexer if reaching the end of incpomplete input */
		this.next = null;
		/** A pointer to `buffer`; the current position of the lexer. */
		this.pos = 0;
	}
	/**
	* Generate YAML tokens from the `source` string. If `incomplete`,
	* a part of the last line may be left as a buffer for the next call.
	*
	* @returns A generator of lexical tokens
	*/
	*lex(source, incomplete = false) {
		if (source) {
			if (typeof source !== "string") throw TypeError("source is not a string");
			this.buffer = this.buffer ? this.buffer + source : source;
			this.lineEndPos = null;
		}
		this.atEnd = !incomplete;
		let next = this.next ?? "stream";
		while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
	}
	atLineEnd() {
		let i = this.pos;
		let ch = this.buffer[i];
		while (ch === " " || ch === "	") ch = this.buffer[++i];
		if (!ch || ch === "#" || ch === "\n") return true;
		if (ch === "\r") return this.buffer[i + 1] === "\n";
		return false;
	}
	charAt(n) {
		return this.buffer[this.pos + n];
	}
	continueScalar(offset) {
		let ch = this.buffer[offset];
		if (this.indentNext > 0) {
			let indent = 0;
			while (ch === " ") ch = this.buffer[++indent + offset];
			if (ch === "\r") {
				const next = this.buffer[indent + offset + 1];
				if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
			}
			return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
		}
		if (ch === "-" || ch === ".") {
			const dt = this.buffer.substr(offset, 3);
			if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
		}
		return offset;
	}
	getLine() {
		let end = this.lineEndPos;
		if (typeof end !== "number" || end !== -1 && end < this.pos) {
			end = this.buffer.indexOf("\n", this.pos);
			this.lineEndPos = end;
		}
		if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
		if (this.buffer[end - 1] === "\r") end -= 1;
		return this.buffer.substring(this.pos, end);
	}
	hasChars(n) {
		return this.pos + n <= this.buffer.length;
	}
	setNext(state) {
		this.buffer = this.buffer.substring(this.pos);
		this.pos = 0;
		this.lineEndPos = null;
		this.next = state;
		return null;
	}
	peek(n) {
		return this.buffer.substr(this.pos, n);
	}
	*parseNext(next) {
		switch (next) {
			case "stream": return yield* this.parseStream();
			case "line-start": return yield* this.parseLineStart();
			case "block-start": return yield* this.parseBlockStart();
			case "doc": return yield* this.parseDocument();
			case "flow": return yield* this.parseFlowCollection();
			case "quoted-scalar": return yield* this.parseQuotedScalar();
			case "block-scalar": return yield* this.parseBlockScalar();
			case "plain-scalar": return yield* this.parsePlainScalar();
		}
	}
	*parseStream() {
		let line = this.getLine();
		if (line === null) return this.setNext("stream");
		if (line[0] === "\ufeff") {
			yield* this.pushCount(1);
			line = line.substring(1);
		}
		if (line[0] === "%") {
			let dirEnd = line.length;
			let cs = line.indexOf("#");
			while (cs !== -1) {
				const ch = line[cs - 1];
				if (ch === " " || ch === "	") {
					dirEnd = cs - 1;
					break;
				} else cs = line.indexOf("#", cs + 1);
			}
			while (true) {
				const ch = line[dirEnd - 1];
				if (ch === " " || ch === "	") dirEnd -= 1;
				else break;
			}
			const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
			yield* this.pushCount(line.length - n);
			this.pushNewline();
			return "stream";
		}
		if (this.atLineEnd()) {
			const sp = yield* this.pushSpaces(true);
			yield* this.pushCount(line.length - sp);
			yield* this.pushNewline();
			return "stream";
		}
		yield "";
		return yield* this.parseLineStart();
	}
	*parseLineStart() {
		const ch = this.charAt(0);
		if (!ch && !this.atEnd) return this.setNext("line-start");
		if (ch === "-" || ch === ".") {
			if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
			const s = this.peek(3);
			if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
				yield* this.pushCount(3);
				this.indentValue = 0;
				this.indentNext = 0;
				return s === "---" ? "doc" : "stream";
			}
		}
		this.indentValue = yield* this.pushSpaces(false);
		if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
		return yield* this.parseBlockStart();
	}
	*parseBlockStart() {
		const [ch0, ch1] = this.peek(2);
		if (!ch1 && !this.atEnd) return this.setNext("block-start");
		if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
			const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
			this.indentNext = this.indentValue + 1;
			this.indentValue += n;
			return "block-start";
		}
		return "doc";
	}
	*parseDocument() {
		yield* this.pushSpaces(true);
		const line = this.getLine();
		if (line === null) return this.setNext("doc");
		let n = yield* this.pushIndicators();
		switch (line[n]) {
			case "#": yield* this.pushCount(line.length - n);
			case void 0:
				yield* this.pushNewline();
				return yield* this.parseLineStart();
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel = 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				return "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "doc";
			case "\"":
			case "'": return yield* this.parseQuotedScalar();
			case "|":
			case ">":
				n += yield* this.parseBlockScalarHeader();
				n += yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - n);
				yield* this.pushNewline();
				return yield* this.parseBlockScalar();
			default: return yield* this.parsePlainScalar();
		}
	}
	*parseFlowCollection() {
		let nl, sp;
		let indent = -1;
		do {
			nl = yield* this.pushNewline();
			if (nl > 0) {
				sp = yield* this.pushSpaces(false);
				this.indentValue = indent = sp;
			} else sp = 0;
			sp += yield* this.pushSpaces(true);
		} while (nl + sp > 0);
		const line = this.getLine();
		if (line === null) return this.setNext("flow");
		if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
			if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
				this.flowLevel = 0;
				yield "";
				return yield* this.parseLineStart();
			}
		}
		let n = 0;
		while (line[n] === ",") {
			n += yield* this.pushCount(1);
			n += yield* this.pushSpaces(true);
			this.flowKey = false;
		}
		n += yield* this.pushIndicators();
		switch (line[n]) {
			case void 0: return "flow";
			case "#":
				yield* this.pushCount(line.length - n);
				return "flow";
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel += 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				this.flowKey = true;
				this.flowLevel -= 1;
				return this.flowLevel ? "flow" : "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "flow";
			case "\"":
			case "'":
				this.flowKey = true;
				return yield* this.parseQuotedScalar();
			case ":": {
				const next = this.charAt(1);
				if (this.flowKey || isEmpty(next) || next === ",") {
					this.flowKey = false;
					yield* this.pushCount(1);
					yield* this.pushSpaces(true);
					return "flow";
				}
			}
			default:
				this.flowKey = false;
				return yield* this.parsePlainScalar();
		}
	}
	*parseQuotedScalar() {
		const quote = this.charAt(0);
		let end = this.buffer.indexOf(quote, this.pos + 1);
		if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
		else while (end !== -1) {
			let n = 0;
			while (this.buffer[end - 1 - n] === "\\") n += 1;
			if (n % 2 === 0) break;
			end = this.buffer.indexOf("\"", end + 1);
		}
		const qb = this.buffer.substring(0, end);
		let nl = qb.indexOf("\n", this.pos);
		if (nl !== -1) {
			while (nl !== -1) {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = qb.indexOf("\n", cs);
			}
			if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
		}
		if (end === -1) {
			if (!this.atEnd) return this.setNext("quoted-scalar");
			end = this.buffer.length;
		}
		yield* this.pushToIndex(end + 1, false);
		return this.flowLevel ? "flow" : "doc";
	}
	*parseBlockScalarHeader() {
		this.blockScalarIndent = -1;
		this.blockScalarKeep = false;
		let i = this.pos;
		while (true) {
			const ch = this.buffer[++i];
			if (ch === "+") this.blockScalarKeep = true;
			else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
			else if (ch !== "-") break;
		}
		return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
	}
	*parseBlockScalar() {
		let nl = this.pos - 1;
		let indent = 0;
		let ch;
		loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
			case " ":
				indent += 1;
				break;
			case "\n":
				nl = i;
				indent = 0;
				break;
			case "\r": {
				const next = this.buffer[i + 1];
				if (!next && !this.atEnd) return this.setNext("block-scalar");
				if (next === "\n") break;
			}
			default: break loop;
		}
		if (!ch && !this.atEnd) return this.setNext("block-scalar");
		if (indent >= this.indentNext) {
			if (this.blockScalarIndent === -1) this.indentNext = indent;
			else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
			do {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = this.buffer.indexOf("\n", cs);
			} while (nl !== -1);
			if (nl === -1) {
				if (!this.atEnd) return this.setNext("block-scalar");
				nl = this.buffer.length;
			}
		}
		let i = nl + 1;
		ch = this.buffer[i];
		while (ch === " ") ch = this.buffer[++i];
		if (ch === "	") {
			while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
			nl = i - 1;
		} else if (!this.blockScalarKeep) do {
			let i = nl - 1;
			let ch = this.buffer[i];
			if (ch === "\r") ch = this.buffer[--i];
			const lastChar = i;
			while (ch === " ") ch = this.buffer[--i];
			if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
			else break;
		} while (true);
		yield "";
		yield* this.pushToIndex(nl + 1, true);
		return yield* this.parseLineStart();
	}
	*parsePlainScalar() {
		const inFlow = this.flowLevel > 0;
		let end = this.pos - 1;
		let i = this.pos - 1;
		let ch;
		while (ch = this.buffer[++i]) if (ch === ":") {
			const next = this.buffer[i + 1];
			if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
			end = i;
		} else if (isEmpty(ch)) {
			let next = this.buffer[i + 1];
			if (ch === "\r") {
				if (next === "\n") {
					i += 1;
					ch = "\n";
					next = this.buffer[i + 1];
				} else end = i;
			}
			if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
			if (ch === "\n") {
				const cs = this.continueScalar(i + 1);
				if (cs === -1) break;
				i = Math.max(i, cs - 2);
			}
		} else {
			if (inFlow && flowIndicatorChars.has(ch)) break;
			end = i;
		}
		if (!ch && !this.atEnd) return this.setNext("plain-scalar");
		yield "";
		yield* this.pushToIndex(end + 1, true);
		return inFlow ? "flow" : "doc";
	}
	*pushCount(n) {
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos += n;
			return n;
		}
		return 0;
	}
	*pushToIndex(i, allowEmpty) {
		const s = this.buffer.slice(this.pos, i);
		if (s) {
			yield s;
			this.pos += s.length;
			return s.length;
		} else if (allowEmpty) yield "";
		return 0;
	}
	*pushIndicators() {
		let n = 0;
		loop: while (true) {
			switch (this.charAt(0)) {
				case "!":
					n += yield* this.pushTag();
					n += yield* this.pushSpaces(true);
					continue loop;
				case "&":
					n += yield* this.pushUntil(isNotAnchorChar);
					n += yield* this.pushSpaces(true);
					continue loop;
				case "-":
				case "?":
				case ":": {
					const inFlow = this.flowLevel > 0;
					const ch1 = this.charAt(1);
					if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
						if (!inFlow) this.indentNext = this.indentValue + 1;
						else if (this.flowKey) this.flowKey = false;
						n += yield* this.pushCount(1);
						n += yield* this.pushSpaces(true);
						continue loop;
					}
				}
			}
			break loop;
		}
		return n;
	}
	*pushTag() {
		if (this.charAt(1) === "<") {
			let i = this.pos + 2;
			let ch = this.buffer[i];
			while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
			return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
		} else {
			let i = this.pos + 1;
			let ch = this.buffer[i];
			while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
			else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
			else break;
			return yield* this.pushToIndex(i, false);
		}
	}
	*pushNewline() {
		const ch = this.buffer[this.pos];
		if (ch === "\n") return yield* this.pushCount(1);
		else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
		else return 0;
	}
	*pushSpaces(allowTabs) {
		let i = this.pos - 1;
		let ch;
		do
			ch = this.buffer[++i];
		while (ch === " " || allowTabs && ch === "	");
		const n = i - this.pos;
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos = i;
		}
		return n;
	}
	*pushUntil(test) {
		let i = this.pos;
		let ch = this.buffer[i];
		while (!test(ch)) ch = this.buffer[++i];
		return yield* this.pushToIndex(i, false);
	}
};

// node_modules/yaml/browser/dist/parse/line-counter.js
/**
* Tracks newlines during parsing in order to provide an efficient API for
* determining the one-indexed `{ line, col }` position for any offset
* within the input.
*/
var LineCounter = class {
	constructor() {
		this.lineStarts = [];
		/**
		* Should be called in ascending order. Otherwise, call
		* `lineCounter.lineStarts.sort()` before calling `linePos()`.
		*/
		this.addNewLine = (offset) => this.lineStarts.push(offset);
		/**
		* Performs a binary search and returns the 1-indexed { line, col }
		* position of `offset`. If `line === 0`, `addNewLine` has never been
		* called or `offset` is before the first known newline.
		*/
		this.linePos = (offset) => {
			let low = 0;
			let high = this.lineStarts.length;
			while (low < high) {
				const mid = low + high >> 1;
				if (this.lineStarts[mid] < offset) low = mid + 1;
				else high = mid;
			}
			if (this.lineStarts[low] === offset) return {
				line: low + 1,
				col: 1
			};
			if (low === 0) return {
				line: 0,
				col: offset
			};
			const start = this.lineStarts[low - 1];
			return {
				line: low,
				col: offset - start + 1
			};
		};
	}
};

// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list, type) {
	for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
	return false;
}
function findNonEmptyIndex(list) {
	for (let i = 0; i < list.length; ++i) switch (list[i].type) {
		case "space":
		case "comment":
		case "newline": break;
		default: return i;
	}
	return -1;
}
function isFlowToken(token) {
	switch (token?.type) {
		case "alias":
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "flow-collection": return true;
		default: return false;
	}
}
function getPrevProps(parent) {
	switch (parent.type) {
		case "document": return parent.start;
		case "block-map": {
			const it = parent.items[parent.items.length - 1];
			return it.sep ?? it.start;
		}
		case "block-seq": return parent.items[parent.items.length - 1].start;
		/* istanbul ignore next should not happen */
		default: return [];
	}
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
	if (prev.length === 0) return [];
	let i = prev.length;
	loop: while (--i >= 0) switch (prev[i].type) {
		case "doc-start":
		case "explicit-key-ind":
		case "map-value-ind":
		case "seq-item-ind":
		case "newline": break loop;
	}
	while (prev[++i]?.type === "space");
	return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
	if (source.length < 1e5) Array.prototype.push.apply(target, source);
	else for (let i = 0; i < source.length; ++i) target.push(source[i]);
}
function fixFlowSeqItems(fc) {
	if (fc.start.type === "flow-seq-start") {
		for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
			if (it.key) it.value = it.key;
			delete it.key;
			if (isFlowToken(it.value)) {
				if (it.value.end) arrayPushArray(it.value.end, it.sep);
				else it.value.end = it.sep;
			} else arrayPushArray(it.start, it.sep);
			delete it.sep;
		}
	}
}
/**
* A YAML concrete syntax tree (CST) parser
*
* ```ts
* const src: string = ...
* for (const token of new Parser().parse(src)) {
*   // token: Token
* }
* ```
*
* To use the parser with a user-provided lexer:
*
* ```ts
* function* parse(source: string, lexer: Lexer) {
*   const parser = new Parser()
*   for (const lexeme of lexer.lex(source))
*     yield* parser.next(lexeme)
*   yield* parser.end()
* }
*
* const src: string = ...
* const lexer = new Lexer()
* for (const token of parse(src, lexer)) {
*   // token: Token
* }
* ```
*/
var Parser = class {
	/**
	* @param onNewLine - If defined, called separately with the start position of
	*   each new line (in `parse()`, including the start of input).
	*/
	constructor(onNewLine) {
		/** If true, space and sequence indicators count as indentation */
		this.atNewLine = true;
		/** If true, next token is a scalar value */
		this.atScalar = false;
		/** Current indentation level */
		this.indent = 0;
		/** Current offset since the start of parsing */
		this.offset = 0;
		/** On the same line with a block map key */
		this.onKeyLine = false;
		/** Top indicates the node that's currently being built */
		this.stack = [];
		/** The source of the current token, set in parse() */
		this.source = "";
		/** The type of the current token, set in parse() */
		this.type = "";
		this.lexer = new Lexer();
		this.onNewLine = onNewLine;
	}
	/**
	* Parse `source` as a YAML stream.
	* If `incomplete`, a part of the last line may be left as a buffer for the next call.
	*
	* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
	*
	* @returns A generator of tokens representing each directive, document, and other structure.
	*/
	*parse(source, incomplete = false) {
		if (this.onNewLine && this.offset === 0) this.onNewLine(0);
		for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
		if (!incomplete) yield* this.end();
	}
	/**
	* Advance the parser by the `source` of one lexical token.
	*/
	*next(source) {
		this.source = source;
		if (this.atScalar) {
			this.atScalar = false;
			yield* this.step();
			this.offset += source.length;
			return;
		}
		const type = tokenType(source);
		if (!type) {
			const message = `Not a YAML token: ${source}`;
			yield* this.pop({
				type: "error",
				offset: this.offset,
				message,
				source
			});
			this.offset += source.length;
		} else if (type === "scalar") {
			this.atNewLine = false;
			this.atScalar = true;
			this.type = "scalar";
		} else {
			this.type = type;
			yield* this.step();
			switch (type) {
				case "newline":
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) this.onNewLine(this.offset + source.length);
					break;
				case "space":
					if (this.atNewLine && source[0] === " ") this.indent += source.length;
					break;
				case "explicit-key-ind":
				case "map-value-ind":
				case "seq-item-ind":
					if (this.atNewLine) this.indent += source.length;
					break;
				case "doc-mode":
				case "flow-error-end": return;
				default: this.atNewLine = false;
			}
			this.offset += source.length;
		}
	}
	/** Call at end of input to push out any remaining constructions */
	*end() {
		while (this.stack.length > 0) yield* this.pop();
	}
	get sourceToken() {
		return {
			type: this.type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	*step() {
		const top = this.peek(1);
		if (this.type === "doc-end" && top?.type !== "doc-end") {
			while (this.stack.length > 0) yield* this.pop();
			this.stack.push({
				type: "doc-end",
				offset: this.offset,
				source: this.source
			});
			return;
		}
		if (!top) return yield* this.stream();
		switch (top.type) {
			case "document": return yield* this.document(top);
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return yield* this.scalar(top);
			case "block-scalar": return yield* this.blockScalar(top);
			case "block-map": return yield* this.blockMap(top);
			case "block-seq": return yield* this.blockSequence(top);
			case "flow-collection": return yield* this.flowCollection(top);
			case "doc-end": return yield* this.documentEnd(top);
		}
		/* istanbul ignore next should not happen */
		yield* this.pop();
	}
	peek(n) {
		return this.stack[this.stack.length - n];
	}
	*pop(error) {
		const token = error ?? this.stack.pop();
		/* istanbul ignore if should not happen */
		if (!token) yield {
			type: "error",
			offset: this.offset,
			source: "",
			message: "Tried to pop an empty stack"
		};
		else if (this.stack.length === 0) yield token;
		else {
			const top = this.peek(1);
			if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
			else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
			if (token.type === "flow-collection") fixFlowSeqItems(token);
			switch (top.type) {
				case "document":
					top.value = token;
					break;
				case "block-scalar":
					top.props.push(token);
					break;
				case "block-map": {
					const it = top.items[top.items.length - 1];
					if (it.value) {
						top.items.push({
							start: [],
							key: token,
							sep: []
						});
						this.onKeyLine = true;
						return;
					} else if (it.sep) it.value = token;
					else {
						Object.assign(it, {
							key: token,
							sep: []
						});
						this.onKeyLine = !it.explicitKey;
						return;
					}
					break;
				}
				case "block-seq": {
					const it = top.items[top.items.length - 1];
					if (it.value) top.items.push({
						start: [],
						value: token
					});
					else it.value = token;
					break;
				}
				case "flow-collection": {
					const it = top.items[top.items.length - 1];
					if (!it || it.value) top.items.push({
						start: [],
						key: token,
						sep: []
					});
					else if (it.sep) it.value = token;
					else Object.assign(it, {
						key: token,
						sep: []
					});
					return;
				}
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.pop(token);
			}
			if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
				const last = token.items[token.items.length - 1];
				if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
					if (top.type === "document") top.end = last.start;
					else top.items.push({ start: last.start });
					token.items.splice(-1, 1);
				}
			}
		}
	}
	*stream() {
		switch (this.type) {
			case "directive-line":
				yield {
					type: "directive",
					offset: this.offset,
					source: this.source
				};
				return;
			case "byte-order-mark":
			case "space":
			case "comment":
			case "newline":
				yield this.sourceToken;
				return;
			case "doc-mode":
			case "doc-start": {
				const doc = {
					type: "document",
					offset: this.offset,
					start: []
				};
				if (this.type === "doc-start") doc.start.push(this.sourceToken);
				this.stack.push(doc);
				return;
			}
		}
		yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML stream`,
			source: this.source
		};
	}
	*document(doc) {
		if (doc.value) return yield* this.lineEnd(doc);
		switch (this.type) {
			case "doc-start":
				if (findNonEmptyIndex(doc.start) !== -1) {
					yield* this.pop();
					yield* this.step();
				} else doc.start.push(this.sourceToken);
				return;
			case "anchor":
			case "tag":
			case "space":
			case "comment":
			case "newline":
				doc.start.push(this.sourceToken);
				return;
		}
		const bv = this.startBlockValue(doc);
		if (bv) this.stack.push(bv);
		else yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML document`,
			source: this.source
		};
	}
	*scalar(scalar) {
		if (this.type === "map-value-ind") {
			const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
			let sep;
			if (scalar.end) {
				sep = scalar.end;
				sep.push(this.sourceToken);
				delete scalar.end;
			} else sep = [this.sourceToken];
			const map = {
				type: "block-map",
				offset: scalar.offset,
				indent: scalar.indent,
				items: [{
					start,
					key: scalar,
					sep
				}]
			};
			this.onKeyLine = true;
			this.stack[this.stack.length - 1] = map;
		} else yield* this.lineEnd(scalar);
	}
	*blockScalar(scalar) {
		switch (this.type) {
			case "space":
			case "comment":
			case "newline":
				scalar.props.push(this.sourceToken);
				return;
			case "scalar":
				scalar.source = this.source;
				this.atNewLine = true;
				this.indent = 0;
				if (this.onNewLine) {
					let nl = this.source.indexOf("\n") + 1;
					while (nl !== 0) {
						this.onNewLine(this.offset + nl);
						nl = this.source.indexOf("\n", nl) + 1;
					}
				}
				yield* this.pop();
				break;
			/* istanbul ignore next should not happen */
			default:
				yield* this.pop();
				yield* this.step();
		}
	}
	*blockMap(map) {
		const it = map.items[map.items.length - 1];
		switch (this.type) {
			case "newline":
				this.onKeyLine = false;
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else map.items.push({ start: [this.sourceToken] });
				} else if (it.sep) it.sep.push(this.sourceToken);
				else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) map.items.push({ start: [this.sourceToken] });
				else if (it.sep) it.sep.push(this.sourceToken);
				else {
					if (this.atIndentedComment(it.start, map.indent)) {
						const end = map.items[map.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							map.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
		}
		if (this.indent >= map.indent) {
			const atMapIndent = !this.onKeyLine && this.indent === map.indent;
			const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
			let start = [];
			if (atNextItem && it.sep && !it.value) {
				const nl = [];
				for (let i = 0; i < it.sep.length; ++i) {
					const st = it.sep[i];
					switch (st.type) {
						case "newline":
							nl.push(i);
							break;
						case "space": break;
						case "comment":
							if (st.indent > map.indent) nl.length = 0;
							break;
						default: nl.length = 0;
					}
				}
				if (nl.length >= 2) start = it.sep.splice(nl[1]);
			}
			switch (this.type) {
				case "anchor":
				case "tag":
					if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({ start });
						this.onKeyLine = true;
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "explicit-key-ind":
					if (!it.sep && !it.explicitKey) {
						it.start.push(this.sourceToken);
						it.explicitKey = true;
					} else if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({
							start,
							explicitKey: true
						});
					} else this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [this.sourceToken],
							explicitKey: true
						}]
					});
					this.onKeyLine = true;
					return;
				case "map-value-ind":
					if (it.explicitKey) {
						if (!it.sep) {
							if (includesToken(it.start, "newline")) Object.assign(it, {
								key: null,
								sep: [this.sourceToken]
							});
							else {
								const start = getFirstKeyStartProps(it.start);
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key: null,
										sep: [this.sourceToken]
									}]
								});
							}
						} else if (it.value) map.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start,
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
							const start = getFirstKeyStartProps(it.start);
							const key = it.key;
							const sep = it.sep;
							sep.push(this.sourceToken);
							delete it.key;
							delete it.sep;
							this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key,
									sep
								}]
							});
						} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
						else it.sep.push(this.sourceToken);
					} else if (!it.sep) Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.value || atNextItem) map.items.push({
						start,
						key: null,
						sep: [this.sourceToken]
					});
					else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [],
							key: null,
							sep: [this.sourceToken]
						}]
					});
					else it.sep.push(this.sourceToken);
					this.onKeyLine = true;
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (atNextItem || it.value) {
						map.items.push({
							start,
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					} else if (it.sep) this.stack.push(fs);
					else {
						Object.assign(it, {
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					}
					return;
				}
				default: {
					const bv = this.startBlockValue(map);
					if (bv) {
						if (bv.type === "block-seq") {
							if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
								yield* this.pop({
									type: "error",
									offset: this.offset,
									message: "Unexpected block-seq-ind on same line with key",
									source: this.source
								});
								return;
							}
						} else if (atMapIndent) map.items.push({ start });
						this.stack.push(bv);
						return;
					}
				}
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*blockSequence(seq) {
		const it = seq.items[seq.items.length - 1];
		switch (this.type) {
			case "newline":
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else seq.items.push({ start: [this.sourceToken] });
				} else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) seq.items.push({ start: [this.sourceToken] });
				else {
					if (this.atIndentedComment(it.start, seq.indent)) {
						const end = seq.items[seq.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							seq.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
			case "anchor":
			case "tag":
				if (it.value || this.indent <= seq.indent) break;
				it.start.push(this.sourceToken);
				return;
			case "seq-item-ind":
				if (this.indent !== seq.indent) break;
				if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
				else it.start.push(this.sourceToken);
				return;
		}
		if (this.indent > seq.indent) {
			const bv = this.startBlockValue(seq);
			if (bv) {
				this.stack.push(bv);
				return;
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*flowCollection(fc) {
		const it = fc.items[fc.items.length - 1];
		if (this.type === "flow-error-end") {
			let top;
			do {
				yield* this.pop();
				top = this.peek(1);
			} while (top?.type === "flow-collection");
		} else if (fc.end.length === 0) {
			switch (this.type) {
				case "comma":
				case "explicit-key-ind":
					if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
				case "map-value-ind":
					if (!it || it.value) fc.items.push({
						start: [],
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.sep) it.sep.push(this.sourceToken);
					else Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					return;
				case "space":
				case "comment":
				case "newline":
				case "anchor":
				case "tag":
					if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (!it || it.value) fc.items.push({
						start: [],
						key: fs,
						sep: []
					});
					else if (it.sep) this.stack.push(fs);
					else Object.assign(it, {
						key: fs,
						sep: []
					});
					return;
				}
				case "flow-map-end":
				case "flow-seq-end":
					fc.end.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(fc);
			/* istanbul ignore else should not happen */
			if (bv) this.stack.push(bv);
			else {
				yield* this.pop();
				yield* this.step();
			}
		} else {
			const parent = this.peek(2);
			if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
				yield* this.pop();
				yield* this.step();
			} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
				const start = getFirstKeyStartProps(getPrevProps(parent));
				fixFlowSeqItems(fc);
				const sep = fc.end.splice(1, fc.end.length);
				sep.push(this.sourceToken);
				const map = {
					type: "block-map",
					offset: fc.offset,
					indent: fc.indent,
					items: [{
						start,
						key: fc,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(fc);
		}
	}
	flowScalar(type) {
		if (this.onNewLine) {
			let nl = this.source.indexOf("\n") + 1;
			while (nl !== 0) {
				this.onNewLine(this.offset + nl);
				nl = this.source.indexOf("\n", nl) + 1;
			}
		}
		return {
			type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	startBlockValue(parent) {
		switch (this.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return this.flowScalar(this.type);
			case "block-scalar-header": return {
				type: "block-scalar",
				offset: this.offset,
				indent: this.indent,
				props: [this.sourceToken],
				source: ""
			};
			case "flow-map-start":
			case "flow-seq-start": return {
				type: "flow-collection",
				offset: this.offset,
				indent: this.indent,
				start: this.sourceToken,
				items: [],
				end: []
			};
			case "seq-item-ind": return {
				type: "block-seq",
				offset: this.offset,
				indent: this.indent,
				items: [{ start: [this.sourceToken] }]
			};
			case "explicit-key-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				start.push(this.sourceToken);
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						explicitKey: true
					}]
				};
			}
			case "map-value-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						key: null,
						sep: [this.sourceToken]
					}]
				};
			}
		}
		return null;
	}
	atIndentedComment(start, indent) {
		if (this.type !== "comment") return false;
		if (this.indent <= indent) return false;
		return start.every((st) => st.type === "newline" || st.type === "space");
	}
	*documentEnd(docEnd) {
		if (this.type !== "doc-mode") {
			if (docEnd.end) docEnd.end.push(this.sourceToken);
			else docEnd.end = [this.sourceToken];
			if (this.type === "newline") yield* this.pop();
		}
	}
	*lineEnd(token) {
		switch (this.type) {
			case "comma":
			case "doc-start":
			case "doc-end":
			case "flow-seq-end":
			case "flow-map-end":
			case "map-value-ind":
				yield* this.pop();
				yield* this.step();
				break;
			case "newline": this.onKeyLine = false;
			default:
				if (token.end) token.end.push(this.sourceToken);
				else token.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
		}
	}
};

// node_modules/yaml/browser/dist/public-api.js
function parseOptions(options) {
	const prettyErrors = options.prettyErrors !== false;
	return {
		lineCounter: options.lineCounter || prettyErrors && new LineCounter() || null,
		prettyErrors
	};
}
/**
* Parse the input as a stream of YAML documents.
*
* Documents should be separated from each other by `...` or `---` marker lines.
*
* @returns If an empty `docs` array is returned, it will be of type
*   EmptyStream and contain additional stream information. In
*   TypeScript, you should use `'empty' in docs` as a type guard for it.
*/
function parseAllDocuments(source, options = {}) {
	const { lineCounter, prettyErrors } = parseOptions(options);
	const parser = new Parser(lineCounter?.addNewLine);
	const composer = new Composer(options);
	const docs = Array.from(composer.compose(parser.parse(source)));
	if (prettyErrors && lineCounter) for (const doc of docs) {
		doc.errors.forEach(prettifyError(source, lineCounter));
		doc.warnings.forEach(prettifyError(source, lineCounter));
	}
	if (docs.length > 0) return docs;
	return Object.assign([], { empty: true }, composer.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
	const { lineCounter, prettyErrors } = parseOptions(options);
	const parser = new Parser(lineCounter?.addNewLine);
	const composer = new Composer(options);
	let doc = null;
	for (const _doc of composer.compose(parser.parse(source), true, source.length)) if (!doc) doc = _doc;
	else if (doc.options.logLevel !== "silent") {
		doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
		break;
	}
	if (prettyErrors && lineCounter) {
		doc.errors.forEach(prettifyError(source, lineCounter));
		doc.warnings.forEach(prettifyError(source, lineCounter));
	}
	return doc;
}

// src/load/yaml-directives.ts
/** `%YAML` and `%TAG` lines before the document. */
function directivesOf(text) {
	const spans = [];
	let start = 0;
	for (const line of text.split("\n")) {
		if (line.startsWith("%")) spans.push({
			start,
			end: start + line.trimEnd().length
		});
		else if (line.trim() !== "" && !line.startsWith("#")) break;
		start += line.length + 1;
	}
	return spans;
}
function directiveProblem(text, span) {
	const problem = {
		code: "RF115",
		message: "A directive changes what the rest of the file means",
		span,
		help: "Remove the line; the file is read as YAML 1.2."
	};
	if (!/^%YAML\s+1\.2$/u.test(text.slice(span.start, span.end))) return problem;
	const newline = text.indexOf("\n", span.end);
	const end = newline === -1 ? text.length : newline + 1;
	return {
		...problem,
		rewrite: {
			span: {
				start: span.start,
				end
			},
			text: ""
		}
	};
}
/** The text with each directive made a comment, so that offsets stay. */
function withoutDirectives(text, directives) {
	let result = text;
	for (const { start } of directives) result = `${result.slice(0, start)}#${result.slice(start + 1)}`;
	return result;
}

// src/load/yaml-scalars.ts
/** Plain keys that YAML 1.2 takes for null, booleans or numbers. */
const NOT_A_STRING = /^(?:|~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/u;
/** Text here; booleans, numbers and dates for PyYAML 6, which Ray reads YAML with (`yaml/resolver.py`). */
const OTHERWISE_IN_YAML_1_1 = [
	{
		pattern: /^(?:yes|Yes|YES|on|On|ON)$/u,
		as: "true"
	},
	{
		pattern: /^(?:no|No|NO|off|Off|OFF)$/u,
		as: "false"
	},
	{
		pattern: /^[-+]?[0-9][0-9_]*_[0-9_]*(?:\.[0-9_]*)?$/u,
		as: "a number"
	},
	{
		pattern: /^0b[01_]+$/u,
		as: "a number"
	},
	{
		pattern: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/u,
		as: "a number in base 60"
	},
	{
		pattern: /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt \t].*)?$/u,
		as: "a date"
	},
	{
		pattern: /^=$/u,
		as: "a special value"
	}
];
function plainKeyProblem(source) {
	if (NOT_A_STRING.test(source)) {
		const shown = source === "" ? "An empty key" : `The key ${quote(source)}`;
		const rewrite = source === "" ? {} : { rewrite: JSON.stringify(source) };
		return {
			code: "RF121",
			message: `${shown} is not a string`,
			help: `Put it in quotes: ${quote(source)}`,
			...rewrite
		};
	}
	const as = otherwise(source);
	if (as === void 0) return void 0;
	return {
		code: "RF126",
		message: `The key ${quote(source)} is text here, but ${as} to YAML 1.1 programs`,
		help: `Put it in quotes: ${quote(source)}`,
		rewrite: JSON.stringify(source)
	};
}
/** What is wrong with a value that is written without quotes. */
function plainValueProblem(source, value) {
	if (typeof value === "number") return numberProblem(source, value);
	const as = typeof value === "string" ? otherwise(source) : void 0;
	if (as === void 0) return void 0;
	const boolean = as === "true" || as === "false";
	return {
		code: "RF126",
		message: `The value ${quote(source)} is text here, but ${as} to YAML 1.1 programs`,
		help: boolean ? `Write ${as}, or for text ${quote(source)} in quotes.` : `Write ${quote(source)} in quotes.`
	};
}
function otherwise(source) {
	return OTHERWISE_IN_YAML_1_1.find((one) => one.pattern.test(source))?.as;
}
function numberProblem(source, value) {
	if (!Number.isFinite(value)) return {
		code: "RF125",
		message: `${quote(source)} is not a finite number`,
		help: "Leave the key out, or write a number."
	};
	if (/^[-+]?0[0-9]+$/u.test(source)) return {
		code: "RF124",
		message: `A number with leading zeros means something else to YAML 1.1 programs`,
		help: `Write ${String(Math.abs(value))}, or ${quote(source)} for text.`
	};
	if (source.startsWith("0o")) return {
		code: "RF124",
		message: `${quote(source)} is text to YAML 1.1 programs`,
		help: `Write ${value}.`,
		rewrite: String(value)
	};
	if (/[eE]/u.test(source) && !source.startsWith("0x") && !/^[-+]?[0-9]*\.[0-9]*[eE][-+][0-9]+$/u.test(source)) return {
		code: "RF124",
		message: `${quote(source)} is text to YAML 1.1 programs`,
		help: `Write ${withoutExponent(value)}.`,
		rewrite: withoutExponent(value)
	};
	if (Number.isInteger(value) && !Number.isSafeInteger(value) && !/[.eE]/u.test(source)) return {
		code: "RF123",
		message: "The whole number is too large to be kept exactly",
		help: "Put it in quotes if it is text."
	};
}
function withoutExponent(value) {
	const text = String(value);
	if (!/e/u.test(text)) return text;
	const [mantissa = "", exponent = ""] = text.split("e");
	return `${mantissa.includes(".") ? mantissa : `${mantissa}.0`}e${exponent}`;
}

// src/load/yaml-problems.ts
/** A broken file leads to errors behind each other: the first ones say what is wrong. */
const MOST_ERRORS = 10;
/** Errors of the `yaml` package after which the rest of the document can still be read. */
const codeOfReadable = { MULTIPLE_DOCS: "RF116" };
const codeOfSyntax = {
	TAB_AS_INDENT: "RF113",
	RESOURCE_EXHAUSTION: "RF120"
};
/** Reported by the reader, in its own words. */
const REPORTED_ELSEWHERE = /* @__PURE__ */ new Set(["NON_STRING_KEY", "DUPLICATE_KEY"]);
const words = {
	MULTIPLE_DOCS: "A second document starts here",
	TAB_AS_INDENT: "Tabs are not allowed as indentation",
	RESOURCE_EXHAUSTION: "Values are nested too deeply",
	BLOCK_AS_IMPLICIT_KEY: "A map cannot start here, behind another key"
};
const helps = {
	MULTIPLE_DOCS: "Put each fleet into a file of its own.",
	TAB_AS_INDENT: "Indent with spaces.",
	BLOCK_AS_IMPLICIT_KEY: "Put a text that contains ': ' in quotes, or start the map on a new line, indented.",
	BAD_SCALAR_START: "Put the text in quotes.",
	BAD_DQ_ESCAPE: "Write a backslash as \\\\, or use single quotes.",
	BAD_INDENT: "Check the indentation and the closing brackets.",
	MULTILINE_IMPLICIT_KEY: "Check for a missing ':' and the indentation."
};
/** True when what follows the error cannot be trusted. */
function isSyntaxError(error) {
	return !Object.hasOwn(codeOfReadable, error.code) && !REPORTED_ELSEWHERE.has(error.code);
}
/** At most one problem for each line, and at most ten. */
function yamlProblems(errors, text) {
	const problems = [];
	let lineEnd = -1;
	for (const error of errors) {
		const [start, end] = error.pos;
		if (REPORTED_ELSEWHERE.has(error.code) || start <= lineEnd) continue;
		const help = helps[error.code];
		const from = error.code === "RESOURCE_EXHAUSTION" ? text.lastIndexOf("\n", start) + 1 : start;
		problems.push({
			code: codeOfReadable[error.code] ?? codeOfSyntax[error.code] ?? "RF110",
			message: words[error.code] ?? error.message.split("\n")[0] ?? error.code,
			span: {
				start: Math.min(from, text.length),
				end: Math.min(Math.max(end, start + 1), text.length)
			},
			...help === void 0 ? {} : { help }
		});
		if (problems.length === MOST_ERRORS) break;
		const next = text.indexOf("\n", start);
		lineEnd = next === -1 ? text.length : next;
	}
	return problems;
}

// src/load/yaml-spans.ts
function spanOf(node) {
	const [start, end] = node.range ?? [0, 0];
	return {
		start,
		end
	};
}
/** A tag stands before its value; `yaml` keeps its name but not its place. */
function tagSpan(text, valueStart) {
	const mark = text.lastIndexOf("!", valueStart);
	const start = text.charAt(mark - 1) === "!" ? mark - 1 : Math.max(mark, 0);
	const length = /^[^\s,\]}]*/u.exec(text.slice(start, start + 200))?.[0].length ?? 0;
	return {
		start,
		end: start + Math.max(length, 1)
	};
}

// src/load/yaml-reader.ts
/** Values that aliases may bring in, all together. */
const MAX_ALIASED = 2e4;
/** Tags that only say what the value is anyway. */
const PLAIN_TAGS = new Set([
	"str",
	"int",
	"float",
	"bool",
	"null",
	"map",
	"seq"
].map((name) => `tag:yaml.org,2002:${name}`));
/** Reads YAML 1.2 and keeps where each key and value is, through aliases and merge keys. */
function readYaml(text) {
	const directives = directivesOf(text);
	const document = parseDocument(withoutDirectives(text, directives), {
		version: "1.2",
		stringKeys: true,
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: "error"
	});
	const problems = directives.map((span) => directiveProblem(text, span));
	const parsed = readDocument(document, text, { ambiguous: true });
	return {
		...parsed,
		problems: [...problems, ...parsed.problems]
	};
}
/** What a parsed document says, and where; the text is that of the whole file. */
function readDocument(document, text, reading) {
	const problems = [...yamlProblems(document.errors, text)];
	if (document.errors.some(isSyntaxError)) return { problems };
	const reader = new YamlReader(text, reading);
	const read = document.contents === null ? void 0 : reader.node(document.contents);
	problems.push(...reader.problems);
	if (reader.failed) return { problems };
	return read === void 0 ? {
		value: null,
		problems
	} : {
		value: read.value,
		root: read.place,
		problems
	};
}
var YamlReader = class {
	problems = [];
	/** Set when the document is not worth reading on. */
	failed = false;
	#anchors = /* @__PURE__ */ new Map();
	#targets = /* @__PURE__ */ new Map();
	#open = /* @__PURE__ */ new Set();
	#text;
	#ambiguous;
	#outermost;
	#expanding = 0;
	#aliased = 0;
	constructor(text, { ambiguous }) {
		this.#text = text;
		this.#ambiguous = ambiguous;
	}
	node(node) {
		if (isAlias(node)) return this.#alias(node);
		if (this.#expanding > 0) this.#count(node);
		if (this.failed) return {
			value: null,
			place: { value: spanOf(node) }
		};
		if (this.#expanding === 0 && node.anchor !== void 0) this.#anchors.set(node.anchor, node);
		this.#checkTag(node);
		if (isScalar(node)) return this.#scalar(node);
		if (this.#open.size >= 64) {
			this.#fail("RF120", `Values are nested more than ${64} levels deep`, node);
			return {
				value: null,
				place: { value: spanOf(node) }
			};
		}
		this.#open.add(node);
		const read = isMap(node) ? this.#map(node) : isSeq(node) ? this.#sequence(node) : void 0;
		this.#open.delete(node);
		return read ?? {
			value: null,
			place: { value: spanOf(node) }
		};
	}
	#scalar(node) {
		const place = { value: spanOf(node) };
		const { value } = node;
		if (node.type === Scalar.PLAIN && this.#ambiguous) {
			const problem = plainValueProblem(node.source ?? "", value);
			if (problem !== void 0) this.#report(scalarProblem(problem, place.value));
		}
		if (typeof value === "string" || typeof value === "boolean" || value === null) return {
			value,
			place
		};
		return {
			value: typeof value === "number" && Number.isFinite(value) ? value : null,
			place
		};
	}
	#sequence(node) {
		const items = [];
		const entries = /* @__PURE__ */ new Map();
		for (const item of node.items) {
			const read = isNode(item) ? this.node(item) : void 0;
			if (read !== void 0) entries.set(items.length, read.place);
			items.push(read?.value ?? null);
		}
		return {
			value: items,
			place: {
				value: spanOf(node),
				entries
			}
		};
	}
	#map(node) {
		const written = /* @__PURE__ */ new Map();
		const merged = [];
		for (const { key, value } of node.items) {
			if (!isNode(key)) continue;
			const keySpan = spanOf(key);
			const name = this.#key(key);
			if (name === void 0) continue;
			const read = isNode(value) ? this.node(value) : {
				value: null,
				place: { value: {
					start: keySpan.end,
					end: keySpan.end
				} }
			};
			const first = written.get(name)?.place.key;
			if (name === "<<" && isScalar(key) && key.type === Scalar.PLAIN) merged.push(...this.#merged(read, isNode(value) ? value : key));
			else if (first === void 0) written.set(name, {
				value: read.value,
				place: {
					...read.place,
					key: keySpan
				}
			});
			else this.#report({
				code: "RF112",
				message: `The key ${quote(name)} is there twice`,
				span: keySpan,
				related: {
					message: "It is here first.",
					span: first
				}
			});
		}
		return toMap(spanOf(node), written, merged);
	}
	/** The name of a key, or undefined when it cannot be used. */
	#key(key) {
		const span = spanOf(key);
		if (!isScalar(key)) {
			this.#report({
				code: "RF121",
				message: "A list, a map or an alias cannot be a key",
				span
			});
			return;
		}
		if (this.#expanding === 0 && key.anchor !== void 0) this.#anchors.set(key.anchor, key);
		const name = typeof key.value === "string" ? key.value : key.source ?? "";
		if (name === "__proto__") {
			this.#report({
				code: "RF122",
				message: `The key ${quote(name)} is not allowed`,
				span
			});
			return;
		}
		if (key.type === Scalar.PLAIN && this.#ambiguous) {
			const problem = plainKeyProblem(key.source ?? "");
			if (problem !== void 0) this.#report(scalarProblem(problem, span));
		}
		return name;
	}
	/** The maps that a merge key brings in. */
	#merged(read, node) {
		const maps = Array.isArray(read.value) ? read.value.map((value, index) => itemOf(read, value, index)) : [read];
		if (maps.every((map) => isJsonObject(map.value))) return maps;
		this.#report({
			code: "RF130",
			message: "The merge key << takes an alias to a map, or a list of them",
			span: spanOf(node)
		});
		return [];
	}
	#alias(alias) {
		const span = spanOf(alias);
		if (!this.#targets.has(alias)) this.#targets.set(alias, this.#anchors.get(alias.source));
		const target = this.#targets.get(alias);
		if (target === void 0) {
			this.#report({
				code: "RF117",
				message: `There is no anchor &${alias.source} before this alias`,
				span
			});
			return {
				value: null,
				place: { value: span }
			};
		}
		if (this.#open.has(target)) {
			this.#report({
				code: "RF118",
				message: `The alias *${alias.source} stands inside its own anchor`,
				span
			});
			return {
				value: null,
				place: { value: span }
			};
		}
		if (this.#expanding === 0) this.#outermost = span;
		this.#expanding += 1;
		const read = this.node(target);
		this.#expanding -= 1;
		if (this.#expanding === 0) this.#outermost = void 0;
		return {
			value: read.value,
			place: {
				...read.place,
				usedAt: span
			}
		};
	}
	#count(node) {
		this.#aliased += 1;
		if (this.#aliased === MAX_ALIASED) this.#fail("RF119", `Aliases bring in more than ${MAX_ALIASED} values`, node);
	}
	#checkTag(node) {
		if (node.tag === void 0 || PLAIN_TAGS.has(node.tag)) return;
		this.#report({
			code: "RF114",
			message: `The tag ${quote(node.tag)} is not supported`,
			span: tagSpan(this.#text, spanOf(node).start),
			help: "Write the value itself, without a tag."
		});
	}
	#fail(code, message, node) {
		if (!this.failed) this.problems.push({
			code,
			message,
			span: this.#outermost ?? spanOf(node)
		});
		this.failed = true;
	}
	/** What is wrong with an anchored value is reported once, where it is written. */
	#report(problem) {
		if (this.#expanding === 0) this.problems.push(problem);
	}
};
function scalarProblem({ rewrite, ...problem }, span) {
	return {
		...problem,
		span,
		...rewrite === void 0 ? {} : { rewrite: {
			span,
			text: rewrite
		} }
	};
}
function itemOf(list, value, index) {
	const place = list.place.entries?.get(index) ?? list.place;
	return {
		value,
		place: list.place.usedAt === void 0 ? place : {
			usedAt: list.place.usedAt,
			...place
		}
	};
}
/** What is written in the map itself wins over what is merged in, and what is merged first over what comes later. */
function toMap(span, written, merged) {
	const value = {};
	const entries = /* @__PURE__ */ new Map();
	for (const [key, read] of written) {
		value[key] = read.value;
		entries.set(key, read.place);
	}
	for (const map of merged) {
		if (!isJsonObject(map.value)) continue;
		for (const [key, item] of Object.entries(map.value)) {
			const place = map.place.entries?.get(key);
			if (place === void 0 || entries.has(key)) continue;
			value[key] = item;
			entries.set(key, map.place.usedAt === void 0 ? place : {
				usedAt: map.place.usedAt,
				...place
			});
		}
	}
	return {
		value,
		place: {
			value: span,
			entries
		}
	};
}

// src/load/load-config.ts
/** Most characters of a config file. */
const MAX_LENGTH = 1048576;
/**
* Reads the text of a config file: JSON when `file` ends in `.json`, JSON with comments and trailing commas when it ends
* in `.jsonc`, else YAML. Mistakes are findings with their exact place; nothing is thrown for any text. `legacy` reads a
* JSON list of models, the format of an earlier set-up, which is a mistake without it.
*/
function loadConfig(text, file, legacy) {
	const lines = linesOf(text.replace(/^\uFEFF/u, ""));
	const refusal = refuseText(lines);
	if (refusal !== void 0) return {
		source: createSource(file, lines, void 0),
		findings: [refusal]
	};
	const read = parse(lines.text, file.toLowerCase());
	const converted = legacy !== void 0 && read.root !== void 0 && isLegacyList(read.value) ? legacy(read.value, read.root, lines, {
		what: "This list",
		argument: ` ${JSON.stringify(file)}`
	}) : void 0;
	const { root } = converted ?? read;
	const findings = [...read.problems.slice(0, 200).map((problem) => toFinding(problem, lines, root)), ...converted?.findings ?? []];
	const loaded = finishLoading(file, lines, {
		...read,
		...converted,
		findings
	});
	return converted === void 0 ? loaded : {
		...loaded,
		notes: converted.notes
	};
}
function parse(text, file) {
	if (file.endsWith(".jsonc")) return readJson(text, { lenient: true });
	return file.endsWith(".json") ? readJson(text) : readYaml(text);
}
/** What every text and value is looked at for, however it was read. */
function finishLoading(file, lines, read) {
	const source = createSource(file, lines, read.root);
	const findings = [...read.findings, ...secretFindings(lines, read.value, read.root)];
	const unusable = rootProblem(read.value, lines);
	if (unusable !== void 0) return {
		source,
		findings: [...findings, unusable]
	};
	return read.value === void 0 ? {
		source,
		findings
	} : {
		source,
		value: read.value,
		findings
	};
}
/** What keeps a text from being parsed at all. */
function refuseText(lines) {
	if (lines.text.length > 1048576) return {
		code: "RF107",
		message: `The file has ${lines.text.length} characters; at most ${MAX_LENGTH} are read`,
		path: []
	};
	const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/u.exec(lines.text);
	if (control === null) return void 0;
	return {
		code: "RF108",
		message: `The file holds the control character U+${control[0].charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}`,
		path: [],
		range: rangeOf(lines, {
			start: control.index,
			end: control.index + 1
		}),
		help: "Save the file as UTF-8 text; inside a text in double quotes, write the character as an escape."
	};
}
function rootProblem(value, lines) {
	if (value === null) return {
		code: "RF128",
		message: "The file is empty",
		path: [],
		range: rangeOf(lines, {
			start: 0,
			end: 0
		}),
		help: "A config starts with `version: 1`, a `name` and `models`."
	};
	if (!Array.isArray(value)) return void 0;
	return {
		code: "RF129",
		message: "The file is a list, but a config is a map",
		path: [],
		help: "Write `version: 1`, a `name`, and under `models` one key for each entry: its `model_id`. For a list of models, `rayfleet import` does it."
	};
}
function toFinding(problem, lines, root) {
	const { code, message, span, help, related, rewrite } = problem;
	return {
		code,
		message,
		path: pathAt(root, span.start),
		range: rangeOf(lines, span),
		...help === void 0 ? {} : { help },
		...rewrite === void 0 ? {} : { edits: [{
			range: fullRangeOf(lines, rewrite.span),
			text: rewrite.text
		}] },
		...related === void 0 ? {} : { related: [{
			message: related.message,
			range: rangeOf(lines, related.span)
		}] }
	};
}

// src/load/load-any-config.ts
const MAY_BE_A_LIST = /^\uFEFF?(?:\s|\/\/.*\n|\/\*[\s\S]*?\*\/)*\[/u;
/** The same as `loadConfig`, and a JSON list of models as a config: what reads it is loaded when there is one. */
async function loadAnyConfig(text, file) {
	if (!/\.jsonc?$/iu.test(file) || !MAY_BE_A_LIST.test(text)) return loadConfig(text, file);
	const { readLegacyList } = await import("./legacy-list.js").then((chunk) => ({ readLegacyList: chunk.t }));
	return loadConfig(text, file, readLegacyList);
}

// src/diagnostics/suggest.ts
/**
* The candidate that a misspelt name most likely means, by TypeScript's rule (`getSpellingSuggestion`): lengths differ
* by at most a third, the distance is below 0.4 of the length, and upper and lower case hardly count.
*/
function suggest(name, candidates) {
	return nearest(name, candidates).best;
}
/** The same, unless another candidate is just as near: then it is not certain which was meant. */
function suggestOnly(name, candidates) {
	const { best, ties } = nearest(name, candidates);
	return ties ? void 0 : best;
}
function nearest(name, candidates) {
	const mostLengthDifference = Math.max(2, Math.floor(name.length * .34));
	let bestDistance = Math.floor(name.length * .4) + 1;
	let best;
	let ties = false;
	for (const candidate of candidates) {
		if (candidate === name) continue;
		if (Math.abs(candidate.length - name.length) > mostLengthDifference) continue;
		if (candidate.length < 3 && candidate.toLowerCase() !== name.toLowerCase()) continue;
		const found = distance(name, candidate);
		if (found === bestDistance && best !== void 0) ties = true;
		if (found >= bestDistance) continue;
		bestDistance = found;
		best = candidate;
		ties = false;
	}
	return {
		...best === void 0 ? {} : { best },
		ties
	};
}
/** Edit distance: 1 to insert or delete, 2 to replace, 0.1 to change the case. */
function distance(from, to) {
	let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let row = 1; row <= from.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= to.length; column += 1) {
			const replaced = (previous[column - 1] ?? 0) + replacement(from.charAt(row - 1), to.charAt(column - 1));
			current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, replaced));
		}
		previous = current;
	}
	return previous[to.length] ?? 0;
}
function replacement(from, to) {
	if (from === to) return 0;
	return from.toLowerCase() === to.toLowerCase() ? .1 : 2;
}

// src/resolve/dashboard-address.ts
/** The address of a cluster as requests are made of it, without slashes at its end. */
function dashboardAddress(written) {
	return written.replace(/\/+$/u, "");
}

// src/load/read-file.ts
/** Bytes of a UTF-16 code unit in UTF-8, at most. */
const MAX_BYTES = MAX_LENGTH * 3;
/**
* Reads a config file, data or script, as UTF-8. With `workspace`, the path must lie in that folder after symbolic links are followed,
* because a pull request can add links.
*/
function readConfigFile(path, workspace) {
	let real;
	try {
		real = realpathSync(path);
	} catch (error) {
		if (isMissing(error)) return {
			kind: "missing",
			finding: {
				code: "RF101",
				message: "The file does not exist",
				path: []
			}
		};
		return refused("RF106", "The file cannot be read");
	}
	if (workspace !== void 0 && !isInside(realpathSync(workspace), real)) return refused("RF105", "The file lies outside the workspace", "Symbolic links are followed before this is checked.");
	if (isScript(path) !== isScript(real) || !(isScript(path) || /\.(?:ya?ml|jsonc?)$/iu.test(path))) return refused("RF109", "The name of a config file ends in .yaml, .yml, .json, .jsonc, .ts, .mts, .js or .mjs");
	return readRegularText(real);
}
/** The text of a regular file of a size that a config can have; `path` has no links in it. */
function readRegularText(path) {
	let descriptor;
	try {
		descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
	} catch {
		return refused("RF106", "The file cannot be opened");
	}
	try {
		const stat = fstatSync(descriptor);
		if (!stat.isFile()) return refused("RF106", "This is not a regular file");
		if (stat.size > MAX_BYTES) return refused("RF107", `The file has ${stat.size} bytes; at most 1 MiB of text is read`);
		return {
			kind: "read",
			real: path,
			text: new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(descriptor))
		};
	} catch (error) {
		if (error instanceof TypeError) return refused("RF108", "The file is not UTF-8 text", "Save it as UTF-8.");
		throw error;
	} finally {
		closeSync(descriptor);
	}
}
function refused(code, message, help) {
	return {
		kind: "refused",
		finding: {
			code,
			message,
			path: [],
			...help === void 0 ? {} : { help }
		}
	};
}
function isInside(folder, path) {
	const way = relative(folder, path);
	return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
function isMissing(error) {
	return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}

// src/load/generated-data.ts
/**
* Data that was made of a script carries a mark in its key `$generated`: the script, all files that made the value, and
* a digest over their texts and the value. So whoever may not run the script can still tell that it, or the data, was
* changed afterwards. A script and the one data file with its mark in the same folder are one config.
*/
function markOf(value) {
	const mark = isJsonObject(value) ? value["$generated"] : void 0;
	if (!isJsonObject(mark)) return void 0;
	const { from, sources, digest } = mark;
	if (typeof from !== "string" || typeof digest !== "string" || !Array.isArray(sources)) return void 0;
	return {
		from,
		digest,
		sources: sources.filter((source) => typeof source === "string")
	};
}
/** The value with a mark that says what it was made of, in the place of any other. */
function withMark(value, dataFile, script, sources) {
	const folder = dirname(dataFile);
	const ordered = [script, ...[...new Set(sources)].filter((source) => source !== script && !isPackageFile(source)).toSorted()];
	const digest = digestOf(ordered, value);
	if (digest === void 0) return void 0;
	const names = ordered.map((source) => relative(folder, source).split(sep).join("/"));
	const { $generated: _old, $schema, ...rest } = value;
	return {
		...$schema === void 0 ? {} : { $schema },
		$generated: {
			from: names[0] ?? "",
			sources: names,
			digest
		},
		...rest
	};
}
/** What is wrong with a mark, without running anything: a source or the data was changed after it was written. */
function checkMark(value, dataFile, workspace) {
	const mark = markOf(value);
	if (mark === void 0 || !isJsonObject(value)) return [];
	const folder = dirname(dataFile);
	const root = realpathSync(workspace ?? folder);
	const sources = [];
	for (const source of mark.sources) {
		const path = realPath(resolve(folder, source));
		const inside = workspace === void 0 || path !== void 0 && !relative(root, path).startsWith("..");
		if (path === void 0 || !inside) return [stale(`It was made of ${quote(source)}, which is not there`, mark.from, dataFile)];
		sources.push(path);
	}
	if (digestOf(sources, value) === mark.digest) return [];
	return [stale(`It does not fit ${quote(mark.from)} any more`, mark.from, dataFile)];
}
/** What is wrong with the data file beside a script that was run. `value` and `sources` are what came of it. */
function checkAgainstScript(data, script, { value, sources }, workspace) {
	const written = readData(data, workspace);
	const wanted = isJsonObject(value) ? withMark(value, realPath(data) ?? data, script, sources) : void 0;
	if (written !== void 0 && wanted !== void 0 && sameContent(written, wanted)) return [];
	return [{
		...stale(`${basename(data)} is not what this script comes to`, basename(script), data),
		path: [],
		anchor: "key"
	}];
}
/** The data file in the script's folder that was made of it. */
function dataOf(script, workspace) {
	return DATA_FILES.map((name) => join(dirname(script), name)).find((path) => existsSync(path) && isMadeOf(path, script, workspace));
}
/** The script in its folder that a data file was made of. */
function scriptOf(data, workspace) {
	const from = markOf(readData(data, workspace))?.from;
	if (from === void 0 || basename(from) !== from || !isScript(from)) return void 0;
	return join(dirname(data), from);
}
/** Whether a data file says that it was made of a script in its folder. */
function isMadeOf(data, script, workspace) {
	return markOf(readData(data, workspace))?.from === basename(script);
}
function readData(path, workspace) {
	const read = readConfigFile(path, workspace);
	return read.kind === "read" ? loadConfig(read.text, path).value : void 0;
}
function sameContent(a, b) {
	return JSON.stringify(a) === JSON.stringify(b);
}
function stale(message, from, dataFile) {
	return {
		code: "RF158",
		message,
		path: ["$generated"],
		anchor: "key",
		help: `Run \`rayfleet synth${basename(from) === from && /^models\.config\.[cm]?[jt]s$/u.test(from) ? "" : ` ${from}`} --config-out ${basename(dataFile)}\` and commit the result.`
	};
}
/** Undefined when a source cannot be read. Line ends do not count: git may change them. */
function digestOf(sources, value) {
	const texts = [];
	for (const source of sources) {
		const read = readRegularText(source);
		if (read.kind !== "read") return void 0;
		texts.push(read.text.replaceAll("\r\n", "\n"));
	}
	const { $generated: _mark, ...content } = value;
	const { createHash } = process.getBuiltinModule("node:crypto");
	return `sha256:${createHash("sha256").update(JSON.stringify([texts, content])).digest("hex")}`;
}
/** Packages have their lock file, and are not installed in every job. */
function isPackageFile(path) {
	return path.includes(`${sep}node_modules${sep}`);
}
function realPath(path) {
	try {
		return realpathSync(path);
	} catch {
		return;
	}
}

// src/load/legacy/variables.ts
const LIST = "MODELS_CONFIG";
const SINGLE = "MODEL_ID";
/** The variable that a config would be read from if there were no file. */
function legacyVariable(env) {
	if (isSet(env, "MODELS_CONFIG")) return LIST;
	return isSet(env, "MODEL_ID") ? SINGLE : void 0;
}
function isSet(env, name) {
	return (ownEntry(env, name) ?? "").trim() !== "";
}

// src/load/repository-root.ts
/** The root of the repository that a folder is in: the folder that holds `.git`. Undefined when it is in none. */
function repositoryRoot(folder) {
	for (let at = folder;; at = dirname(at)) {
		if (existsSync(join(at, ".git"))) return at;
		if (dirname(at) === at) return void 0;
	}
}

// src/load/read-config.ts
/** The file that was named or is found, and with a script the data that was made of it. */
function locateConfig({ folder, path, workspace }) {
	if (path !== void 0) {
		const named = resolve(folder, path);
		return isScript(named) ? withData(named, dataOf(named, workspace)) : {
			kind: "data",
			path: named
		};
	}
	const found = findConfig(folder);
	if (found.kind === "none") return found;
	if (found.kind === "found") return isScript(found.path) ? withData(found.path) : {
		kind: "data",
		path: found.path
	};
	const { script, data } = found;
	if (isMadeOf(data, script, workspace)) return withData(script, data);
	return {
		kind: "none",
		file: script,
		finding: severalFiles([script, data])
	};
}
function withData(path, data) {
	return {
		kind: "script",
		path,
		...data === void 0 ? {} : { data }
	};
}
/** From a path, or a folder, to a config and everything that is wrong with its text and shape. */
async function readConfig(options) {
	const shape = options.shape ?? wholeShape;
	const located = locateConfig(options);
	if (located.kind === "none") {
		const missing = located.finding.code === "RF102";
		const loaded = missing ? await loadVariables(options.env ?? {}) : void 0;
		if (loaded !== void 0) return {
			source: loaded.source,
			missing: false,
			...await shape(loaded)
		};
		return withoutConfig(shownPath(options.workspace ?? options.folder, located.file), located.finding, missing);
	}
	if (located.kind === "data") return readDataConfig(located.path, options);
	const { path, data } = located;
	if (options.dataOnly === void 0) return readScriptConfig(path, data, options);
	if (data !== void 0) return readDataConfig(data, options);
	const read = readConfigFile(path, options.workspace);
	if (read.kind !== "read") return notRead(path, read, options);
	return withoutConfig(shownPath(options.workspace ?? options.folder, path), scriptRefused(options.dataOnly, path));
}
async function readDataConfig(path, options) {
	const read = readConfigFile(path, options.workspace);
	if (read.kind !== "read") return notRead(path, read, options);
	const loaded = await loadAnyConfig(read.text, shownPath(options.workspace ?? options.folder, path));
	const stale = loaded.value === void 0 || options.ignoreStale === true ? [] : checkMark(loaded.value, read.real, options.workspace ?? rootOf(path));
	const checked = await (options.shape ?? wholeShape)(loaded);
	const unused = unusedVariable(loaded.source.file, options.env ?? {});
	return {
		source: loaded.source,
		path,
		missing: false,
		...checked,
		findings: [
			...stale,
			...checked.findings,
			...unused
		]
	};
}
async function readScriptConfig(path, data, options) {
	const read = readConfigFile(path, options.workspace);
	if (read.kind !== "read") return notRead(path, read, options);
	const file = shownPath(options.workspace ?? options.folder, path);
	const { readScript } = await import("./read-script.js");
	const root = realpathSync(options.workspace ?? rootOf(read.real));
	const { limits, signal } = options;
	const loaded = await readScript({
		path: read.real,
		text: read.text,
		file,
		root,
		...limits === void 0 ? {} : { limits },
		...signal === void 0 ? {} : { signal }
	});
	const { value, sources, printed } = loaded;
	const stale = data === void 0 || value === void 0 || options.ignoreStale === true ? [] : checkAgainstScript(data, read.real, {
		value,
		sources
	}, options.workspace);
	const checked = await (options.shape ?? wholeShape)(loaded);
	const script = {
		path: read.real,
		sources,
		printed,
		...data === void 0 ? {} : { data },
		...value === void 0 ? {} : { value }
	};
	return {
		source: loaded.source,
		path,
		missing: false,
		...checked,
		findings: [...stale, ...checked.findings],
		script
	};
}
/** Loaded when there is something to check. */
async function wholeShape(loaded) {
	const { shapeOf } = await import("./open.js").then((chunk) => ({ whereOf: chunk.S, shapeOf: chunk.x }));
	return shapeOf(loaded);
}
function scriptRefused(why, path) {
	const script = path.endsWith("models.config.ts") ? "" : ` ${path.split(sep).at(-1) ?? ""}`;
	return {
		code: "RF104",
		message: `The config is a script, which is not run here. ${why}`,
		path: [],
		help: `Run \`rayfleet synth${script} --config-out models.config.json\` and commit the file: it is read in the script's place, and the check says when it is stale.`
	};
}
function notRead(path, read, options) {
	return withoutConfig(shownPath(options.workspace ?? options.folder, path), read.finding, read.kind === "missing");
}
function withoutConfig(file, finding, missing = false) {
	return {
		source: emptySource(file),
		missing,
		findings: [finding]
	};
}
/** The config in the variables of an earlier set-up, if they are set. */
async function loadVariables(env) {
	if (legacyVariable(env) === void 0) return void 0;
	const { loadEnvironment } = await import("./environment2.js").then((chunk) => ({ loadSingle: chunk.n, loadEnvironment: chunk.t }));
	return loadEnvironment(env);
}
/** MODEL_ID is a name that many programs use; MODELS_CONFIG was meant for this one. */
function unusedVariable(file, env) {
	if (legacyVariable(env) !== "MODELS_CONFIG") return [];
	return [{
		code: "RF166",
		message: `The variable MODELS_CONFIG is set but not used: ${quote(file)} is`,
		path: []
	}];
}
/** Relative, with `/`, as GitHub wants it; absolute when the file is elsewhere. */
function shownPath(folder, path) {
	const way = relative(folder, path);
	if (way === "") return ".";
	return isAbsolute(way) || way.startsWith("..") ? path : way.split(sep).join("/");
}
/** The folder that a script's own modules lie in: the repository, or the script's folder when it is in none. */
function rootOf(path) {
	return repositoryRoot(dirname(path)) ?? dirname(path);
}

// src/cli/commands/read-given.ts
/** Reads the config that a command is given, and runs it when it is a script. */
async function readGiven(given, shape) {
	const read = await readConfig({
		folder: given.directory,
		...given.configFile === void 0 ? {} : { path: given.configFile },
		...given.workspace === void 0 ? {} : { workspace: given.workspace },
		...given.dataOnly === void 0 ? {} : { dataOnly: given.dataOnly },
		...given.ignoreStale === void 0 ? {} : { ignoreStale: given.ignoreStale },
		...given.signal === void 0 ? {} : { signal: given.signal },
		...given.env === void 0 ? {} : { env: given.env },
		...shape === void 0 ? {} : { shape }
	});
	for (const line of read.script?.printed ?? []) given.log?.(`the config prints: ${withoutTokens(line)}`);
	const { source, missing, path, script } = read;
	return {
		read,
		file: {
			source,
			missing,
			configDir: path === void 0 ? given.directory : dirname(path),
			...path === void 0 ? {} : { path },
			...script === void 0 ? {} : { script }
		}
	};
}

// src/targets/result.ts
function found(value) {
	return {
		ok: true,
		value
	};
}
function failed(...findings) {
	return {
		ok: false,
		findings
	};
}

// src/targets/attach-cluster.ts
/**
* Address and token of a cluster that somebody else runs; asks it nothing. `givenToken` takes the place of the
* environment variable that `token_env` names.
*/
function attachCluster(target, env, givenToken) {
	const path = ["targets", target.name];
	const findings = [];
	const unusable = problemOf(target.address);
	if (unusable !== void 0) findings.push({
		code: "RF654",
		path: [...path, "address"],
		...unusable
	});
	const token = tokenOf(target, env, givenToken);
	if (target.tokenEnv !== void 0 && token === void 0) findings.push({
		code: "RF653",
		path: [...path, "token_env"],
		message: `The environment variable ${target.tokenEnv}, with the cluster's token, is not set.`,
		help: `Set it, in a workflow from a secret: \`env: {${target.tokenEnv}: "\${{ secrets.${target.tokenEnv} }}"}\`.`
	});
	if (findings.length > 0) return failed(...findings);
	return found({
		address: target.address,
		...token === void 0 ? {} : { token }
	});
}
function tokenOf(target, env, given) {
	const trimmed = (given ?? (target.tokenEnv === void 0 ? void 0 : ownEntry(env, target.tokenEnv)))?.trim();
	return trimmed === "" ? void 0 : trimmed;
}
function problemOf(address) {
	if (!URL.canParse(address)) return { message: "The address of the cluster is not a URL." };
	const url = new URL(address);
	if (url.protocol !== "http:" && url.protocol !== "https:") return {
		message: `The address of a cluster begins with http:// or https://, and not with ${url.protocol}//.`,
		help: "It is the address of Ray's dashboard, such as https://ray.internal:8265."
	};
	if (url.username !== "" || url.password !== "") return {
		message: "The address of the cluster holds a user name or a password.",
		help: "Put the token into an environment variable and its name into token_env."
	};
}

// src/ray/applications-request.ts
const APPLICATIONS_PATH = "/api/serve/applications/";
/** The request of `RayClient.serveDetails`, for whoever sends it ahead. */
function applicationsRequest(address, token) {
	return {
		method: "GET",
		url: address + APPLICATIONS_PATH,
		headers: authorization(token)
	};
}
/** What a Ray with tokens wants to see. */
function authorization(token) {
	return token === void 0 ? {} : { authorization: `Bearer ${token}` };
}

// src/ray/http-transport.ts
/**
* HTTP as a program speaks it. Not `fetch`: that sends `Sec-Fetch-*` headers, and Ray's dashboard then takes it for a
* browser and refuses to change anything (Ray 2.60 `dashboard/optional_utils.py:is_browser_request`).
*/
const nodeTransport = (asked) => {
	const { request: send } = process.getBuiltinModule(asked.url.startsWith("https:") ? "node:https" : "node:http");
	const body = asked.body === void 0 ? void 0 : Buffer.from(asked.body);
	const headers = body === void 0 ? asked.headers : {
		...asked.headers,
		"content-length": String(body.byteLength)
	};
	const agent = asked.method === "GET" ? {} : { agent: false };
	const { method, signal } = asked;
	return new Promise((resolve, reject) => {
		const request = send(asked.url, {
			method,
			headers,
			signal,
			...agent
		}, (response) => {
			resolve({
				status: response.statusCode ?? 0,
				body: response
			});
		});
		request.on("error", reject);
		request.end(body);
	});
};

// src/cli/cli-input.ts
/** What the command line and the environment say, in the form that commands take. */
function cliInput(asked, terminal) {
	const startedAt = Date.now();
	const configFile = asked.positionals[0];
	const target = optionText(asked, "target");
	const commit = optionText(asked, "commit");
	return {
		directory: terminal.cwd,
		env: terminal.env,
		signal: terminal.signal,
		log: (line) => terminal.stderr(`${elapsed(startedAt)}  ${neutralLine(line)}\n`),
		...configFile === void 0 ? {} : { configFile },
		...target === void 0 ? {} : { target },
		...commit === void 0 ? {} : { commit }
	};
}
function optionText(asked, name) {
	const value = asked.options[name];
	return typeof value === "string" ? value : void 0;
}
function optionTexts(asked, name) {
	const value = asked.options[name];
	return Array.isArray(value) ? value : [];
}
/** Minutes and seconds since the command began: tells how long each step took. */
function elapsed(startedAt) {
	const seconds = Math.floor((Date.now() - startedAt) / 1e3);
	return `${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")}`;
}

// src/cli/command-machine.ts
/** The machine that the program runs on. */
const commandMachine = {
	clock: systemClock,
	fetch: (input, init) => globalThis.fetch(input, init),
	transport: nodeTransport
};

// src/cli/data-only.ts
const ON_TARGET = /* @__PURE__ */ new Set([
	"deploy",
	"status",
	"smoke",
	"rollback",
	"remove"
]);
/**
* Why a command does not run scripts: in a CI job, what reaches a target holds its secrets. On someone's own machine
* they run their own script.
*/
function dataOnlyReason(asked, env) {
	const reaches = ON_TARGET.has(asked.command) || asked.command === "plan" && asked.options.live === true;
	const inJob = ![
		"",
		"0",
		"false"
	].includes((env["CI"] ?? "").toLowerCase());
	return reaches && inJob ? "A job that reaches a target holds secrets." : void 0;
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
	update: {
		type: "boolean",
		help: "ask the Hub for every model, not only for new ones"
	},
	check: {
		type: "boolean",
		help: "only say whether the lock is up to date; needs no network"
	},
	yes: {
		type: "boolean",
		help: "do not ask"
	},
	stop: {
		type: "boolean",
		help: "on a local target, stop Ray too when nothing else uses it"
	},
	fix: {
		type: "boolean",
		help: "mend in the file what can only be meant in one way"
	},
	"config-out": {
		type: "string",
		value: "FILE",
		help: "write a script's config as data: .json, .jsonc, .yaml or .yml"
	},
	output: {
		type: "string",
		value: "FILE",
		help: "write the config to this file instead of printing it"
	},
	force: {
		type: "boolean",
		help: "overwrite files that are there"
	},
	app: {
		type: "string",
		value: "NAME",
		help: "import only this application of the file"
	},
	merge: {
		type: "boolean",
		help: "import all applications into one fleet"
	},
	name: {
		type: "string",
		value: "NAME",
		help: "name of the fleet"
	},
	address: {
		type: "string",
		value: "URL",
		help: "address of the cluster's dashboard"
	},
	accelerator: {
		type: "string",
		value: "GPU",
		help: "kind of GPU, such as L4; cpu for none"
	},
	gpus: {
		type: "string",
		value: "N",
		help: "GPUs of one node"
	},
	workflows: {
		type: "boolean",
		help: "write the workflows without asking"
	},
	"no-workflows": {
		type: "boolean",
		help: "write no workflows"
	},
	color: {
		type: "boolean",
		help: "colour, also when the output is not a terminal"
	}
};
/** Every command there is, in the order of the help. */
const commandTable = {
	init: {
		summary: "write a first config and the workflows",
		positionals: [],
		options: [
			"name",
			"model",
			"target",
			"address",
			"accelerator",
			"gpus",
			"yes",
			"workflows",
			"no-workflows",
			"force",
			"format",
			"color"
		],
		optionHelp: {
			model: {
				value: "ID=SOURCE",
				help: "a model: the name that clients send, and where the weights are; repeatable"
			},
			target: {
				value: "KIND",
				help: "where it runs: local (a self-hosted runner) or cluster"
			},
			yes: {
				value: "",
				help: "do not ask: what is not given has a default, and models that are there are imported"
			}
		},
		notes: [
			"Asks on a terminal for what is not given. Writes models.config.yaml here, and at the root of the repository two",
			"workflows and a line in .gitattributes. Nothing is overwritten without --force. A file with models in another",
			"format (a Ray Serve config, a JSON list, a .env with MODELS_CONFIG) is offered to be imported."
		]
	},
	validate: {
		summary: "check the config: shape, rules, targets",
		positionals: ["config..."],
		options: [
			"target",
			"fix",
			"format",
			"color"
		],
		formats: [
			"github",
			"sarif",
			"markdown"
		],
		notes: [
			"Without --target, every target is checked. Needs no network and no secrets.",
			"Several files and patterns in quotes are one run: rayfleet validate 'services/*/models.config.*'",
			"--fix keeps comments and layout, and changes files of this repository only."
		]
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
		formats: ["github", "markdown"],
		notes: ["Without --base and --live, everything is new."]
	},
	fit: {
		summary: "say whether each model fits on the target's GPUs, and how much room is left",
		positionals: ["config"],
		options: [
			"target",
			"format",
			"color"
		],
		formats: ["github", "markdown"],
		notes: ["Needs no GPU and no network: models of the Hub are known from models.lock.json (rayfleet lock), others from their", "folder. What cannot be known is said to be unknown."]
	},
	synth: {
		summary: "print what goes to Ray",
		positionals: ["config"],
		options: [
			"target",
			"format",
			"config-out"
		],
		formats: ["yaml"],
		notes: [
			"--config-out writes the config itself instead, for jobs that hold secrets and so do not run scripts:",
			"  rayfleet synth models.config.ts --config-out models.config.json",
			"Commit the file. It is read in the script's place there, and every check says when it is stale."
		]
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
		],
		notes: ["A config with several targets needs --target. In CI the data beside a script is read in its place: see", "rayfleet help synth."]
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
		],
		notes: ["Applications of others on the cluster stay as they are."]
	},
	lock: {
		summary: "write what the Hugging Face Hub says of each model to models.lock.json",
		positionals: ["config"],
		options: [
			"update",
			"check",
			"format",
			"color"
		],
		formats: ["github"],
		notes: ["Checks then know sizes and architectures without network. Commit the file.", "Weights are not downloaded. HF_TOKEN, HF_TOKEN_PATH, HF_ENDPOINT, HTTPS_PROXY and NO_PROXY are honoured."]
	},
	explain: {
		summary: "say what a code means and what to do about it",
		positionals: ["code"],
		options: ["format"],
		notes: ["Without a code, all are listed."]
	},
	import: {
		summary: "write a config from a Ray Serve file or an earlier format",
		positionals: ["file"],
		options: [
			"output",
			"force",
			"app",
			"merge",
			"name",
			"format",
			"color"
		],
		notes: [
			"FILE is a Ray Serve config or a KubeRay RayService (.yaml, .json), a JSON list of models, or an env file with",
			"MODELS_CONFIG or MODEL_ID. Without FILE, models.config.json or these variables are read.",
			"A fleet has one route prefix: of several applications, import each with --app, or all with --merge."
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
		const takesSeveral = command.positionals.some((name) => name.endsWith("..."));
		if (positionals.length > most && !takesSeveral) return {
			kind: "wrong",
			message: `${first} takes ${most === 0 ? "no file" : `one ${nounOf(command.positionals)}`}, got ${positionals.length}`
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
function nounOf(positionals) {
	return positionals[0] === "code" ? "code" : "file";
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

// src/ray/request-ahead.ts
/**
* A transport that can send one request before it is asked for, so that the other side works on it meanwhile. Whoever
* then asks exactly the same has its answer, once; everything else is sent as ever. `drop` has to be called in the end:
* an answer that nobody asked for would keep the program waiting.
*/
var RequestAhead = class {
	transport;
	#send;
	#sent;
	constructor(send) {
		this.#send = send;
		this.transport = (asked) => this.#take(asked) ?? send(asked);
	}
	/** Resolves when the request had its first chance to get out; work that does not wait would keep it in here. */
	async send(request) {
		this.drop();
		const controller = new AbortController();
		const answer = this.#send({
			...request,
			signal: controller.signal
		});
		answer.catch(() => void 0);
		this.#sent = {
			request,
			answer,
			controller
		};
		await new Promise((resolve) => {
			setImmediate(resolve);
		});
	}
	drop() {
		this.#sent?.controller.abort();
		this.#sent = void 0;
	}
	#take(asked) {
		const sent = this.#sent;
		if (sent === void 0 || asked.body !== void 0 || !isSame(sent.request, asked)) return void 0;
		this.#sent = void 0;
		const { signal } = asked;
		const end = () => sent.controller.abort(signal.reason);
		if (signal.aborted) end();
		else signal.addEventListener("abort", end, { once: true });
		return sent.answer;
	}
};
function isSame(one, other) {
	if (one.method !== other.method || one.url !== other.url) return false;
	const names = Object.keys(one.headers);
	if (names.length !== Object.keys(other.headers).length) return false;
	return names.every((name) => ownEntry(one.headers, name) === ownEntry(other.headers, name));
}

// src/cli/live-request.ts
/**
* The first request of a command that looks at what is live, when a config that nobody has checked yet says clearly
* where it goes: to the cluster that is named, or the only one. Undefined in every other case.
*/
function liveRequest(config, { target: asked, env }) {
	const targets = isJsonObject(config) ? config["targets"] : void 0;
	if (!isJsonObject(targets)) return void 0;
	const [only, second] = Object.keys(targets);
	const name = asked ?? (second === void 0 ? only : void 0);
	const target = name === void 0 ? void 0 : ownEntry(targets, name);
	if (name === void 0 || !isJsonObject(target) || target["kind"] !== "cluster") return void 0;
	const { address, token_env: tokenEnv } = target;
	if (typeof address !== "string" || tokenEnv !== void 0 && typeof tokenEnv !== "string") return void 0;
	const attached = attachCluster({
		name,
		address: dashboardAddress(address),
		...tokenEnv === void 0 ? {} : { tokenEnv }
	}, env);
	if (!attached.ok) return void 0;
	return applicationsRequest(attached.value.address, attached.value.token);
}

// src/cli/execute-status.ts
/**
* Looks at what is live. Ray is asked as soon as the file is read, and answers while the rest of the program is loaded
* and the file is checked: only which fleet it is and where it runs, as a mistake in a model must keep nobody from
* looking.
*/
async function executeStatus(asked, format, input) {
	const dataOnly = dataOnlyReason(asked, input.env);
	const given = {
		...input,
		...dataOnly === void 0 ? {} : { dataOnly }
	};
	const ahead = new RequestAhead(commandMachine.transport);
	const whereAsked = async (loaded) => {
		const request = loaded.findings.length === 0 ? liveRequest(loaded.value, input) : void 0;
		if (request !== void 0) await ahead.send(request);
		const { whereOf } = await loadWhole(() => import("./open.js").then((chunk) => ({ whereOf: chunk.S, shapeOf: chunk.x })));
		return whereOf(loaded);
	};
	try {
		const { read, file } = await readGiven(given, whereAsked);
		const { lookAtLive } = await import("./open.js").then((chunk) => ({ lookAtLive: chunk.t }));
		return await lookAtLive({
			asked,
			format,
			input: given,
			read,
			file,
			transport: ahead.transport
		});
	} finally {
		ahead.drop();
	}
}

// src/cli/execute.ts
/** Runs a command. All but `status`, which has to start fast, are loaded only when they are asked for. */
async function execute(asked, format, terminal) {
	const input = cliInput(asked, terminal);
	if (asked.command === "status") return executeStatus(asked, format, input);
	if (asked.command === "validate") {
		const { executeValidate } = await loadWhole(() => import("./check.js").then((chunk) => ({ executeValidate: chunk.n })));
		return executeValidate(asked, input);
	}
	if (asked.command === "import") {
		const { executeImport } = await import("./execute-import.js");
		return executeImport(asked, format, input);
	}
	if (asked.command === "init") {
		const { executeInit } = await import("./execute-init.js");
		return executeInit(asked, format, input, terminal);
	}
	const { executeCommand } = await import("./execute-command.js");
	return executeCommand(asked, format, input, terminal);
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
		"The config is models.config.yaml (or .yml, .json, .jsonc, .ts, .mts, .js, .mjs), looked for from here up to the",
		"root of the repository.",
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
		const described = optionFor(name, option);
		const value = "value" in described && described.value !== "" ? ` ${described.value}` : "";
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
/** What an option is for one command. */
function optionFor(name, option) {
	const entry = commandTable[name];
	return ("optionHelp" in entry ? entry.optionHelp : {})[option] ?? optionTable[option];
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
/** As a shell says of Ctrl-C. */
const INTERRUPTED = 130;
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
	if (asked.command === "explain") {
		const { explain } = await import("./explain.js");
		const explained = explain(asked.positionals[0], format);
		if (explained.ok) terminal.stdout(explained.text);
		else terminal.stderr(`rayfleet: ${explained.message}\n`);
		return explained.ok ? FINE : WRONG_USAGE;
	}
	try {
		const executed = await execute(asked, format, terminal);
		if ("wrongUsage" in executed) {
			terminal.stderr(`rayfleet: ${neutralLine(executed.wrongUsage)}\nSee: rayfleet help ${asked.command}\n`);
			return WRONG_USAGE;
		}
		if ("stopped" in executed) {
			terminal.stderr(`\nrayfleet: ${executed.stopped}\n`);
			return INTERRUPTED;
		}
		const { print } = await import("./open.js").then((chunk) => ({ print: chunk.i, hasColour: chunk.r }));
		await print(executed, format, asked, terminal);
		const { result } = executed;
		if (result.reason_code === "config-missing" || result.reason_code === "wrong-usage") return WRONG_USAGE;
		return result.ok ? FINE : PROBLEMS;
	} catch (error) {
		terminal.stderr(crash(error, terminal));
		return WRONG_USAGE;
	}
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

export { rangeOf as $, loadConfig as A, secretFindings as B, readConfigFile as C, suggestOnly as D, suggest as E, Scalar as F, readJson as G, findConfig as H, visit$1 as I, emptySource as J, RESERVED_KEY as K, isMap as L, readDocument as M, parseAllDocuments as N, loadAnyConfig as O, Document as P, positionAt as Q, isScalar as R, withMark as S, dashboardAddress as T, isScript as U, createSource as V, isLegacyList as W, linesOf as X, lineAt as Y, offsetAt as Z, isSet as _, optionTexts as a, findTokens as at, isMadeOf as b, authorization as c, systemClock as ct, found as d, neutralLine as et, readGiven as f, SINGLE as g, LIST as h, optionText as i, quote as it, refuseText as j, finishLoading as k, attachCluster as l, packageVersion as lt, repositoryRoot as m, dataOnlyReason as n, ownEntry as nt, nodeTransport as o, withTokensStarred as ot, locateConfig as p, isJsonObject as q, commandMachine as r, orList as rt, APPLICATIONS_PATH as s, withoutTokens as st, run as t, neutralText as tt, failed as u, legacyVariable as v, readRegularText as w, scriptOf as x, dataOf as y, isSeq as z };