import type { Finding } from "../../diagnostics/diagnostic.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";
import { envVars, variableKey } from "./env-vars.ts";

const secretName =
  /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|API_?KEY|ACCESS_KEY|SECRET_KEY|PRIVATE_KEY|ACCESS_KEY_ID|CREDENTIALS?)$/iu;

/** `1`, `true`: a switch; a path: where the secret is; both are no secret. */
const harmless = /^(?:|[01]|true|false|yes|no|on|off|none|null|~?\/.*)$/iu;

/** `https://user:password@host`. */
const userInAddress = /:\/\/[^/\s:@]+:[^/\s@]+@/u;

/** `runtime_env` goes to Ray in the clear, and Ray shows it to whoever asks for the applications. */
export function secretVariables(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) =>
    envVars(model).flatMap(([name, value]) => {
      const inAddress = userInAddress.test(value);
      if (!inAddress && (!secretName.test(name) || harmless.test(value))) return [];
      const what = inAddress ? "holds an address with a password" : "looks like a secret by its name";
      return [
        mistakeIn(model, {
          code: "RF368",
          message: `${name} ${what}: it would stand in the repository, and in every answer of Ray's REST API`,
          key: variableKey(name),
          anchor: "key",
          help: "Remove it, and set the variable where the nodes start. HF_TOKEN is passed on from there by itself.",
        }),
      ];
    }),
  );
}
