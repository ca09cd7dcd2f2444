import { codes, type DiagnosticCode } from "./codes.ts";
import type { Finding, Severity } from "./diagnostic.ts";

/** The `checks` of a config: severity by code. */
export type SeverityOverrides = Readonly<Record<string, "off" | "warn" | "error">>;

/**
 * Without these there is no fleet to go on with: no target, or a model without weights; and a key in the wrong place is
 * left out.
 */
const indispensable: ReadonlySet<string> = new Set(["RF304", "RF315", "RF316", "RF320"]);

/** What rayfleet knows of vLLM, where a plugin or a release may know more. */
const mayBeKnownElsewhere: ReadonlySet<string> = new Set(["RF223", "RF224"]);

/**
 * Rules, capacity and Hub checks (RF3xx to RF5xx) may be weakened. A file that cannot be read, or a deploy that failed,
 * stays an error.
 */
export function mayBeOverridden(code: string): boolean {
  return (/^RF[345]/u.test(code) && !indispensable.has(code)) || mayBeKnownElsewhere.has(code);
}

export function isKnownCode(code: string): code is DiagnosticCode {
  return Object.hasOwn(codes, code);
}

/** The severity of a finding, or `off` when the config switches its code off. */
export function severityOf(finding: Finding, checks: SeverityOverrides): Severity | "off" {
  const override = Object.hasOwn(checks, finding.code) ? checks[finding.code] : undefined;
  if (override !== undefined && mayBeOverridden(finding.code)) return override;
  return finding.severity ?? codes[finding.code].severity;
}
