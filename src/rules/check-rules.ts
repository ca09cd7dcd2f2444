import type { Finding, Related } from "../diagnostics/diagnostic.ts";
import { namedTarget, type NamedTarget } from "../resolve/choose-target.ts";
import { mergedModels } from "../resolve/merged-model.ts";
import { resolveModel } from "../resolve/resolve-model.ts";
import type { Config } from "../schema/config.ts";
import type { RuleContext, View } from "./rule.ts";
import { rules } from "./rules.ts";

export interface CheckRulesOptions {
  /** Absolute path of the folder that holds the config file. */
  readonly configDir: string;
  /** Absolute path of the checkout: relative model sources have to lie in it. */
  readonly repositoryDir?: string;
  /** Names of the targets to look at; all when not given. A name that the config does not have is a finding. */
  readonly targets?: readonly string[];
  /** True when the config is what remains of a file with mistakes in its shape. */
  readonly partial?: boolean;
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
  const context: RuleContext = {
    config,
    views:
      targets.length === 0
        ? [viewOf(config, undefined, options)]
        : targets.map((target) => viewOf(config, target, options)),
    configDir: options.configDir,
    ...(options.repositoryDir === undefined ? {} : { repositoryDir: options.repositoryDir }),
    partial: options.partial ?? false,
  };
  findings.push(...rules.flatMap((rule) => rule(context)));
  return eachMistakeOnce(findings);
}

function viewOf(config: Config, target: NamedTarget | undefined, options: CheckRulesOptions): View {
  const merged = mergedModels(config, target?.config);
  const models = merged.flatMap(({ id, json, config: model }) =>
    model === undefined
      ? []
      : [{ id, json, config: model, resolved: resolveModel(id, model, json, options.configDir) }],
  );
  return { models, merged, ...(target === undefined ? {} : { target }) };
}

/** One mistake shows on several targets: it is told once, and what differs is added to it. */
function eachMistakeOnce(findings: readonly Finding[]): readonly Finding[] {
  const mistakes = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.code} ${JSON.stringify(finding.path)}`;
    const known = mistakes.get(key);
    mistakes.set(key, known === undefined ? finding : joined(known, finding));
  }
  return [...mistakes.values()];
}

function joined(first: Finding, second: Finding): Finding {
  const told = new Set([first, ...(first.related ?? [])].map((part) => part.message));
  if (told.has(second.message)) return first;
  const more: Related = { message: second.message };
  return { ...first, related: [...(first.related ?? []), more] };
}
