import { deployCodes } from "./codes/deploy.ts";
import { engineCodes } from "./codes/engine.ts";
import { fitCodes } from "./codes/fit.ts";
import { githubCodes } from "./codes/github.ts";
import { hubCodes } from "./codes/hub.ts";
import { importCodes } from "./codes/import.ts";
import { loadingCodes } from "./codes/loading.ts";
import { capacityRuleCodes } from "./codes/rules-capacity.ts";
import { engineRuleCodes } from "./codes/rules-engine.ts";
import { servingRuleCodes } from "./codes/rules-serving.ts";
import { ruleCodes } from "./codes/rules.ts";
import { scriptCodes } from "./codes/script.ts";
import { shapeCodes } from "./codes/shape.ts";
import { targetCodes } from "./codes/targets.ts";

/** Every code there is. A code is never reused and never changes its meaning. */
export const codes = {
  ...loadingCodes,
  ...scriptCodes,
  ...importCodes,
  ...shapeCodes,
  ...engineCodes,
  ...ruleCodes,
  ...hubCodes,
  ...engineRuleCodes,
  ...servingRuleCodes,
  ...capacityRuleCodes,
  ...fitCodes,
  ...deployCodes,
  ...targetCodes,
  ...githubCodes,
} as const;

export type DiagnosticCode = keyof typeof codes;
