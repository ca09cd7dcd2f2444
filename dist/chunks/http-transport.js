// src/ray/http-transport.ts
/**
* HTTP as a program speaks it. Not `fetch`: that sends `Sec-Fetch-*` headers, and Ray's dashboard then takes it for a
* browser and refuses to change anything (Ray 2.60 `dashboard/optional_utils.py:is_browser_request`).
*/
const nodeTransport = (asked) => {
	const { request: send } = process.getBuiltinModule(asked.url.startsWith("https:") ? "node:https" : "node:http");
	const body = asked.body === void 0 ? void 0 : Buffer.from(asked.body);
	const headers = body === void 0 ? asked.headers : {
		...asked.headers,
		"content-length": String(body.byteLength)
	};
	const agent = asked.method === "GET" ? {} : { agent: false };
	const { method, signal } = asked;
	return new Promise((resolve, reject) => {
		const request = send(asked.url, {
			method,
			headers,
			signal,
			...agent
		}, (response) => {
			resolve({
				status: response.statusCode ?? 0,
				body: response
			});
		});
		request.on("error", reject);
		request.end(body);
	});
};

export { nodeTransport as t };