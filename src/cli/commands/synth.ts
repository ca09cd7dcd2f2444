import { wantedRelease } from "../../deploy/deploy-fleet.ts";
import { routingTable } from "../../deploy/routing-table.ts";
import { gatewayApplication } from "../../gateway/application.ts";
import { builderPackage, gatewayPackage } from "../../gateway/package.ts";
import type { ServeDeployConfig } from "../../ray/serve-application.ts";
import { serveDeployConfig } from "../../ray/serve-deploy-config.ts";
import { singleApplication } from "../../ray/single-app.ts";
import type { Fleet } from "../../resolve/fleet.ts";

/** The body of `PUT /api/serve/applications/` that a first deploy of the fleet ends with. */
export function synthesize(fleet: Fleet): ServeDeployConfig {
  if (fleet.layout === "single_app") return serveDeployConfig(fleet, [singleApplication(fleet)]);
  const packages = { builder: `gcs://${builderPackage().name}`, gateway: `gcs://${gatewayPackage().name}` };
  const release = wantedRelease({ fleet, packages, commit: null, restart: new Set() }, undefined, "");
  const record = { release: null, previous: null, journal: null };
  const table = routingTable({ fleet: fleet.name, routed: release, stopped: new Set(), candidates: [], record });
  const models = Object.values(release.models).map((model) => model.entry);
  const gateway = gatewayApplication({ fleet, packageUri: packages.gateway, userConfig: table });
  return serveDeployConfig(fleet, [...models, gateway]);
}
