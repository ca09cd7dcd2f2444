import { n as toDiagnostics, t as emptySource } from "./source.js";
import { t as matchesConfig } from "./matches-config.js";
import { n as findConfig, r as loadConfig, t as readConfigFile } from "./read-file.js";
import { t as checkObjects } from "./object-checks.js";
import { isAbsolute, relative, resolve, sep } from "node:path";

// src/load/shape.ts
/**
* The same as `checkShape`. A file without mistakes, which most are, is told so without loading what explains them:
* that is most of the time that a check takes.
*/
async function shapeOf(loaded) {
	const { value, findings } = loaded;
	if (value !== void 0 && findings.length === 0 && matchesConfig(value)) {
		if (checkObjects(value).length === 0) return {
			config: value,
			partial: false,
			findings: []
		};
	}
	const { checkShape } = await import("./check-shape.js");
	return checkShape(loaded);
}

// src/load/read-config.ts
/** From a path, or a folder, to a config and everything that is wrong with its text and shape. */
async function readConfig(options) {
	const found = options.path === void 0 ? findConfig(options.folder) : {
		kind: "found",
		path: resolve(options.folder, options.path)
	};
	if (found.kind === "none") {
		const missing = found.finding.code === "RF102";
		return {
			source: emptySource(shownPath(options.folder, found.file)),
			missing,
			partial: true,
			findings: [found.finding]
		};
	}
	const file = shownPath(options.folder, found.path);
	const read = readConfigFile(found.path, options.workspace);
	if (read.kind !== "read") return {
		source: emptySource(file),
		missing: read.kind === "missing",
		partial: true,
		findings: [read.finding]
	};
	const loaded = loadConfig(read.text, file);
	return {
		source: loaded.source,
		path: found.path,
		missing: false,
		...await shapeOf(loaded)
	};
}
/** Relative, with `/`, as GitHub wants it; absolute when the file is elsewhere. */
function shownPath(folder, path) {
	const way = relative(folder, path);
	if (way === "") return ".";
	return isAbsolute(way) || way.startsWith("..") ? path : way.split(sep).join("/");
}

// src/cli/commands/opened-config.ts
/** Places what was found in a config. */
function openedConfig({ source, missing, configDir }, config, findings) {
	const checks = config?.checks ?? {};
	const place = (more) => toDiagnostics(more, source, checks);
	const diagnostics = place(findings);
	return {
		source,
		missing,
		configDir,
		diagnostics,
		hasErrors: diagnostics.some((diagnostic) => diagnostic.severity === "error"),
		place,
		...config === void 0 ? {} : { config }
	};
}

export { readConfig as n, shapeOf as r, openedConfig as t };