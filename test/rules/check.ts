import { checkShape } from "../../src/load/check-shape.ts";
import { loadConfig } from "../../src/load/load-config.ts";
import { checkRules, type CheckRulesOptions } from "../../src/rules/check-rules.ts";

/** Two L4 on one node; most cases say only what they are about. */
const HEAD = "version: 1\nname: fleet\n";
export const TWO_L4 = "targets: {gpu: {kind: local, nodes: [{accelerator_type: L4, gpus: 2, cpus: 32}]}}\n";

/** What the rules find in a config with a right shape: `code path: message`, one line each. */
export function found(yaml: string, options: Partial<CheckRulesOptions> = {}): readonly string[] {
  const { config, findings } = checkShape(loadConfig(HEAD + yaml, "models.config.yaml"));
  if (config === undefined || findings.length > 0)
    throw new Error(`The case itself is wrong: ${JSON.stringify(findings)}`);
  return checkRules(config, { configDir: "/repo", ...options }).map(
    ({ code, path, message }) => `${code} ${path.join(".")}: ${message}`,
  );
}
