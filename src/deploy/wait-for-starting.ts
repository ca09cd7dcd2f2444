import type { Finding } from "../diagnostics/diagnostic.ts";
import type { Release } from "../gateway/user-config.ts";
import type { LiveFleet } from "../plan/live-fleet.ts";
import { isStarting } from "./abandon.ts";
import type { DeployContext } from "./context.ts";
import { watchStarts } from "./watch-starts.ts";

/** Waits for versions that an earlier deploy put back or started, and that were still starting when this one began. */
export async function waitForStarting(
  context: DeployContext,
  live: LiveFleet,
  release: Release,
): Promise<readonly Finding[]> {
  const models = Object.entries(release.models).filter(
    ([, { app }]) => live.base.applications.get(app)?.status === "DEPLOYING",
  );
  if (models.length === 0) return [];
  const now = await context.client.serveDetails();
  const subjects = models
    .filter(([, released]) => isStarting(released, now))
    .map(([model, released]) => ({ model, released }));
  const result = await watchStarts(context, subjects, () => {});
  return result.kind === "ready" ? [] : result.failure.findings;
}
