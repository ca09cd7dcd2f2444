import { l as routingTable, r as wantedRelease } from "./deploy-fleet.js";
import { L as gatewayApplication, c as serveDeployConfig } from "./open.js";
import { n as gatewayPackage, t as builderPackage } from "./package.js";
import { t as singleApplication } from "./single-app.js";

// src/cli/commands/synth.ts
/** The body of `PUT /api/serve/applications/` that a first deploy of the fleet ends with. */
function synthesize(fleet) {
	if (fleet.layout === "single_app") return serveDeployConfig(fleet, [singleApplication(fleet)]);
	const packages = {
		builder: `gcs://${builderPackage().name}`,
		gateway: `gcs://${gatewayPackage().name}`
	};
	const release = wantedRelease({
		fleet,
		packages,
		commit: null,
		restart: /* @__PURE__ */ new Set()
	}, void 0, "");
	const table = routingTable({
		fleet: fleet.name,
		routed: release,
		stopped: /* @__PURE__ */ new Set(),
		candidates: [],
		record: {
			release: null,
			previous: null,
			journal: null
		}
	});
	const models = Object.values(release.models).map((model) => model.entry);
	const gateway = gatewayApplication({
		fleet,
		packageUri: packages.gateway,
		userConfig: table
	});
	return serveDeployConfig(fleet, [...models, gateway]);
}

export { synthesize };