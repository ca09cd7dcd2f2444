import { acceleratorAgreement } from "./accelerator-agreement.ts";
import { autoscalingBounds } from "./autoscaling-bounds.ts";
import { autoscalingTarget } from "./autoscaling-target.ts";
import { acceleratorAvailable } from "./capacity/accelerator-available.ts";
import { enoughCpus } from "./capacity/enough-cpus.ts";
import { enoughGpus } from "./capacity/enough-gpus.ts";
import { memoryShare } from "./capacity/memory-share.ts";
import { reachableMax } from "./capacity/reachable-max.ts";
import { roomForAll } from "./capacity/room-for-all.ts";
import { engineKwargsMisplaced } from "./engine-kwargs-misplaced.ts";
import { engineKwargsNames } from "./engine-kwargs-names.ts";
import { engineKwargsOwned } from "./engine-kwargs-owned.ts";
import { fractionOrPlacement } from "./fraction-or-placement.ts";
import { knownOverrides } from "./known-overrides.ts";
import { knownRayRelease } from "./known-ray-release.ts";
import { metricsNeedStats } from "./metrics-need-stats.ts";
import { oneFormOfBundles } from "./one-form-of-bundles.ts";
import { onePackageManager } from "./one-package-manager.ts";
import { optionsRayRefuses } from "./options-ray-refuses.ts";
import { replicasOrAutoscaling } from "./replicas-or-autoscaling.ts";
import { reservedVariables } from "./reserved-variables.ts";
import { revisionOfHubModel } from "./revision-of-hub-model.ts";
import { routePrefix } from "./route-prefix.ts";
import type { Rule } from "./rule.ts";
import { smokeTestForTask } from "./smoke-test-for-task.ts";
import { sourceInRepository } from "./source-in-repository.ts";
import { sourceOnTarget } from "./source-on-target.ts";
import { uniqueDeployments } from "./unique-deployments.ts";
import { uniqueNames } from "./unique-names.ts";

/** Every rule, in the order in which mistakes are told. */
export const rules: readonly Rule[] = [
  replicasOrAutoscaling,
  uniqueNames,
  routePrefix,
  engineKwargsMisplaced,
  engineKwargsOwned,
  engineKwargsNames,
  knownRayRelease,
  autoscalingBounds,
  autoscalingTarget,
  acceleratorAgreement,
  fractionOrPlacement,
  oneFormOfBundles,
  knownOverrides,
  revisionOfHubModel,
  onePackageManager,
  metricsNeedStats,
  sourceOnTarget,
  sourceInRepository,
  reservedVariables,
  uniqueDeployments,
  optionsRayRefuses,
  smokeTestForTask,
  acceleratorAvailable,
  enoughGpus,
  enoughCpus,
  memoryShare,
  roomForAll,
  reachableMax,
];
