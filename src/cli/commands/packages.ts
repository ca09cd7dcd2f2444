import type { PackageUris } from "../../deploy/context.ts";
import { builderPackage, gatewayPackage, type PythonPackage } from "../../gateway/package.ts";
import type { RayClient } from "../../ray/client.ts";
import { localPackage } from "../../targets/local-packages.ts";

/**
 * Says where the cluster finds both packages, and makes them known to it when something may be deployed: also when it
 * turns out that nothing changes, because Ray forgets packages that nobody uses.
 */
export async function providePackages(
  client: RayClient,
  localFolder: string | undefined,
  mode: "start" | "look",
): Promise<PackageUris> {
  if (mode === "look" && localFolder === undefined) {
    return { builder: `gcs://${builderPackage().name}`, gateway: `gcs://${gatewayPackage().name}` };
  }
  const provide = (pythonPackage: PythonPackage): Promise<string> =>
    localFolder === undefined
      ? uploaded(client, pythonPackage)
      : Promise.resolve(localPackage(localFolder, pythonPackage));
  return { builder: await provide(builderPackage()), gateway: await provide(gatewayPackage()) };
}

/** Reading a package once keeps Ray from collecting it as unused. */
async function uploaded(client: RayClient, pythonPackage: PythonPackage): Promise<string> {
  const { name } = pythonPackage;
  if (!(await client.hasPackage(name))) {
    await client.uploadPackage(name, pythonPackage.zip());
    await client.hasPackage(name);
  }
  return `gcs://${name}`;
}
