const { isBuiltin, registerHooks, stripTypeScriptTypes } = process.getBuiltinModule("node:module");
const { dirname, extname, relative, sep } = process.getBuiltinModule("node:path");
const { readFileSync, writeSync } = process.getBuiltinModule("node:fs");
const { fileURLToPath, pathToFileURL } = process.getBuiltinModule("node:url");
const { format, types } = process.getBuiltinModule("node:util");

// src/load/script/child/caller.ts
const OWN_FOLDER = dirname(fileURLToPath(import.meta.url));
/** The innermost place in a stack that is not in this program; nothing when there is none. */
function caller(stack = (/* @__PURE__ */ new Error()).stack ?? "") {
	for (const match of stack.matchAll(/\bfile:\/\/(\/[^\n]*?):(\d+):(\d+)\)?$/gmu)) {
		const file = decoded(match[1] ?? "");
		if (!file.startsWith(OWN_FOLDER)) return {
			file,
			line: Number(match[2]),
			column: Number(match[3])
		};
	}
	return {};
}
function decoded(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

// src/load/script/child/refusal.ts
/** Thrown where a config does what a config cannot do. */
var Refusal = class extends Error {
	failure;
	constructor(failure) {
		super(failure.message);
		this.name = "ConfigError";
		this.failure = failure;
	}
};

// src/load/script/child/describe-failure.ts
const MISSING_EXPORT = /^The requested module '(.+)' does not provide an export named '(.+)'$/u;
const LONGEST = 2e3;
/**
* What was thrown, in words. The thrown value can be anything, so nothing about it is trusted. A file that cannot be
* compiled is the one that was loaded last.
*/
function describeFailure(error, lastLoaded) {
	if (error instanceof Refusal) return error.failure;
	const message = textOf(error, "message").slice(0, LONGEST);
	const stack = textOf(error, "stack").slice(0, 2e4);
	if (error instanceof SyntaxError) {
		const [, specifier, name] = MISSING_EXPORT.exec(message) ?? [];
		const place = headOf(stack);
		if (specifier !== void 0) return {
			reason: "missing-export",
			message,
			specifier,
			name,
			...place
		};
		if (caller(stack).file === void 0) return {
			reason: "syntax",
			message,
			...lastLoaded === void 0 ? {} : { file: lastLoaded },
			...place
		};
	}
	return {
		reason: "threw",
		message,
		name: textOf(error, "name").slice(0, 60),
		...caller(stack)
	};
}
function textOf(error, key) {
	try {
		if (!(error instanceof Error)) return key === "message" ? String(error) : "";
		const value = error[key];
		return typeof value === "string" ? value : "";
	} catch {
		return "";
	}
}
/** A syntax error names its place before the message: `file:///a/b.ts:3`, the line, and carets. */
function headOf(stack) {
	const [head = "", , carets = ""] = stack.split("\n");
	const match = /^file:\/\/(\/.*):(\d+)$/u.exec(head);
	if (match === null) return {};
	const marks = /^( *)(\^+)/u.exec(carets);
	return {
		file: decodeURIComponent(match[1] ?? ""),
		line: Number(match[2]),
		...marks === null ? {} : {
			column: (marks[1] ?? "").length + 1,
			width: (marks[2] ?? "").length
		}
	};
}

// src/load/script/child/lock-globals.ts
/** Ways to the network, and to the streams and sockets behind Node's own objects. */
const REMOVED = [
	"Request",
	"Response",
	"Headers",
	"FormData",
	"MessageEvent",
	"CloseEvent",
	"Storage",
	"localStorage",
	"sessionStorage"
];
const NETWORK = [
	"fetch",
	"WebSocket",
	"EventSource"
];
/**
* Asked for by libraries to choose how they print or check, and by JavaScript of any object; a config gets no answer,
* and nothing is wrong with that.
*/
const HARMLESS_VARIABLES = /* @__PURE__ */ new Set([
	"toJSON",
	"toString",
	"valueOf",
	"constructor",
	"then",
	"NODE_ENV",
	"NODE_DEBUG",
	"CI",
	"DEBUG",
	"TERM",
	"COLORTERM",
	"NO_COLOR",
	"FORCE_COLOR"
]);
const EXITS = /* @__PURE__ */ new Set([
	"exit",
	"reallyExit",
	"abort",
	"kill"
]);
const DENIED = /* @__PURE__ */ new Set([
	"getBuiltinModule",
	"binding",
	"_linkedBinding",
	"dlopen",
	"send",
	"chdir",
	"mainModule",
	"execve",
	"_debugProcess"
]);
/**
* Replaces the global objects that reach beyond the process: a config has no environment, no network and no way out.
* A seat belt, as Node's permissions are: what really protects is that this process holds no secrets.
*/
function lockGlobals(print) {
	const node = {
		version: process.version,
		versions: Object.freeze({ ...process.versions })
	};
	const { arch, platform } = process;
	const write = (...items) => print(format(...items));
	const stream = Object.freeze({
		isTTY: false,
		write: (text) => {
			print(String(text).replace(/\n$/u, ""));
			return true;
		}
	});
	fix("process", facade(Object.freeze({
		...node,
		arch,
		platform,
		argv: Object.freeze([]),
		execArgv: Object.freeze([]),
		env: environment(),
		stdout: stream,
		stderr: stream,
		cwd: () => "/",
		nextTick: (callback, ...args) => queueMicrotask(() => callback(...args)),
		emitWarning: (warning) => write(warning)
	})));
	fix("console", consoleOf(write));
	for (const name of REMOVED) Reflect.deleteProperty(globalThis, name);
	for (const name of NETWORK) fix(name, denied(name));
}
function fix(name, value) {
	Object.defineProperty(globalThis, name, {
		value,
		writable: false,
		configurable: false,
		enumerable: false
	});
}
function facade(known) {
	return new Proxy(known, { get(target, key) {
		if (typeof key === "string") {
			if (EXITS.has(key)) return denied(`process.${key}`, "exit");
			if (DENIED.has(key)) return denied(`process.${key}`);
		}
		return Reflect.get(target, key);
	} });
}
function environment() {
	return new Proxy(Object.freeze({}), { get(_target, key) {
		if (typeof key !== "string" || HARMLESS_VARIABLES.has(key)) return void 0;
		throw new Refusal({
			reason: "environment",
			message: `The config reads the environment variable ${key}`,
			name: key,
			...caller()
		});
	} });
}
function denied(name, reason = "global") {
	return function refuse() {
		throw new Refusal({
			reason,
			message: `The config uses ${name}`,
			name,
			...caller()
		});
	};
}
function silent() {}
function consoleOf(write) {
	const printing = /* @__PURE__ */ new Set([
		"log",
		"info",
		"warn",
		"error",
		"debug",
		"trace",
		"dir",
		"table",
		"group"
	]);
	return new Proxy(Object.freeze({}), { get: (_target, key) => typeof key === "string" && printing.has(key) ? write : silent });
}

// src/load/script/child/typescript-failure.ts
/** What Node says of TypeScript that it cannot make JavaScript of, with its place, which is in the stack's first lines. */
function typeScriptFailure(error, file) {
	const unsupported = error instanceof Error && "code" in error && error.code === "ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX";
	const message = error instanceof Error ? error.message.split("\n", 1)[0] ?? "" : String(error);
	const stack = error instanceof Error ? error.stack ?? "" : "";
	return {
		reason: unsupported ? "typescript-syntax" : "syntax",
		message,
		file,
		...placeIn(stack)
	};
}
/** `:12`, the line, and a row of `^` below what is meant; or, for several lines, each of them behind a `>`. */
function placeIn(stack) {
	const [head = "", first = "", second = ""] = stack.split("\n");
	const number = /:(\d+)$/u.exec(head)?.[1];
	if (number === void 0) return {};
	const line = Number(number);
	const carets = /^( *)(\^+)\s*$/u.exec(second);
	if (carets !== null) return {
		line,
		column: (carets[1] ?? "").length + 1,
		width: (carets[2] ?? "").length
	};
	const shown = [first, ...stack.split("\n").slice(2)].find((text) => text.startsWith("  > "))?.slice(4);
	if (shown === void 0) return { line };
	return {
		line,
		column: shown.length - shown.trimStart().length + 1,
		width: shown.trim().length
	};
}

// src/load/script/child/module-hooks.ts
/** Modules of Node that only compute. */
const PURE_BUILTINS = /* @__PURE__ */ new Set([
	"path",
	"path/posix",
	"url",
	"querystring"
]);
const SDK = "rayfleet";
/** What imports the config. */
const PROGRAM = pathToFileURL(process.argv[1] ?? "").href;
const IN_PACKAGE = `${sep}node_modules${sep}`;
/** Decides what a config can import: files of its repository and packages in it, nothing of Node that reaches out. */
function hookModules(root, sdkFile) {
	const sources = [];
	const stripped = /* @__PURE__ */ new Map();
	const sdk = pathToFileURL(sdkFile).href;
	/** The SDK and what it imports of its own files. */
	const ours = /* @__PURE__ */ new Set([sdk]);
	registerHooks({
		resolve(specifier, context, next) {
			if (specifier === SDK) return {
				url: sdk,
				shortCircuit: true
			};
			const from = fileOf(context.parentURL);
			if (isBuiltin(specifier)) {
				if (PURE_BUILTINS.has(specifier.replace(/^node:/u, ""))) return next(specifier, context);
				throw refuse("builtin", `The config imports ${specifier}`, specifier, from);
			}
			if (/^[a-z][a-z+.-]*:/iu.test(specifier) && !specifier.startsWith("file:")) throw refuse("scheme", `The config imports ${specifier.slice(0, 80)}`, specifier, from);
			if (context.parentURL !== void 0 && ours.has(context.parentURL)) {
				const own = next(specifier, context);
				ours.add(own.url);
				return own;
			}
			const { url, format } = found(specifier, from, () => next(specifier, context));
			const file = fileOf(url);
			if (file === void 0 || !file.startsWith(root.endsWith(sep) ? root : `${root}${sep}`)) throw refuse("outside", `The import ${specifier} leads out of the repository`, specifier, from);
			checkKind(file, format, context.importAttributes, specifier, from);
			return {
				url,
				...format === void 0 ? {} : { format },
				importAttributes: context.importAttributes
			};
		},
		load(url, context, next) {
			const file = fileOf(url);
			if (file === void 0 || ours.has(url)) return next(url, context);
			const own = !file.includes(IN_PACKAGE);
			if (own) sources.push(file);
			if (!/\.[mc]?[jt]s$/u.test(file)) return next(url, context);
			const text = readFileSync(file, "utf8").replace(/^\uFEFF/u, "");
			const source = file.endsWith("ts") ? strip(text, file) : text;
			if (own) stripped.set(file, source);
			return {
				format: "module",
				source,
				shortCircuit: true
			};
		}
	});
	return {
		sources,
		stripped
	};
}
function found(specifier, from, next) {
	try {
		return next();
	} catch (error) {
		throw refuse((error instanceof Error && "code" in error ? error.code : void 0) === "ERR_ACCESS_DENIED" ? "outside" : "unresolved", `The import ${specifier} leads nowhere`, specifier, from);
	}
}
function checkKind(file, format, attributes, specifier, from) {
	const extension = extname(file);
	const packaged = file.includes(IN_PACKAGE);
	if (extension === ".json") {
		if (attributes["type"] === "json") return;
		throw refuse("json-attribute", `The import ${specifier} does not say that it is JSON`, specifier, from);
	}
	if (!/^\.[mc]?[jt]s$/u.test(extension)) throw refuse("extension", `The import ${specifier} is no script and no JSON`, specifier, from);
	if (packaged && extension.endsWith("ts")) throw refuse("typescript-package", `The package file ${specifier} is TypeScript`, specifier, from);
	if (packaged && extension === ".js" && format !== "module" || extension.startsWith(".c") || format === "commonjs" || format === "commonjs-typescript") throw from === void 0 ? new Refusal({
		reason: "commonjs",
		message: "The config is CommonJS",
		file
	}) : refuse("commonjs", `The import ${specifier} is CommonJS`, specifier, from);
}
function strip(text, file) {
	try {
		return stripTypeScriptTypes(text);
	} catch (error) {
		throw new Refusal(typeScriptFailure(error, file));
	}
}
function refuse(reason, message, specifier, file) {
	return new Refusal({
		reason,
		message,
		specifier,
		...file === void 0 ? {} : { file }
	});
}
/** The file behind an address; undefined for what is no file, and for the code of this program. */
function fileOf(url) {
	if (url === void 0 || !url.startsWith("file:") || url === PROGRAM) return void 0;
	return fileURLToPath(url);
}

// src/load/script/child/plain-value.ts
/** As in `parsed.ts`; not imported, because this file is run beside code that nobody has reviewed. */
const MAX_DEPTH = 64;
const MAX_VALUES = 1e5;
const MOST_PROBLEMS = 200;
/** Copies a value, and reports each part that JSON would drop or change instead of dropping it. Calls no getter. */
function plainValue(root) {
	const problems = [];
	const open = /* @__PURE__ */ new Set();
	let count = 0;
	const report = (path, what) => {
		if (problems.length < MOST_PROBLEMS) problems.push({
			path,
			what
		});
		return null;
	};
	const copy = (value, path) => {
		count += 1;
		if (count > MAX_VALUES) return count === 100001 ? report(path, `value number ${count}, and more follow`) : null;
		if (value === null || typeof value === "string" || typeof value === "boolean") return value;
		if (typeof value === "number") return Number.isFinite(value) ? value : report(path, String(value));
		if (typeof value !== "object") return report(path, `${article(typeof value)}${typeof value}`);
		if (types.isProxy(value)) return report(path, "a proxy");
		if (open.has(value)) return report(path, "a value that holds itself");
		if (path.length >= MAX_DEPTH) return report(path, `nested more than ${MAX_DEPTH} levels deep`);
		open.add(value);
		const copied = Array.isArray(value) ? list(value, path) : map(value, path);
		open.delete(value);
		return copied;
	};
	const list = (value, path) => {
		const copied = [];
		for (let index = 0; index < value.length; index += 1) {
			if (count > MAX_VALUES) break;
			copied.push(member(value, index, [...path, index]));
		}
		return copied;
	};
	const map = (value, path) => {
		const prototype = Object.getPrototypeOf(value);
		if (prototype !== null && prototype !== Object.prototype) return report(path, instanceName(value));
		if (Object.getOwnPropertySymbols(value).length > 0) report(path, "a map with a symbol as a key");
		const copied = {};
		for (const key of Object.keys(value)) {
			if (count > MAX_VALUES) break;
			if (key === "__proto__") report(path, "a map with the key \"__proto__\"");
			else copied[key] = member(value, key, [...path, key]);
		}
		return copied;
	};
	const member = (holder, key, path) => {
		const property = Object.getOwnPropertyDescriptor(holder, key);
		if (property === void 0) return report(path, "an empty place of a list");
		return property.get === void 0 ? copy(property.value, path) : report(path, "a getter");
	};
	const value = copy(root, []);
	return {
		value: count > MAX_VALUES ? null : value,
		problems
	};
}
function article(type) {
	return type === "undefined" ? "" : "a ";
}
/** Known kinds by what they are, all others as the class that they say they are. */
function instanceName(value) {
	if (types.isDate(value)) return "a Date";
	if (types.isPromise(value)) return "a promise that nobody waits for";
	if (types.isMap(value)) return "a Map";
	if (types.isSet(value)) return "a Set";
	if (types.isRegExp(value)) return "a regular expression";
	const name = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(value) ?? {}, "constructor")?.value?.name;
	return typeof name === "string" && /^\w{1,60}$/u.test(name) && name !== "Object" ? `an instance of ${name}` : "an object with a prototype of its own";
}

