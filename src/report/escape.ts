import { ownEntry } from "../diagnostics/own-entry.ts";

/** Characters that markdown or HTML give a meaning inside a line. `_` inside a word has none. */
const ACTIVE = /[&<>\\`*~[\]|$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/gu;
/** Controls, and characters that turn or hide the writing direction. */
const INVISIBLE = /[\p{Cc}\p{Cs}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
/** Breaks what GitHub would link or ping: it looks for these after markdown was rendered, so entities do not help. */
const BREAK = "\u200b";
const CODE_SAFE = /^[A-Za-z0-9][A-Za-z0-9 ._/:=+-]*$/u;
const named: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Text of a user in a paragraph, a list or a table cell: one line, nothing in it is markdown, a link or a mention. */
export function inlineText(text: string, most = 500): string {
  return oneLine(text, most)
    .replace(/[@#]/gu, (character) => `${character}${BREAK}`)
    .replaceAll("://", `:${BREAK}//`)
    .replace(/www\./giu, (found) => `${found.slice(0, 3)}${BREAK}.`)
    .replace(/(gh-)(\d)/giu, `$1${BREAK}$2`)
    .replace(ACTIVE, (character) => ownEntry(named, character) ?? `&#${character.codePointAt(0) ?? 0};`);
}

/** Like `inlineText`; what the message has between backticks is shown as code. */
export function messageText(text: string, most = 600): string {
  return oneLine(text, most)
    .split(/`([^`]{1,120})`/u)
    .map((part, index) => (index % 2 === 0 ? escapedPart(part) : codeText(part)))
    .join("");
}

/** Keeps the spaces at its ends, which belong to the message. */
function escapedPart(part: string): string {
  const [, before = "", middle = "", after = ""] = /^(\s*)(.*?)(\s*)$/u.exec(part) ?? [];
  return `${before}${inlineText(middle, part.length)}${after}`;
}

/** Text of a user as code, also inside a table cell. */
export function codeText(text: string, most = 120): string {
  const short = oneLine(text, most);
  return CODE_SAFE.test(short) ? `\`${short}\`` : codeHtml(short, most);
}

/** Like `codeText`, for places where markdown is not read, such as `<summary>`. */
export function codeHtml(text: string, most = 120): string {
  return `<code>${inlineText(text, most)}</code>`;
}

/** Several lines of a user, verbatim: the fence is longer than any run of backticks inside. The end is kept. */
export function fencedText(text: string, mostLines: number, mostCharacters = mostLines * 400): string {
  const lines = text.split(/\r\n|\n|\r/u).map(verbatimLine);
  while (lines.length > 0 && lines.at(-1) === "") lines.pop();
  const kept = lines.slice(-mostLines);
  while (kept.length > 1 && kept.join("\n").length > mostCharacters) kept.shift();
  const left = lines.length - kept.length;
  const body = [...(left > 0 ? [`(${left} earlier lines are left out)`] : []), ...kept].join("\n");
  return fenced("text", body);
}

/** Lines of a user before and after a change. */
export function fencedDiff(before: readonly string[], after: readonly string[]): string {
  const removed = before.map((line) => `-${verbatimLine(line)}`);
  const added = after.map((line) => `+${verbatimLine(line)}`);
  return fenced("diff", [...removed, ...added].join("\n"));
}

function fenced(language: string, body: string): string {
  const longest = Math.max(2, ...[...body.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${body}\n${fence}`;
}

function verbatimLine(line: string): string {
  return cut(cut(line, 1600).replaceAll("\t", "    ").replace(INVISIBLE, "\ufffd").trimEnd(), 400);
}

/** Addresses longer than this are not linked. */
const LONGEST_ADDRESS = 1000;

/** A link of ours around text that is escaped already; only the text when the address is not a plain http(s) one. */
export function link(label: string, address: string): string {
  return isPlainAddress(address) ? `[${label}](${address})` : label;
}

/** The same in HTML, for places where markdown is not read. */
export function linkHtml(label: string, address: string): string {
  return isPlainAddress(address) ? `<a href="${address}">${label}</a>` : label;
}

function isPlainAddress(address: string): boolean {
  return address.length <= LONGEST_ADDRESS && /^https?:\/\/[^\s<>"'`|\\()]+$/u.test(address);
}

/** A part of an address: everything but letters, digits and a few marks is percent-encoded; `/` stays. */
export function addressPath(path: string): string {
  return path
    .toWellFormed()
    .split("/")
    .map((part) => encodeURIComponent(part).replace(/[!'()*]/gu, (found) => `%${found.charCodeAt(0).toString(16)}`))
    .join("/");
}

/** JSON inside an HTML comment: nothing in it ends the comment or is read as a mention. */
export function commentJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(/[<>&@]/gu, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replaceAll("--", "\\u002d\\u002d");
}

function oneLine(text: string, most: number): string {
  // Cut before as well: what is not shown need not be looked at.
  return cut(
    cut(text, most * 4)
      .replace(/\s+/gu, " ")
      .replace(INVISIBLE, "\ufffd")
      .trim(),
    most,
  );
}

/** Cut between characters: a surrogate pair stays whole. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = /[\ud800-\udbff]$/u.test(text.slice(0, most)) ? most - 1 : most;
  return `${text.slice(0, end)}…`;
}
