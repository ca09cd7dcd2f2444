import { C as readConfigFile, X as linesOf, m as repositoryRoot } from "./start.js";
import { ft as applyEdits, pt as editsOverlap } from "./open.js";
import { o as openText } from "./check.js";
const { basename, dirname, join } = process.getBuiltinModule("node:path");
const { chmodSync, chownSync, closeSync, fsyncSync, openSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } = process.getBuiltinModule("node:fs");

// src/diagnostics/apply-fixes.ts
/** What one fix brings to light may be mended by another one, up to this depth. */
const MOST_PASSES = 20;
/** A hostile file cannot make this run for minutes. */
const MOST_CHECKS = 300;
/**
* Makes all edits that mend their mistake and bring no other one; the others are left out. `check` is run on every text
* that is tried, so that nothing is kept that was not seen to be right.
*/
async function applyFixes(start, check) {
	const fixer = new Fixer(start, check);
	await fixer.run();
	return {
		checked: fixer.checked,
		fixed: fixer.fixed
	};
}
var Fixer = class {
	checked;
	fixed = [];
	#check;
	#rejected = /* @__PURE__ */ new Set();
	#checks = 0;
	constructor(start, check) {
		this.checked = start;
		this.#check = check;
	}
	async run() {
		for (let round = 0; round < MOST_PASSES; round += 1) {
			const open = this.checked.diagnostics.filter((one) => isFixable(one) && !this.#rejected.has(keyOf(one)));
			if (open.length === 0) return;
			await this.#tryGroup(new Set(open.map(keyOf)));
		}
	}
	/** All at once; when that does not work, in halves, so that one wrong fix does not cost the others. */
	async #tryGroup(keys) {
		const group = apart(this.checked, this.checked.diagnostics.filter((one) => isFixable(one) && keys.has(keyOf(one))));
		if (group.length === 0) return;
		const made = await this.#attempt(group);
		if (made !== void 0) {
			this.checked = made.checked;
			this.fixed.push(...made.fixed);
			return;
		}
		const [first] = group;
		if (group.length === 1 && first !== void 0) {
			this.#rejected.add(keyOf(first));
			return;
		}
		const half = Math.ceil(group.length / 2);
		await this.#tryGroup(new Set(group.slice(0, half).map(keyOf)));
		await this.#tryGroup(new Set(group.slice(half).map(keyOf)));
	}
	async #attempt(group) {
		const before = countsOf(this.checked.diagnostics);
		const fixed = [];
		let { checked } = this;
		let next = group;
		let pass = 1 + (this.fixed.at(-1)?.pass ?? 0);
		for (; next.length > 0 && this.#checks < MOST_CHECKS; pass += 1) {
			const chosen = apart(checked, next.filter(isFixable));
			if (chosen.length === 0 || pass > MOST_PASSES) return void 0;
			checked = await this.#apply(checked, chosen);
			fixed.push(...chosen.map((diagnostic) => fixedMistake(diagnostic, pass)));
			const left = new Set(checked.diagnostics.map(keyOf));
			if (chosen.some((diagnostic) => left.has(keyOf(diagnostic)))) return void 0;
			next = addedTo(before, checked.diagnostics);
		}
		return next.length === 0 ? {
			checked,
			fixed
		} : void 0;
	}
	#apply(checked, chosen) {
		this.#checks += 1;
		const edits = chosen.flatMap((one) => one.edits ?? []);
		return this.#check(applyEdits(linesOf(checked.text), edits));
	}
};
function isFixable(diagnostic) {
	return diagnostic.edits !== void 0 && diagnostic.edits.length > 0;
}
/** Those whose edits do not touch each other, the first ones kept. */
function apart({ text }, diagnostics) {
	const lines = linesOf(text);
	const chosen = [];
	for (const diagnostic of diagnostics) {
		const edits = diagnostic.edits ?? [];
		if (!chosen.some((other) => editsOverlap(lines, edits, other.edits ?? []))) chosen.push(diagnostic);
	}
	return chosen;
}
function keyOf({ code, message, path }) {
	return JSON.stringify([
		code,
		message,
		path
	]);
}
/** Paths change when a key above is renamed, so what is new is told by how often a message is there. */
function kindOf({ code, message }) {
	return JSON.stringify([code, message]);
}
function countsOf(diagnostics) {
	const counts = /* @__PURE__ */ new Map();
	for (const diagnostic of diagnostics) counts.set(kindOf(diagnostic), (counts.get(kindOf(diagnostic)) ?? 0) + 1);
	return counts;
}
function addedTo(before, diagnostics) {
	const left = new Map(before);
	return diagnostics.filter((diagnostic) => {
		const count = left.get(kindOf(diagnostic)) ?? 0;
		left.set(kindOf(diagnostic), count - 1);
		return count <= 0;
	});
}
function fixedMistake({ code, message, path, file, range, edits }, pass) {
	return {
		code,
		message,
		path,
		file,
		...range === void 0 ? {} : { range },
		pass,
		edits: edits ?? []
	};
}

// src/load/write-config.ts
const BOM = "\ufeff";
/**
* Puts a new text in place of the one that was read, all or nothing: the file is replaced by a finished one. Its byte
* order mark, mode and owner stay, and of a symbolic link, the file that it leads to is replaced. Throws when the file
* no longer holds `before`, or cannot be written.
*/
function replaceConfigText(path, before, after) {
	const real = realpathSync(path);
	const current = readFileSync(real, "utf8");
	const mark = current.startsWith(BOM) ? BOM : "";
	if (current.slice(mark.length) !== before) throw new Error(`${path} was changed while it was checked: nothing is written`);
	const { mode, uid, gid } = statSync(real);
	const draft = join(dirname(real), `.${basename(real)}.${process.pid}.tmp`);
	try {
		const descriptor = openSync(draft, "wx", 384);
		try {
			writeFileSync(descriptor, mark + after);
			fsyncSync(descriptor);
		} finally {
			closeSync(descriptor);
		}
		chmodSync(draft, mode);
		keepOwner(draft, uid, gid);
		renameSync(draft, real);
	} catch (error) {
		rmSync(draft, { force: true });
		throw new Error(`The fixed config could not be written to ${path}`, { cause: error });
	}
}
/** Only root may give files away; anybody else's file is theirs already. */
function keepOwner(path, uid, gid) {
	const own = statSync(path);
	if (own.uid === uid && own.gid === gid) return;
	try {
		chownSync(path, uid, gid);
	} catch {}
}

// src/cli/commands/fix.ts
/** Mends in the file what can only be meant in one way. Only files of the repository that is worked in are changed. */
async function fixConfig(input, opened) {
	if (!opened.diagnostics.some(({ edits }) => edits !== void 0)) return {
		opened,
		fixed: []
	};
	const { source, configDir, path } = opened;
	if (path === void 0) return {
		opened,
		fixed: []
	};
	const workspace = input.workspace ?? repositoryRoot(input.directory) ?? input.directory;
	const read = readConfigFile(path, workspace);
	if (read.kind !== "read") return {
		opened: {
			...opened,
			hasErrors: true,
			diagnostics: opened.place([read.finding])
		},
		fixed: []
	};
	const { checked, fixed } = await applyFixes(asText(opened), async (text) => asText(await openText(text, source.file, configDir, {
		...input,
		fit: "known"
	})));
	if (fixed.length > 0) replaceConfigText(path, source.text, checked.text);
	return {
		opened: {
			...checked.opened,
			path
		},
		fixed
	};
}
function asText(opened) {
	return {
		text: opened.source.text,
		diagnostics: opened.diagnostics,
		opened
	};
}

export { fixConfig };