// src/load/script/child/evaluate-config.ts
/**
* Runs one config and answers with its value as JSON, on a channel of its own: what the config prints cannot be taken
* for it. A program of its own, started by `run-child.ts` without environment, input and permissions.
*/
const STDOUT = 1;
const CHANNEL = 3;
const [config = "", root = "", sdkFile = ""] = process.argv.slice(2);
const exit = process.exit.bind(process);
const { sources, stripped } = hookModules(root, sdkFile);
function send(answer) {
	const bytes = Buffer.from(`${JSON.stringify(answer)}\n`);
	for (let at = 0; at < bytes.length;) at += writeSync(CHANNEL, bytes, at);
	return exit(0);
}
function fail(failure) {
	const text = failure.file === void 0 ? void 0 : stripped.get(failure.file);
	return send({
		kind: "failure",
		failure: {
			...failure,
			...text === void 0 ? {} : { stripped: text }
		}
	});
}
function pending() {
	return fail({
		reason: "pending",
		message: "The config waits for something that does not happen"
	});
}
process.on("beforeExit", pending);
process.on("SIGTERM", pending);
process.on("uncaughtException", (error) => fail(describeFailure(error, sources.at(-1))));
lockGlobals((line) => void writeSync(STDOUT, `${line}\n`));
try {
	const loaded = await import(pathToFileURL(config).href);
	if (!Object.hasOwn(loaded, "default")) fail({
		reason: "no-default",
		message: "The config has no default export",
		file: config
	});
	let exported = await loaded["default"];
	if (typeof exported === "function") exported = await exported(Object.freeze({ file: relative(root, config).split(sep).join("/") }));
	const { value, problems } = plainValue(exported);
	const text = stripped.get(config);
	send({
		kind: "value",
		value,
		problems,
		sources,
		...text === void 0 ? {} : { stripped: text }
	});
} catch (error) {
	fail(describeFailure(error, sources.at(-1)));
}

export {  };