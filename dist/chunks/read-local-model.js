import { it as quote } from "./start.js";
import { G as isRelativePath, K as placedSource, W as isHubId } from "./open.js";
import { c as readAndClose, o as isWithin, s as openRegularFile } from "./fit.js";
import { n as UnusableFile, t as readModel } from "./read-model.js";
const { join } = process.getBuiltinModule("node:path");
const { closeSync, readdirSync, realpathSync } = process.getBuiltinModule("node:fs");

// src/hub/local-repository.ts
/** More entries than a model's folder has; the rest is not looked at. */
const MOST_FILES = 2e4;
/**
* A folder on this machine as a repository. With `workspace`, everything has to lie in it after symbolic links are
* followed. Undefined when there is no such folder, or it lies elsewhere.
*/
function localRepository(folder, workspace) {
	const root = realFolder(folder);
	const inside = workspace === void 0 ? void 0 : realFolder(workspace);
	if (root === void 0 || workspace !== void 0 && (inside === void 0 || !isWithin(inside, root))) return;
	const files = [];
	for (const name of readdirSync(root).toSorted().slice(0, MOST_FILES)) {
		const open = openRegularFile(join(root, name), inside);
		if (open === void 0) continue;
		closeSync(open.descriptor);
		files.push({
			path: name,
			size: open.size
		});
	}
	function part(file, start, end) {
		const open = openRegularFile(join(root ?? folder, file.path), inside);
		if (open === void 0) throw new UnusableFile(file.path, `${file.path} cannot be read`);
		return readAndClose(open, start, Math.min(end, file.size));
	}
	return {
		files,
		text: async (file, mostBytes) => new TextDecoder().decode(part(file, 0, mostBytes)),
		bytes: async (file, start, end) => part(file, start, end)
	};
}
function realFolder(folder) {
	try {
		const real = realpathSync(folder);
		readdirSync(real);
		return real;
	} catch {
		return;
	}
}

// src/hub/read-local-model.ts
/**
* What a folder says of the model in it; a few files are enough: `config.json`, and the weights or their index. A
* relative folder has to be there; an absolute one is on the nodes, and may be here too.
*/
async function readLocalModel({ source, path, configDir, workspace }) {
	if (isHubId(source) || source.includes("://")) return { findings: [] };
	const repository = localRepository(placedSource(source, configDir), workspace);
	if (repository === void 0) {
		if (!isRelativePath(source)) return { findings: [] };
		return { findings: [{
			code: "RF530",
			message: `There is no folder ${quote(source)}`,
			path
		}] };
	}
	try {
		const facts = await readModel(repository, {
			source,
			revision: null,
			commit: null,
			gated: false,
			private: false
		});
		if (facts.config !== null || facts.weights !== null) return {
			facts,
			findings: []
		};
		return { findings: [{
			code: "RF530",
			message: `The folder ${quote(source)} holds no config.json and no weights`,
			path
		}] };
	} catch (error) {
		if (!(error instanceof UnusableFile)) throw error;
		return { findings: [{
			code: "RF511",
			message: `${quote(source)}: ${error.message}`,
			path
		}] };
	}
}

export { readLocalModel };