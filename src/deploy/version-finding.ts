import type { Finding } from "../diagnostics/diagnostic.ts";
import type { RayClient } from "../ray/client.ts";

/** A cluster with another minor version has other engine arguments and another Serve: nothing is sent to it. */
export async function versionFinding(client: RayClient, wanted: string): Promise<Finding | undefined> {
  const { ray_version: running } = await client.version();
  if (minor(running) === minor(wanted)) return undefined;
  return {
    code: "RF603",
    message: `The cluster runs Ray ${running}, and the config is for ${wanted}`,
    path: ["serving", "ray"],
    help: `Set serving.ray to a ${minor(running)} release, or update the cluster.`,
  };
}

function minor(version: string): string {
  return version.split(".").slice(0, 2).join(".");
}
