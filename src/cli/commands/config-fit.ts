import type { Finding } from "../../diagnostics/diagnostic.ts";
import { refusals, verdictFindings } from "../../fit/fit-findings.ts";
import { fleetFit, type FleetFit, type TargetFit } from "../../fit/fleet-fit.ts";
import { refusedFit } from "../../fit/model-on-target.ts";
import { recordOf } from "../../hub/lock/lock.ts";
import { brokenLock, lockFindings } from "../../hub/lock/lock-findings.ts";
import { readLockFile } from "../../hub/lock/lock-file.ts";
import { parseLock, type ParsedLock } from "../../hub/lock/parse-lock.ts";
import type { Fleet } from "../../resolve/fleet.ts";
import { look } from "../../resolve/resolve.ts";
import { layerPaths } from "../../resolve/written-at.ts";
import { doubtedPaths } from "../../rules/check-rules.ts";
import { Doubts } from "../../rules/doubts.ts";
import { eachMistakeOnce } from "../../rules/each-mistake-once.ts";
import type { Config } from "../../schema/config.ts";
import { keysAt } from "../../schema/keys-at.ts";
import { knownFacts } from "./known-facts.ts";

export interface ConfigFitInput {
  readonly config: Config;
  readonly configDir: string;
  /** Folders of models are read only in it, when it is given. */
  readonly workspace?: string;
  /** Targets to look at; all when not given. */
  readonly target?: string;
  /** What was found before: nothing is said twice, and nothing of a model whose shape is in doubt. */
  readonly found: readonly Finding[];
  /** Says so when there is no lock. */
  readonly needsLock: boolean;
  /**
   * The lock of another commit, whose config this is; `null` when there is none. Without it, the file beside the config
   * and folders of models are read.
   */
  readonly lock?: string | null;
}

/** What is known of each target's memory, and what is wrong with it. */
export interface ConfigFit {
  /** By the target's name; the empty name stands for a config without targets. */
  readonly fits: Readonly<Record<string, TargetFit>>;
  readonly findings: readonly Finding[];
}

/** Works out a config's models on its targets, from the lock and from folders. Needs no network. */
export async function configFit(input: ConfigFitInput): Promise<ConfigFit> {
  const { config, configDir, target } = input;
  const parsed = lockOf(input);
  const lock = parsed?.ok === true ? parsed.lock : undefined;
  const doubted = doubtedPaths(input.found);
  const doubts = new Doubts(doubted);
  const findings: Finding[] = parsed?.ok === false ? [brokenLock(parsed.reason)] : [];
  if (parsed?.ok === true || (parsed === undefined && input.needsLock)) findings.push(...lockFindings(config, lock));
  const fits: Record<string, TargetFit> = {};
  const names = target === undefined ? Object.keys(config.targets ?? {}) : [target];
  for (const name of names.length === 0 ? [undefined] : names) {
    const resolved = look(config, name, { configDir });
    if (!resolved.ok) continue;
    const { fleet } = resolved;
    const known = await knownFacts({ ...input, fleet, lock: parsed, folders: input.lock === undefined });
    const rankOf = (source: string): number | undefined =>
      (lock === undefined ? undefined : recordOf(lock, source, null))?.adapter?.rank ?? undefined;
    const { fit, told } = checkedFleet(fleetFit(fleet, known.factsOf), config, fleet, { doubts, rankOf });
    fits[name ?? ""] = fit;
    findings.push(...known.findings, ...told);
  }
  // A model whose name is misspelt seems to be gone.
  const sure = findings.filter(({ code, path }) => !doubts.covers(path) && !(code === "RF523" && doubted.length > 0));
  return { fits, findings: eachMistakeOnce(sure.filter((finding) => !isToldBefore(finding, input.found))) };
}

function lockOf({ lock, configDir, workspace }: ConfigFitInput): ParsedLock | undefined {
  if (lock === undefined) return readLockFile(configDir, workspace);
  return lock === null ? undefined : parseLock(lock);
}

interface CheckOptions {
  readonly doubts: Doubts;
  readonly rankOf: (source: string) => number | undefined;
}

/** A model that vLLM would refuse has no verdict: its mistake comes first. */
function checkedFleet(
  { models, placement }: FleetFit,
  config: Config,
  fleet: Fleet,
  { doubts, rankOf }: CheckOptions,
): { readonly fit: TargetFit; readonly told: readonly Finding[] } {
  const told: Finding[] = [];
  const fit: Record<string, TargetFit["fit"][string]> = {};
  for (const one of models) {
    const { id } = one.model;
    if (isInDoubt(id, fleet, doubts)) {
      fit[id] = refusedFit(one.fit, "its config has mistakes");
      continue;
    }
    const refused = refusals(one, config, fleet, rankOf);
    const first = refused.find(({ severity = "error" }) => severity === "error");
    told.push(...refused, ...(first === undefined ? verdictFindings(one, config, fleet) : []));
    fit[id] = first === undefined ? one.fit : refusedFit(one.fit, `vLLM refuses it: ${first.message}`);
  }
  return { fit: { fit, ...(placement === undefined ? {} : { placement }) }, told };
}

/** What decides over memory. */
const KEYS = [
  "model_source",
  "revision",
  "engine_kwargs",
  "accelerator_type",
  "accelerator_config",
  "gpu_fraction",
  "placement_group_config",
  "task",
  "compile",
];

function isInDoubt(id: string, { target }: Fleet, doubts: Doubts): boolean {
  const ofModel = (path: readonly string[]): readonly string[] => keysAt(["models", id, ...path]);
  const layers = layerPaths(target?.name, id);
  if (layers.some((layer) => KEYS.some((key) => doubts.concern(layer, [key], ofModel)))) return true;
  return (
    target !== undefined && ["nodes", "autoscaling_nodes"].some((key) => doubts.covers(["targets", target.name, key]))
  );
}

/** The rules look at some of the same things, without knowing the model. */
function isToldBefore({ path }: Finding, found: readonly Finding[]): boolean {
  const place = JSON.stringify(path);
  return found.some((one) => /^RF[34]/u.test(one.code) && JSON.stringify(one.path) === place);
}
