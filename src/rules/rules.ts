import { acceleratorAgreement } from "./accelerator-agreement.ts";
import { autoscalingBounds } from "./autoscaling-bounds.ts";
import { autoscalingTarget } from "./autoscaling-target.ts";
import { acceleratorAvailable } from "./capacity/accelerator-available.ts";
import { dtypeOnGpu } from "./capacity/dtype-on-gpu.ts";
import { enoughCpus } from "./capacity/enough-cpus.ts";
import { enoughGpus } from "./capacity/enough-gpus.ts";
import { memoryOfShares } from "./capacity/memory-of-shares.ts";
import { memoryShare } from "./capacity/memory-share.ts";
import { nodesToSpread } from "./capacity/nodes-to-spread.ts";
import { oneMachine } from "./capacity/one-machine.ts";
import { quantizationOnGpu } from "./capacity/quantization-on-gpu.ts";
import { reachableMax } from "./capacity/reachable-max.ts";
import { roomBeside } from "./capacity/room-beside.ts";
import { roomForAll } from "./capacity/room-for-all.ts";
import { engineKwargsMisplaced } from "./engine-kwargs-misplaced.ts";
import { engineKwargsNames } from "./engine-kwargs-names.ts";
import { engineKwargsOwned } from "./engine-kwargs-owned.ts";
import { argumentsForTask } from "./engine/arguments-for-task.ts";
import { balancedExperts } from "./engine/balanced-experts.ts";
import { batchLimits } from "./engine/batch-limits.ts";
import { captureSizes } from "./engine/capture-sizes.ts";
import { chunkedPrefillOff } from "./engine/chunked-prefill-off.ts";
import { compileAndEager } from "./engine/compile-and-eager.ts";
import { contextParallel } from "./engine/context-parallel.ts";
import { draftParallelSize } from "./engine/draft-parallel-size.ts";
import { givenTwice } from "./engine/given-twice.ts";
import { kvTransfer } from "./engine/kv-transfer.ts";
import { longPrefillThreshold } from "./engine/long-prefill-threshold.ts";
import { needsAnotherArgument } from "./engine/needs-another-argument.ts";
import { noEffectAlone } from "./engine/no-effect-alone.ts";
import { notTogether } from "./engine/not-together.ts";
import { poolingTypes } from "./engine/pooling-types.ts";
import { prefixCachingNeeded } from "./engine/prefix-caching-needed.ts";
import { promptLookupBounds } from "./engine/prompt-lookup-bounds.ts";
import { quantizationDtype } from "./engine/quantization-dtype.ts";
import { speculativeBatch } from "./engine/speculative-batch.ts";
import { speculativeModel } from "./engine/speculative-model.ts";
import { structuredOutputs } from "./engine/structured-outputs.ts";
import { taskAndRunner } from "./engine/task-and-runner.ts";
import { tokenizerRevision } from "./engine/tokenizer-revision.ts";
import { cacheFolders } from "./environment/cache-folders.ts";
import { excludesAlone } from "./environment/excludes-alone.ts";
import { experimentalKeys } from "./environment/experimental-keys.ts";
import { knownVllmVariables } from "./environment/known-vllm-variables.ts";
import { remotePackages } from "./environment/remote-packages.ts";
import { secretVariables } from "./environment/secret-variables.ts";
import { variablesThatBreak } from "./environment/variables-that-break.ts";
import { variablesWithoutEffect } from "./environment/variables-without-effect.ts";
import { fractionOrPlacement } from "./fraction-or-placement.ts";
import { knownOverrides } from "./known-overrides.ts";
import { knownRayRelease } from "./known-ray-release.ts";
import { adaptersNeedEngine } from "./lora/adapters-need-engine.ts";
import { cpuLoras } from "./lora/cpu-loras.ts";
import { engineNeedsAdapters } from "./lora/engine-needs-adapters.ts";
import { metricsNeedStats } from "./metrics-need-stats.ts";
import { aliasesNeedGateway } from "./names/aliases-need-gateway.ts";
import { localPorts } from "./names/local-ports.ts";
import { lookAlikes } from "./names/look-alikes.ts";
import { modelSourceForm } from "./names/model-source-form.ts";
import { namesInPaths } from "./names/names-in-paths.ts";
import { reservedPrefix } from "./names/reserved-prefix.ts";
import { targetAddresses } from "./names/target-addresses.ts";
import { oneFormOfBundles } from "./one-form-of-bundles.ts";
import { onePackageManager } from "./one-package-manager.ts";
import { optionsRayRefuses } from "./options-ray-refuses.ts";
import { actorAccelerator } from "./placement/actor-accelerator.ts";
import { bundleLabels } from "./placement/bundle-labels.ts";
import { bundlesForWorkers } from "./placement/bundles-for-workers.ts";
import { memoryInBytes } from "./placement/memory-in-bytes.ts";
import { oneGpuEach } from "./placement/one-gpu-each.ts";
import { resourceNames } from "./placement/resource-names.ts";
import { shareVariable } from "./placement/share-variable.ts";
import { sharedGpuAutoscaling } from "./placement/shared-gpu-autoscaling.ts";
import { spreadTensorParallel } from "./placement/spread-tensor-parallel.ts";
import { tpuTopology } from "./placement/tpu-topology.ts";
import { replicasOrAutoscaling } from "./replicas-or-autoscaling.ts";
import { reservedVariables } from "./reserved-variables.ts";
import { revisionOfHubModel } from "./revision-of-hub-model.ts";
import { routePrefix } from "./route-prefix.ts";
import type { Rule } from "./rule.ts";
import { batchAboveLimit } from "./scaling/batch-above-limit.ts";
import { cannotScale } from "./scaling/cannot-scale.ts";
import { deploymentActorNames } from "./scaling/deployment-actor-names.ts";
import { healthChecks } from "./scaling/health-checks.ts";
import { metricsWindow } from "./scaling/metrics-window.ts";
import { shutdownLoop } from "./scaling/shutdown-loop.ts";
import { startupTimeout } from "./scaling/startup-timeout.ts";
import { targetAboveLimit } from "./scaling/target-above-limit.ts";
import { zeroDelay } from "./scaling/zero-delay.ts";
import { smokeTestForTask } from "./smoke-test-for-task.ts";
import { expectationForKind } from "./smoke/expectation-for-kind.ts";
import { expectationsAgree } from "./smoke/expectations-agree.ts";
import { tokenLimits } from "./smoke/token-limits.ts";
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
  argumentsForTask,
  balancedExperts,
  batchLimits,
  captureSizes,
  chunkedPrefillOff,
  compileAndEager,
  contextParallel,
  draftParallelSize,
  givenTwice,
  kvTransfer,
  longPrefillThreshold,
  needsAnotherArgument,
  noEffectAlone,
  notTogether,
  poolingTypes,
  prefixCachingNeeded,
  promptLookupBounds,
  quantizationDtype,
  speculativeBatch,
  speculativeModel,
  structuredOutputs,
  taskAndRunner,
  tokenizerRevision,
  adaptersNeedEngine,
  cpuLoras,
  engineNeedsAdapters,
  batchAboveLimit,
  cannotScale,
  deploymentActorNames,
  healthChecks,
  metricsWindow,
  shutdownLoop,
  startupTimeout,
  targetAboveLimit,
  zeroDelay,
  actorAccelerator,
  bundleLabels,
  bundlesForWorkers,
  memoryInBytes,
  oneGpuEach,
  resourceNames,
  shareVariable,
  sharedGpuAutoscaling,
  spreadTensorParallel,
  tpuTopology,
  cacheFolders,
  excludesAlone,
  experimentalKeys,
  knownVllmVariables,
  remotePackages,
  secretVariables,
  variablesThatBreak,
  variablesWithoutEffect,
  aliasesNeedGateway,
  localPorts,
  lookAlikes,
  modelSourceForm,
  namesInPaths,
  reservedPrefix,
  targetAddresses,
  expectationForKind,
  expectationsAgree,
  tokenLimits,
  acceleratorAvailable,
  enoughGpus,
  enoughCpus,
  memoryShare,
  roomForAll,
  reachableMax,
  dtypeOnGpu,
  memoryOfShares,
  nodesToSpread,
  oneMachine,
  quantizationOnGpu,
  roomBeside,
];
