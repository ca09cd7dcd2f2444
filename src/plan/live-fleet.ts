import { gatewayApplicationName } from "../gateway/application.ts";
import { readGatewayUserConfig } from "../gateway/read-record.ts";
import type { GatewayUserConfig, ReleaseRecord } from "../gateway/user-config.ts";
import type { NodeRoom } from "../ray/node-room.ts";
import { ownerOf } from "../ray/ownership.ts";
import type { ServeDetails } from "../ray/serve-details.ts";
import type { PlanBase, PlannedApplication } from "./plan-release.ts";

/** What of a fleet is on a cluster, read from one `GET /api/serve/applications/`. */
export interface LiveFleet {
  readonly base: PlanBase;
  readonly record: ReleaseRecord;
  readonly table: GatewayUserConfig | undefined;
  /** Why the gateway's record could not be read, when there is a gateway and it could not. */
  readonly unreadable: string | undefined;
}

const EMPTY_RECORD: ReleaseRecord = { release: null, previous: null, journal: null };

/** Picks the fleet's own applications out of the live state: those that carry its owner marker. */
export function readLiveFleet(fleet: string, details: ServeDetails, nodes?: readonly NodeRoom[]): LiveFleet {
  const applications = new Map<string, PlannedApplication>();
  let gateway: PlannedApplication | undefined;
  for (const [name, application] of Object.entries(details.applications)) {
    const entry = application.deployed_app_config;
    if (entry === undefined || entry === null || ownerOf(entry) !== fleet) continue;
    const planned = { entry, status: application.status };
    if (name === gatewayApplicationName(fleet)) gateway = application.status === "DELETING" ? undefined : planned;
    else applications.set(name, planned);
  }
  const read = gateway === undefined ? undefined : readGatewayUserConfig(gateway.entry);
  const table = read?.ok === true ? read.userConfig : undefined;
  const record = table?.record ?? EMPTY_RECORD;
  return {
    base: {
      kind: "live",
      release: record.release,
      applications,
      ...(gateway === undefined ? {} : { gateway }),
      ...(nodes === undefined ? {} : { nodes }),
    },
    record,
    table,
    unreadable: read?.ok === false ? read.problem : undefined,
  };
}
