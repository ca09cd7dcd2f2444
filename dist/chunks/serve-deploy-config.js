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
/** Options with which Serve is started; on a cluster of others it is left at Ray's own. */
function serveOptions(fleet) {
	if (fleet.target?.kind !== "local") return {};
	const { host, port } = fleet.target.http;
	return {
		proxy_location: "HeadOnly",
		http_options: {
			host,
			port
		}
	};
}

export { serveOptions as n, serveDeployConfig as t };