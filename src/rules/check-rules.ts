import { codes } from "../diagnostics/codes.ts";
import type { ConfigPath, Finding } from "../diagnostics/diagnostic.ts";
import { namedTarget, type NamedTarget } from "../resolve/choose-target.ts";
import { lookUp } from "../resolve/written-at.ts";
import type { Config } from "../schema/config.ts";
import { keysAt } from "../schema/keys-at.ts";
import { Doubts } from "./doubts.ts";
import { eachMistakeOnce } from "./each-mistake-once.ts";
import type { RuleContext } from "./rule.ts";
import { rules } from "./rules.ts";
import { plainModels, viewOf } from "./view.ts";

export interface CheckRulesOptions {
  /** Absolute path of the folder that holds the config file. */
  readonly configDir: string;
  /** Absolute path of the checkout: relative model sources have to lie in it. */
  readonly repositoryDir?: string;
  /** Names of the targets to look at; all when not given. A name that the config does not have is a finding. */
  readonly targets?: readonly string[];
  /**
   * Where mistakes in the text or shape of the file are (`doubtedPaths`). The config lacks what was wrong, so rules
   * conclude nothing from what is missing there, and add nothing to what is said there.
   */
  readonly doubted?: readonly ConfigPath[];
}

/** Every mistake that takes more than one key to see, each once, in the order of the rules. */
export function checkRules(config: Config, options: CheckRulesOptions): readonly Finding[] {
  const findings: Finding[] = [];
  const targets: NamedTarget[] = [];
  for (const name of options.targets ?? Object.keys(config.targets ?? {})) {
    const chosen = namedTarget(config, name);
    if (chosen.ok) targets.push(chosen.target);
    // A kind that is not supported is found with the shape of the file.
    else findings.push(...chosen.findings.filter((finding) => finding.code !== "RF210"));
  }
  const doubts = new Doubts(options.doubted ?? []);
  const viewOptions = { configDir: options.configDir, doubts, plain: plainModels(config, options.configDir) };
  const context: RuleContext = {
    config,
    views:
      targets.length === 0
        ? [viewOf(config, undefined, viewOptions)]
        : targets.map((target) => viewOf(config, target, viewOptions)),
    configDir: options.configDir,
    ...(options.repositoryDir === undefined ? {} : { repositoryDir: options.repositoryDir }),
    lacks: (...key) => lookUp(config, key) === undefined && !doubts.concern([], key, keysAt),
  };
  for (const rule of rules) findings.push(...rule(context).filter((finding) => !doubts.covers(finding.path)));
  return eachMistakeOnce(findings);
}

/** Where earlier findings make the config another one than the file's: for `doubted`. */
export function doubtedPaths(findings: readonly Finding[]): readonly ConfigPath[] {
  return (
    findings
      .filter(({ code, severity }) => /^RF[12]/u.test(code) && (severity ?? codes[code].severity) === "error")
      .map((finding) => finding.path)
      // What is said of the file as a whole puts no key of it in doubt.
      .filter((path) => path.length > 0)
  );
}
