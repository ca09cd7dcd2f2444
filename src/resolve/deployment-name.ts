/** Serve's name of a model's deployment (Ray 2.60 `llm/_internal/serve/core/server/builder.py:_get_deployment_name`). */
export function deploymentName(modelId: string): string {
  return `LLMServer:${modelId.replaceAll("/", "--").replaceAll(".", "_")}`;
}
