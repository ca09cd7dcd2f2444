import { ht as hasChanges, mt as UNTRACKED } from "./open.js";
import { nt as ownEntry } from "./start.js";
import { a as targetFits, f as effectWords, i as requestsText, l as count, o as tokensText, p as shortDigest, r as counted, s as verdictWords, t as packingPicture } from "./packing-picture.js";
import { f as gib } from "./fit.js";

// src/report/escape.ts
/** Characters that markdown or HTML give a meaning inside a line. `_` inside a word has none. */
const ACTIVE = /[&<>\\`*~[\]|$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/gu;
/** Controls, and characters that turn or hide the writing direction. */
const INVISIBLE = /[\p{Cc}\p{Cs}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
/** Breaks what GitHub would link or ping: it looks for these after markdown was rendered, so entities do not help. */
const BREAK = "\u200b";
const CODE_SAFE = /^[A-Za-z0-9][A-Za-z0-9 ._/:=+-]*$/u;
const named = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;"
};
/** Text of a user in a paragraph, a list or a table cell: one line, nothing in it is markdown, a link or a mention. */
function inlineText(text, most = 500) {
	return oneLine(text, most).replace(/[@#]/gu, (character) => `${character}${BREAK}`).replaceAll("://", `:${BREAK}//`).replace(/www\./giu, (found) => `${found.slice(0, 3)}${BREAK}.`).replace(/(gh-)(\d)/giu, `$1${BREAK}$2`).replace(ACTIVE, (character) => ownEntry(named, character) ?? `&#${character.codePointAt(0) ?? 0};`);
}
/** Like `inlineText`; what the message has between backticks is shown as code. */
function messageText(text, most = 600) {
	return oneLine(text, most).split(/`([^`]{1,120})`/u).map((part, index) => index % 2 === 0 ? escapedPart(part) : codeText(part)).join("");
}
/** Keeps the spaces at its ends, which belong to the message. */
function escapedPart(part) {
	const [, before = "", middle = "", after = ""] = /^(\s*)(.*?)(\s*)$/u.exec(part) ?? [];
	return `${before}${inlineText(middle, part.length)}${after}`;
}
/** Text of a user as code, also inside a table cell. */
function codeText(text, most = 120) {
	const short = oneLine(text, most);
	return CODE_SAFE.test(short) ? `\`${short}\`` : codeHtml(short, most);
}
/** Like `codeText`, for places where markdown is not read, such as `<summary>`. */
function codeHtml(text, most = 120) {
	return `<code>${inlineText(text, most)}</code>`;
}
/** Several lines of a user, verbatim: the fence is longer than any run of backticks inside. The end is kept. */
function fencedText(text, mostLines, mostCharacters = mostLines * 400) {
	const lines = text.split(/\r\n|\n|\r/u).map(verbatimLine);
	while (lines.length > 0 && lines.at(-1) === "") lines.pop();
	const kept = lines.slice(-mostLines);
	while (kept.length > 1 && kept.join("\n").length > mostCharacters) kept.shift();
	const left = lines.length - kept.length;
	return fenced("text", [...left > 0 ? [`(${left} earlier lines are left out)`] : [], ...kept].join("\n"));
}
/** Lines of a user before and after a change. */
function fencedDiff(before, after) {
	const removed = before.map((line) => `-${verbatimLine(line)}`);
	const added = after.map((line) => `+${verbatimLine(line)}`);
	return fenced("diff", [...removed, ...added].join("\n"));
}
function fenced(language, body) {
	const longest = Math.max(2, ...[...body.matchAll(/`+/gu)].map(([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${body}\n${fence}`;
}
function verbatimLine(line) {
	return cut(cut(line, 1600).replaceAll("	", "    ").replace(INVISIBLE, "\ufffd").trimEnd(), 400);
}
/** Addresses longer than this are not linked. */
const LONGEST_ADDRESS = 1e3;
/** A link of ours around text that is escaped already; only the text when the address is not a plain http(s) one. */
function link(label, address) {
	return isPlainAddress(address) ? `[${label}](${address})` : label;
}
/** The same in HTML, for places where markdown is not read. */
function linkHtml(label, address) {
	return isPlainAddress(address) ? `<a href="${address}">${label}</a>` : label;
}
function isPlainAddress(address) {
	return address.length <= LONGEST_ADDRESS && /^https?:\/\/[^\s<>"'`|\\()]+$/u.test(address);
}
/** A part of an address: everything but letters, digits and a few marks is percent-encoded; `/` stays. */
function addressPath(path) {
	return path.toWellFormed().split("/").map((part) => encodeURIComponent(part).replace(/[!'()*]/gu, (found) => `%${found.charCodeAt(0).toString(16)}`)).join("/");
}
/** JSON inside an HTML comment: nothing in it ends the comment or is read as a mention. */
function commentJson(value) {
	return JSON.stringify(value).replace(/[<>&@]/gu, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`).replaceAll("--", "\\u002d\\u002d");
}
function oneLine(text, most) {
	return cut(cut(text, most * 4).replace(/\s+/gu, " ").replace(INVISIBLE, "\ufffd").trim(), most);
}
/** Cut between characters: a surrogate pair stays whole. */
function cut(text, most) {
	if (text.length <= most) return text;
	const end = /[\ud800-\udbff]$/u.test(text.slice(0, most)) ? most - 1 : most;
	return `${text.slice(0, end)}\u2026`;
}

// src/report/fit.ts
/** GitHub refuses a comment above 65 536 characters; below this it is safe in characters and in bytes. */
const COMMENT_LIMIT = 65e3;
/** A runner drops the summary of a step above 1 MiB. */
const SUMMARY_LIMIT = 1e6;
function fixed(markdown) {
	return {
		rank: Number.POSITIVE_INFINITY,
		versions: [markdown]
	};
}
/** Joins the blocks within `limit` bytes. Bytes are never fewer than characters, so both are kept. */
function fitBlocks(blocks, limit) {
	const chosen = blocks.map(() => 0);
	const order = blocks.map((_, index) => index).sort((a, b) => rankOf(blocks, a) - rankOf(blocks, b));
	let text = join(blocks, chosen);
	for (const index of order) {
		const last = (blocks[index]?.versions.length ?? 1) - 1;
		while (byteLength(text) > limit && (chosen[index] ?? 0) < last) {
			chosen[index] = (chosen[index] ?? 0) + 1;
			text = join(blocks, chosen);
		}
	}
	return text;
}
function byteLength(text) {
	return Buffer.byteLength(text, "utf8");
}
function rankOf(blocks, index) {
	return blocks[index]?.rank ?? 0;
}
function join(blocks, chosen) {
	return `${blocks.map((block, index) => block.versions[chosen[index] ?? 0] ?? "").filter((part) => part !== "").join("\n\n")}\n`;
}
/** Versions of a list that end in `and N more`, for each of these lengths that is shorter than the list. */
function shortened(items, lengths, render) {
	const counts = lengths.filter((length) => length < items.length);
	return [...lengths[0] === void 0 || items.length <= lengths[0] ? [items.length] : [], ...counts].map((count) => render(items.slice(0, count), items.length - count));
}

// src/report/diagnostics-section.ts
const words = {
	error: "error",
	warn: "warning",
	info: "note"
};
const LENGTHS$2 = [
	1e3,
	300,
	100,
	30,
	10,
	3
];
/** Lines of a log excerpt, fullest first. */
const LOG_LINES = [
	40,
	15,
	5
];
/** Errors open, warnings and notes folded: each with its place, a link to it, and what to do. */
function diagnosticsSection(diagnostics, context) {
	const errors = diagnostics.filter(({ severity }) => severity === "error");
	const others = [...diagnostics.filter(({ severity }) => severity === "warn"), ...diagnostics.filter(({ severity }) => severity === "info")];
	const blocks = [];
	if (errors.length > 0) {
		const versions = shortened(errors, LENGTHS$2, (shown, left) => caution(list(shown, left, context)));
		const brief = caution(list(errors.slice(0, 3), Math.max(0, errors.length - 3), context, true));
		blocks.push({
			rank: 50,
			versions: [...versions, brief]
		});
	}
	if (others.length > 0) {
		const open = others.length <= 2;
		const versions = shortened(others, LENGTHS$2, (shown, left) => {
			const text = list(shown, left, context);
			return open ? text : details(kinds(others), text);
		});
		blocks.push({
			rank: 30,
			versions: [...versions, `- ${kinds(others)}; \`rayfleet validate\` lists them`]
		});
	}
	return [...blocks, ...logExcerpts(diagnostics)];
}
/** A folded part. Markdown inside needs the empty line behind `<summary>`. */
function details(summary, body) {
	return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** A box with a red edge. */
function caution(body) {
	return ["[!CAUTION]", ...body.split("\n")].map((line) => `> ${line}`).join("\n");
}
function list(shown, left, context, brief = false) {
	return [...shown.map((diagnostic) => item(diagnostic, context, brief)), ...left > 0 ? [`- and ${left} more; \`rayfleet validate\` lists them`] : []].join("\n");
}
function item(diagnostic, context, brief) {
	const { code, docs, file, range, severity } = diagnostic;
	const where = `${link(code, docs)}, ${place(file, range?.start, context)}`;
	const first = `- **${words[severity]}** ${messageText(diagnostic.message, brief ? 200 : 600)} (${where})`;
	if (brief) return first;
	const lines = [first];
	for (const related of (diagnostic.related ?? []).slice(0, 5)) {
		if (isLog(related)) continue;
		const at = related.range === void 0 ? "" : ` (${place(related.file ?? file, related.range.start, context)})`;
		lines.push(`  - **See:** ${messageText(related.message)}${at}`);
	}
	if (diagnostic.help !== void 0) lines.push(`  - **What to do:** ${messageText(diagnostic.help)}`);
	if (diagnostic.preview !== void 0) lines.push(...fix(diagnostic.preview));
	return lines.join("\n");
}
/** A comment of an issue has no suggestions to accept, so the change is shown as a diff. */
function fix({ before, after }) {
	return ["  - **Fix**, also made by `rayfleet validate --fix`:", ...fencedDiff(before, after).split("\n").map((line) => `    ${line}`)];
}
function place(file, start, context) {
	const text = start === void 0 ? file : `${file}:${start.line}:${start.column}`;
	const anchor = start === void 0 ? "" : `#L${start.line}`;
	if (context === void 0) return codeText(text, 200);
	const address = `${context.serverUrl}/${context.repository}/blob/${context.commit}/${addressPath(file)}${anchor}`;
	return link(codeText(text, 200), address);
}
/** A related message of several lines is an excerpt of a log. */
function isLog(related) {
	return /[\r\n]/u.test(related.message.trim());
}
function logExcerpts(diagnostics) {
	const blocks = [];
	for (const diagnostic of diagnostics) for (const related of diagnostic.related ?? []) {
		if (!isLog(related) || blocks.length === 5) continue;
		const subject = diagnostic.path.length === 0 ? "" : ` of ${codeHtml(diagnostic.path.join("."))}`;
		const versions = LOG_LINES.map((lines) => details(`Log excerpt${subject}`, fencedText(related.message, lines)));
		blocks.push({
			rank: 20,
			versions: [...versions, ""]
		});
	}
	return blocks;
}
/** `2 errors, 1 warning`; empty when there are none. */
function kinds(diagnostics) {
	const parts = [];
	for (const severity of [
		"error",
		"warn",
		"info"
	]) {
		const number = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
		if (number > 0) parts.push(count(number, words[severity]));
	}
	return parts.join(", ");
}

// src/report/table.ts
/**
* A table; cells are markdown that is escaped already. Columns without any content are left out, and `and N more`
* closes a table that was cut.
*/
function table(columns, rows, left = 0) {
	const used = columns.map((_, index) => index === 0 || rows.some((cells) => cells[index] !== ""));
	const line = (cells) => `| ${cells.filter((_, index) => used[index]).join(" | ")} |`;
	const more = left > 0 ? [[`and ${left} more`, ...columns.slice(1).map(() => "")]] : [];
	return [
		line(columns.map(({ title }) => title)),
		line(columns.map(({ align }) => align === "right" ? "--:" : ":--")),
		...[...rows, ...more].map(line)
	].join("\n");
}

// src/report/fit-section.ts
const COLUMNS$1 = [
	{ title: "Model" },
	{ title: "Does it fit" },
	{
		title: "Memory of one GPU without the cache",
		align: "right"
	},
	{
		title: "Room in tokens",
		align: "right"
	},
	{
		title: "Requests at a time",
		align: "right"
	}
];
const LENGTHS$1 = [
	200,
	50,
	20,
	5
];
const MOST_PICTURE_LINES = 200;
const PICTURE_TITLE = "All replicas at their maximum on the declared nodes:";
/** Whether each model fits, on each target, before and after the change where both are known. */
function fitSection(result) {
	return targetFits(result).flatMap(([target, fit]) => targetSection(target, fit, result.target));
}
function targetSection(target, result, told) {
	const { fit = {}, fit_before: before = {} } = result;
	const models = Object.entries(fit);
	if (!models.some(([, { verdict, terms }]) => verdict !== "unknown" || terms.length > 0)) return [];
	const rows = [...models.filter(([, { verdict }]) => verdict === "does_not_fit" || verdict === "tight"), ...models.filter(([, { verdict }]) => verdict !== "does_not_fit" && verdict !== "tight")].map(([id, one]) => row$1(id, one, knownBefore(before, id)));
	const where = target === "" || target === told ? "" : ` on ${codeText(target, 60)}`;
	const versions = shortened(rows, LENGTHS$1, (shown, left) => table(COLUMNS$1, shown, left));
	return [
		{
			rank: 45,
			versions: [`**GPU memory${where}:** ${counted(Object.values(fit))}`]
		},
		{
			rank: 35,
			versions: [...versions, ""]
		},
		...packingBlocks(result.placement)
	];
}
/** How all replicas lie on the target's nodes; without a GPU there is nothing to see. */
function packingBlocks(placement) {
	if (placement === void 0 || placement.packing.nodes.every(({ gpus }) => gpus.length === 0)) return [];
	const { packing, shared_gpus: shared, updates } = placement;
	const picture = fencedText(packingPicture(packing, {
		shared,
		updates
	}), MOST_PICTURE_LINES);
	return [{
		rank: 30,
		versions: [`${PICTURE_TITLE}\n\n${picture}`, ""]
	}];
}
/** Where nothing was known, nothing is compared. */
function knownBefore(before, id) {
	const fit = ownEntry(before, id);
	return fit === void 0 || fit.terms.length === 0 ? void 0 : fit;
}
function row$1(id, after, before) {
	const cells = (cell) => {
		const now = cell(after);
		const then = before === void 0 ? now : cell(before);
		return then === now ? now : `${then === "" ? "unknown" : then} \u2192 ${now === "" ? "unknown" : now}`;
	};
	return [
		codeText(id),
		`${cells(({ verdict }) => verdictWords[verdict])}${why(after)}`,
		cells(withoutCache),
		cells(tokens),
		cells(requests)
	];
}
function why({ verdict, reason }) {
	return verdict === "fits" || reason === null ? "" : `: ${messageText(reason, 160)}`;
}
/** `15.2 of 22.0 GiB`. */
function withoutCache({ terms, gpu, verdict }) {
	if (gpu === null || verdict === "unknown") return "";
	const bytes = terms.reduce((sum, term) => sum + (term.name === "kv_cache" ? 0 : term.bytes ?? 0), 0);
	return `${gib(bytes).replace(/ GiB$/u, "")} of ${gib(gpu.usable_bytes)}`;
}
function tokens({ verdict, kv_tokens: room }) {
	return verdict === "unknown" ? "" : tokensText(room);
}
function requests({ verdict, max_concurrency: concurrency }) {
	return verdict === "unknown" ? "" : requestsText(concurrency);
}

// src/report/footer.ts
/** Small print: plan digest, commit, run, version. Written in HTML because markdown is not read inside `<sub>`. */
function footer(context, digests) {
	const { serverUrl, repository, commit, run } = context;
	const parts = Object.entries(digests).slice(0, 10).map(([target, digest]) => {
		const name = target === "" ? "" : ` for ${codeHtml(target, 60)}`;
		return `plan ${codeHtml(shortDigest(digest))}${name}`;
	});
	const commitAddress = `${serverUrl}/${repository}/commit/${addressPath(commit)}`;
	parts.push(`commit ${linkHtml(codeHtml(commit.slice(0, 7)), commitAddress)}`);
	if (run !== void 0) parts.push(linkHtml(`run ${inlineText(run.number, 20)}`, run.url));
	parts.push(codeHtml(context.configFile, 200), `rayfleet ${inlineText(context.version, 20)}`);
	return `<sub>${parts.join(" \u00b7 ")}</sub>`;
}

// src/report/plan-section.ts
const COLUMNS = [
	{ title: "Model" },
	{ title: "What happens" },
	{ title: "Why" }
];
const LENGTHS = [
	200,
	50,
	20,
	5
];
/** One row for each step; models that stay as they are come last, so that a cut table keeps what matters. */
function planSection(plan) {
	if (plan.steps.length === 0) return [];
	const steps = [...plan.steps.filter(({ effect }) => effect !== "nothing"), ...plan.steps.filter(({ effect }) => effect === "nothing")];
	const versions = shortened(steps, LENGTHS, (shown, left) => table(COLUMNS, shown.map(row), left));
	const note = consequence(plan.steps);
	return [{
		rank: 40,
		versions
	}, ...note === void 0 ? [] : [{
		rank: 60,
		versions: [note]
	}]];
}
function row(step) {
	const untracked = step.untracked === void 0 ? "" : `; ${UNTRACKED}`;
	return [
		stepName(step),
		effectWords[step.effect],
		messageText(step.reason, 160) + untracked
	];
}
function stepName(step, most = 120) {
	if (step.model !== null) return codeText(step.model, most);
	return step.effect === "remove" ? `left over ${codeText(step.app, 60)}` : "gateway";
}
/** What users of the endpoint notice. */
function consequence(steps) {
	const down = steps.filter(({ effect, model }) => effect === "recreate" && model !== null);
	const gone = steps.filter(({ effect, model }) => effect === "remove" && model !== null);
	const sentences = [];
	if (down.length > 0) sentences.push(`Requests to ${names(down)} are answered 503 while it is replaced.`);
	if (gone.length > 0) sentences.push(`Requests to ${names(gone)} are answered 404 afterwards.`);
	if (down.length === 0 && steps.some(({ effect }) => effect === "blue_green")) sentences.push("No request is refused: each new version gets traffic only after its smoke tests.");
	const moving = [...new Set(steps.flatMap(({ untracked }) => untracked ?? []))];
	if (moving.length > 0) {
		const are = moving.length === 1 ? "is" : "are";
		sentences.push(`${repositories(moving)} ${are} loaded at no commit: what is pushed there is served after a restart.`);
		sentences.push(`\`rayfleet lock\` pins ${moving.length === 1 ? "it" : "them"}.`);
	}
	return sentences.length === 0 ? void 0 : sentences.join(" ");
}
function repositories(moving) {
	const shown = moving.slice(0, 3).map((source) => codeText(source, 100));
	return moving.length > 3 ? `${shown.join(", ")} and ${moving.length - 3} more` : shown.join(", ");
}
function names(steps) {
	const shown = steps.slice(0, 5).map((step) => stepName(step, 60)).join(", ");
	return steps.length > 5 ? `${shown} and ${steps.length - 5} more` : shown;
}

// src/report/check-report.ts
/** The report of a check: outcome, what a merge would do, what is wrong and where. */
function checkReport(result, context) {
	const digests = result.digests ?? (result.plan === void 0 ? {} : { [result.target ?? ""]: result.plan.digest });
	return [...checkBlocks(result, context), fixed(footer(context, digests))];
}
/** The same without the small print; without a context, places are no links. */
function checkBlocks(result, context) {
	return [
		fixed(`### ${headline(result)}`),
		...diagnosticsSection(result.ok ? [] : result.diagnostics, context),
		...result.plan === void 0 ? [] : planSection(result.plan),
		...fitSection(result),
		...diagnosticsSection(result.ok ? result.diagnostics : [], context)
	];
}
function headline(result) {
	const fleet = result.fleet === void 0 ? "the config" : codeText(result.fleet, 60);
	const where = result.target === void 0 ? "" : ` on ${codeText(result.target, 60)}`;
	if (!result.ok) {
		const found = kinds(result.diagnostics);
		if (result.decision === "refused") return `Check refused: ${fleet} was not looked at`;
		return `Check failed: ${found === "" ? result.reason_code : found} in ${fleet}`;
	}
	if (result.plan === void 0) return `Check passed: no mistake found in ${fleet}`;
	if (!hasChanges(result.plan)) return `Check passed: nothing changes for ${fleet}${where}`;
	const models = result.plan.steps.filter(({ model, effect }) => model !== null && effect !== "nothing").length;
	return `Check passed: ${models === 0 ? "only the gateway changes" : `${count(models, "model")} ${models === 1 ? "changes" : "change"}`} in ${fleet}${where}`;
}

export { inlineText as _, table as a, diagnosticsSection as c, byteLength as d, fitBlocks as f, commentJson as g, codeText as h, footer as i, COMMENT_LIMIT as l, shortened as m, checkReport as n, caution as o, fixed as p, planSection as r, details as s, checkBlocks as t, SUMMARY_LIMIT as u, link as v, messageText as y };