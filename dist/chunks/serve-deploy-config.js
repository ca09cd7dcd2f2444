// src/ray/serve-deploy-config.ts
/**
* The body that starts these applications on a fresh cluster, as Ray's own `serve deploy` takes it. On a cluster of
* others its proxies are left as they are.
*/
function serveDeployConfig(fleet, applications) {
	return {
		...serveOptions(fleet),
		applications
	};
}
/** Options with which Serve is started; on a cluster of others only what the config says. */
function serveOptions(fleet) {
	const { target } = fleet;
	if (target?.http === void 0) return {};
	const { host, port } = target.http;
	return {
		...target.kind === "local" ? { proxy_location: "HeadOnly" } : {},
		http_options: {
			host,
			port
		}
	};
}

export { serveOptions as n, serveDeployConfig as t };