import { planDigest } from "../../resolve/plan-digest.ts";
import { wantedRelease } from "../../deploy/deploy-fleet.ts";
import type { Release } from "../../gateway/user-config.ts";
import { gatewayApplication } from "../../gateway/application.ts";
import { builderPackage, gatewayPackage } from "../../gateway/package.ts";
import { routingTable } from "../../deploy/routing-table.ts";
import { type PlanBase, planRelease } from "../../plan/plan-release.ts";
import type { Plan } from "../../plan/plan.ts";
import type { CommandResult } from "../../report/result.ts";
import type { Fleet } from "../../resolve/fleet.ts";
import type { Pin } from "../../resolve/resolve-options.ts";
import { invalidConfig } from "./failed-result.ts";
import { validated } from "./validate.ts";
import { type OpenInput, openConfig, openText } from "./open-config.ts";
import { fitResult } from "./fit-result.ts";
import { commitsInText, lockedCommits } from "./locked-commits.ts";
import { openFleet } from "./open-fleet.ts";
import type { OpenedConfig } from "./opened-config.ts";

export interface CheckInput extends OpenInput {
  /** The config to compare with; `null` when there was none, absent when it is not known. */
  readonly base?: {
    readonly text: string | null;
    /** Its name, where it is another than the config's. */ readonly file?: string;
    /** The lock beside it; `null` when there was none, absent when it is not known. */
    readonly lock?: string | null;
  };
}

/** Checks the config and, when it is right, plans from the base version to it. Needs no network. */
export async function checkAndPlan(command: string, input: CheckInput): Promise<CommandResult> {
  return checkOpened(command, input, await openConfig({ ...input, fit: "asked" }));
}

/** The same for a config that is open. */
export async function checkOpened(
  command: string,
  input: CheckInput,
  opened: OpenedConfig,
  base?: OpenedConfig,
): Promise<CommandResult> {
  const before = base ?? (await openBase(input, opened));
  const passed = { ...validated(command, opened, input.target), ...fitResult(opened, before) };
  if (!passed.ok) return passed;
  const pin = lockedCommits(opened.configDir, input.workspace)?.pin;
  const fleet = openFleet({ ...input, pin }, opened, "optional");
  if (!fleet.ok) return invalidConfig(command, opened, fleet.diagnostics);
  const target = fleet.fleet.target?.name;
  const plan = planFromBase(fleet.fleet, baseFleet(input, before, basePin(input, before, pin)));
  const digests = digestsOf(input, opened, pin);
  return { ...passed, plan, ...(target === undefined ? { digests } : {}), ...(target === undefined ? {} : { target }) };
}

/** What a deploy to each target would be compared with, when no single target was checked. */
function digestsOf(input: CheckInput, opened: OpenedConfig, pin: Pin | undefined): Readonly<Record<string, string>> {
  const names = input.target === undefined ? Object.keys(opened.config?.targets ?? {}) : [input.target];
  const digests: Record<string, string> = {};
  for (const name of names) {
    const fleet = openFleet({ ...input, target: name, pin }, opened, "required");
    if (fleet.ok) digests[name] = planDigest(fleet.fleet);
  }
  return digests;
}

/** The base version, which is data: a script of another commit is not run. */
async function openBase(input: CheckInput, opened: OpenedConfig): Promise<OpenedConfig | undefined> {
  const { base } = input;
  if (base === undefined || base.text === null) return undefined;
  // A lock that is not known says nothing: sizes of now must not pass for those of then.
  const { lock = null } = base;
  return openText(base.text, base.file ?? opened.source.file, opened.configDir, { ...input, fit: "only", lock });
}

/** The fleet of the base version, when it can be resolved: a broken base must not stop its repair. */
function baseFleet(input: CheckInput, base: OpenedConfig | undefined, pin: Pin | undefined): Fleet | undefined {
  if (base === undefined) return undefined;
  const fleet = openFleet({ ...input, pin }, base, "optional");
  return fleet.ok ? fleet.fleet : undefined;
}

/**
 * The commits of the base version: by its own lock, which is that of its commit or lies beside its file. Where that is
 * not known, `pin`, by the lock of now, stands for it, so that no model seems to change.
 */
function basePin(
  { base, workspace }: CheckInput,
  opened: OpenedConfig | undefined,
  pin: Pin | undefined,
): Pin | undefined {
  if (base === undefined) {
    const beside = opened === undefined ? undefined : lockedCommits(opened.configDir, workspace);
    return beside === undefined ? pin : beside.pin;
  }
  if (base.lock === undefined) return pin;
  return base.lock === null ? undefined : commitsInText(base.lock).pin;
}

/** What a deploy would do if what the base says were live. */
export function planFromBase(fleet: Fleet, base: Fleet | undefined): Plan {
  const wanted = releaseOnPaper(fleet);
  const gateway = gatewayOnPaper(fleet, wanted);
  const before = base === undefined || base.name !== fleet.name ? undefined : base;
  if (before === undefined) {
    return planRelease(
      { kind: base === undefined ? "nothing" : "file", release: null, applications: new Map() },
      wanted,
      gateway,
    );
  }
  const release = releaseOnPaper(before);
  const applications = Object.values(release.models).map((model) => [model.app, running(model.entry)] as const);
  const from: PlanBase = {
    kind: "file",
    release,
    applications: new Map(applications),
    gateway: running(gatewayOnPaper(before, release)),
  };
  return planRelease(from, wanted, gateway);
}

function running<T>(entry: T): { readonly entry: T; readonly status: string } {
  return { entry, status: "RUNNING" };
}

const PACKAGES = { builder: `gcs://${builderPackage().name}`, gateway: `gcs://${gatewayPackage().name}` };

function releaseOnPaper(fleet: Fleet): Release {
  const release = wantedRelease({ fleet, packages: PACKAGES, commit: null, restart: new Set() }, undefined, "");
  return { ...release, digest: planDigest(fleet) };
}

function gatewayOnPaper(fleet: Fleet, release: Release): ReturnType<typeof gatewayApplication> {
  const record = { release, previous: null, journal: null };
  const table = routingTable({ fleet: fleet.name, routed: release, stopped: new Set(), candidates: [], record });
  return gatewayApplication({ fleet, packageUri: PACKAGES.gateway, userConfig: table });
}
