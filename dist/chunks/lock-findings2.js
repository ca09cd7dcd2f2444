import { Mt as quote } from "./open.js";
import { t as factFindings } from "./fact-findings.js";
import { A as wantedSources, D as recordOf, E as LOCK_FILE, k as sourceKey } from "./check.js";

// src/hub/lock/lock-findings.ts
const WRITE = "Run `rayfleet lock` and commit the file.";
/**
* What the lock says of a config: models that it does not know, what is wrong with those it knows, and revisions that
* can move. Pure: no network, no files. `lock` is undefined when there is no file.
*/
function lockFindings(config, lock, options = {}) {
	const wanted = wantedSources(config);
	const severity = options.severity === void 0 ? {} : { severity: options.severity };
	if (lock === void 0) {
		const finding = missing(wanted);
		return finding === void 0 ? [] : [{
			...finding,
			...severity
		}];
	}
	const findings = [];
	for (const { source, revision, uses } of wanted) {
		const record = recordOf(lock, source, revision);
		for (const use of uses) if (record === void 0) findings.push({
			...unknown(source, revision, use),
			...severity
		});
		else findings.push(...factFindings(record, use), ...movingRevision(record, use));
	}
	const left = leftOver(wanted, lock);
	return left === void 0 ? findings : [...findings, {
		...left,
		...severity
	}];
}
/** A lock that is there and of no use. */
function brokenLock(reason) {
	return {
		code: "RF522",
		message: `${LOCK_FILE} cannot be used: ${reason}`,
		path: ["models"],
		anchor: "key",
		help: "Run `rayfleet lock`; it asks the Hub for all models again."
	};
}
function missing(wanted) {
	const first = wanted[0]?.uses[0];
	if (first === void 0) return void 0;
	const models = wanted.length === 1 ? "one model" : `${wanted.length} models`;
	return {
		code: "RF520",
		message: `There is no ${LOCK_FILE}: the sizes of ${models} are not known`,
		path: first.path,
		help: WRITE
	};
}
function unknown(source, revision, { path }) {
	const at = revision === null ? "" : ` at revision ${quote(revision)}`;
	return {
		code: "RF521",
		message: `${LOCK_FILE} does not know ${quote(source)}${at}`,
		path,
		help: WRITE
	};
}
function leftOver(wanted, lock) {
	const keys = new Set(wanted.map(({ source, revision }) => sourceKey(source, revision)));
	const records = lock.models.filter(({ source, revision }) => !keys.has(sourceKey(source, revision)));
	const [first] = records;
	if (first === void 0) return void 0;
	const more = records.length === 1 ? "" : ` and ${records.length - 1} more`;
	return {
		code: "RF523",
		message: `${LOCK_FILE} still knows ${quote(first.source)}${more}, which no model uses`,
		path: ["models"],
		anchor: "key",
		help: WRITE
	};
}
/** Only a commit names the same content for ever. */
function movingRevision({ source, revision, commit }, use) {
	if (commit === null || revision !== null && /^[0-9a-f]{40}$/u.test(revision)) return [];
	if (use.role === "adapter") return [];
	const message = revision === null ? `${quote(source)} is not pinned: it changes when its owner pushes` : `${quote(revision)} of ${quote(source)} is not a commit: it changes when its owner pushes`;
	const help = `Write \`${String(use.revisionPath.at(-1))}: ${commit}\`, the commit in the lock.`;
	return [{
		code: "RF524",
		message,
		path: revision === null ? use.path : use.revisionPath,
		help,
		repair: [{
			kind: "set_value",
			path: use.revisionPath,
			value: commit
		}]
	}];
}

export { lockFindings as n, brokenLock as t };