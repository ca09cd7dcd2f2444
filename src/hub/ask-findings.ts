import type { DiagnosticCode } from "../diagnostics/codes.ts";
import type { Finding } from "../diagnostics/diagnostic.ts";
import { orList, quote } from "../diagnostics/quote.ts";
import { HubError, type HubErrorKind } from "./hub-error.ts";
import type { AskedModel } from "./hub-model.ts";
import type { UnusableFile } from "./repository.ts";
import type { SourceUse, WantedSource } from "./wanted-sources.ts";

export interface AskContext {
  readonly endpoint: string;
  /** A token was sent: what helps is another one. */
  readonly hasToken: boolean;
}

/** Why a repository could not be read, at each key that names it. */
export function askFindings(wanted: WantedSource, asked: AskedModel, context: AskContext): readonly Finding[] {
  const told = asked.ok ? movedTo(wanted, asked.movedTo) : refused(wanted, asked.error, asked.near, context);
  return told === undefined ? [] : wanted.uses.map((use) => placed(told, use));
}

/** The name does not have the form of a Hub id, so the Hub is not asked. */
export function invalidIdFindings(wanted: WantedSource): readonly Finding[] {
  const help = "A folder starts with `./`, `../` or `/`.";
  return wanted.uses.map(({ path }) => ({
    code: "RF510",
    message: `${quote(wanted.source)} is not a Hub id`,
    path,
    help,
  }));
}

interface Told {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly help?: string;
  readonly at?: "revision";
}

function placed({ at, ...told }: Told, use: SourceUse): Finding {
  return { ...told, path: at === "revision" ? use.revisionPath : use.path };
}

function movedTo({ source }: WantedSource, name: string | undefined): Told | undefined {
  if (name === undefined) return undefined;
  return { code: "RF515", message: `${quote(source)} is now ${quote(name)}`, help: `Write ${quote(name)}.` };
}

function refused(
  { source, revision }: WantedSource,
  error: HubError | UnusableFile,
  near: readonly string[],
  { endpoint, hasToken }: AskContext,
): Told {
  if (!(error instanceof HubError)) {
    const code = error.path === "config.json" ? "RF506" : "RF511";
    return { code, message: `${quote(source)}: ${error.message}` };
  }
  const page = `${endpoint}/${source}`;
  const code = codes[error.kind];
  switch (error.kind) {
    case "not_found": {
      const meant = near.length === 0 ? "" : `Did you mean ${orList(near.map(quote))}? `;
      const token = hasToken
        ? "If it is private, the token in HF_TOKEN must be able to read it."
        : "If it is private, set HF_TOKEN.";
      return { code, message: `The Hub has no model ${quote(source)}`, help: `${meant}${token}` };
    }
    case "gated": {
      const token = hasToken ? "with the account of the token" : "and set HF_TOKEN to a token of that account";
      return { code, message: `${quote(source)} is gated`, help: `Accept its terms at ${page} ${token}.` };
    }
    case "bad_token":
      return { code, message: "The Hub does not accept the token", help: "Set HF_TOKEN to a valid one, or unset it." };
    case "forbidden": {
      const message = `The token may not read ${quote(source)}`;
      return { code, message, help: "Give the token read access to this repository, or use another one." };
    }
    case "disabled":
      return { code, message: `The Hub has disabled ${quote(source)}`, help: "Use another model." };
    case "no_revision": {
      const message = `${quote(source)} has no revision ${quote(revision ?? "main")}`;
      return { code, message, help: `Its branches, tags and commits are at ${page}/commits/main.`, at: "revision" };
    }
    case "no_file":
    case "no_ranges":
    case "busy":
    case "server":
    case "timeout":
    case "unreachable":
    case "broken":
      return { code, message: `${quote(source)}: ${error.message}` };
  }
}

const codes: Readonly<Record<HubErrorKind, DiagnosticCode>> = {
  not_found: "RF501",
  gated: "RF502",
  bad_token: "RF503",
  forbidden: "RF503",
  disabled: "RF501",
  no_revision: "RF504",
  no_file: "RF509",
  no_ranges: "RF509",
  busy: "RF508",
  server: "RF507",
  timeout: "RF507",
  unreachable: "RF507",
  broken: "RF509",
};
