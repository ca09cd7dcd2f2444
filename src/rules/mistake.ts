import type { DiagnosticCode } from "../diagnostics/codes.ts";
import type { ConfigPath, Finding, Repair, Severity } from "../diagnostics/diagnostic.ts";
import type { ViewedModel } from "./rule.ts";

type Key = readonly string[];

/** A mistake in a model, in keys of the model. */
interface ModelMistake {
  readonly code: DiagnosticCode;
  readonly severity?: Severity;
  readonly message: string;
  /** What the help changes: the message stands there. */
  readonly key: Key;
  readonly anchor?: "key" | "value";
  /** What does not go with it. */
  readonly partner?: Key;
  readonly help: string;
  /** A repair that is certain, of the place where the key is written. */
  readonly repair?: (path: ConfigPath) => readonly Repair[];
}

/** The mistake as a finding: at the layer of the config that decides the key, with its partner. */
export function mistakeIn(model: ViewedModel, mistake: ModelMistake): Finding {
  const { code, severity, message, key, anchor, partner, help, repair } = mistake;
  const path = model.at(...key);
  return {
    code,
    ...(severity === undefined ? {} : { severity }),
    message,
    path,
    ...(anchor === undefined ? {} : { anchor }),
    help,
    ...(partner === undefined
      ? {}
      : { related: [{ message: `${partner.at(-1)} is set here`, path: model.at(...partner) }] }),
    ...(repair === undefined ? {} : { repair: repair(path) }),
  };
}

/** For a key that changes nothing: taking it out changes nothing either. */
export function removeKey(path: ConfigPath): readonly Repair[] {
  return [{ kind: "remove_key", path }];
}
