// src/resolve/deployment-name.ts
/** Serve's name of a model's deployment (Ray 2.60 `llm/_internal/serve/core/server/builder.py:_get_deployment_name`). */
function deploymentName(modelId) {
	return `LLMServer:${modelId.replaceAll("/", "--").replaceAll(".", "_")}`;
}

export { deploymentName as t };