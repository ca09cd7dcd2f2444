import { deployCodes } from "./codes/deploy.ts";
import { fitCodes } from "./codes/fit.ts";
import { githubCodes } from "./codes/github.ts";
import { loadingCodes } from "./codes/loading.ts";
import { ruleCodes } from "./codes/rules.ts";
import { shapeCodes } from "./codes/shape.ts";
import { targetCodes } from "./codes/targets.ts";

/** Every code there is. A code is never reused and never changes its meaning. */
export const codes = {
  ...loadingCodes,
  ...shapeCodes,
  ...ruleCodes,
  ...fitCodes,
  ...deployCodes,
  ...targetCodes,
  ...githubCodes,
} as const;

export type DiagnosticCode = keyof typeof codes;
