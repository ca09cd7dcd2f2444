import { ownEntry } from "../diagnostics/own-entry.ts";
import type { Release } from "../gateway/user-config.ts";

/**
 * Which models to start at the same time. Models that take a part of a GPU may land on the same card, and vLLM
 * measures free memory while it starts (vllm#55827), so they start one after another; all others start side by side.
 */
export function startGroups(models: readonly string[], release: Release): readonly (readonly string[])[] {
  const together = models.filter((id) => !sharesGpu(release, id));
  const alone = models.filter((id) => sharesGpu(release, id)).map((id) => [id]);
  return together.length === 0 ? alone : [together, ...alone];
}

function sharesGpu(release: Release, id: string): boolean {
  const bundles = ownEntry(release.models, id)?.start.bundles ?? [];
  return bundles.some((bundle) => {
    const gpu = bundle["GPU"] ?? 0;
    return gpu > 0 && gpu < 1;
  });
}
