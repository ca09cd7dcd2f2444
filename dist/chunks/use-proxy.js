import { nt as ownEntry } from "./start.js";

// src/cli/use-proxy.ts
const PROXIES = [
	"HTTPS_PROXY",
	"https_proxy",
	"HTTP_PROXY",
	"http_proxy"
];
/**
* Node's `fetch` takes no proxy from the environment by itself: from here on it does, with NO_PROXY. Returns a line to
* tell when this Node cannot.
*/
function useProxy(env) {
	if (!PROXIES.some((name) => (ownEntry(env, name) ?? "") !== "")) return void 0;
	const http = process.getBuiltinModule("node:http");
	if (typeof http.setGlobalProxyFromEnv === "function") {
		http.setGlobalProxyFromEnv(env);
		return;
	}
	return "this Node takes no proxy from a running program: set NODE_USE_ENV_PROXY=1";
}

export { useProxy };