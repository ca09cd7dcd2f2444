import type { WeightFacts } from "./model-facts.ts";
import type { RepositoryFile } from "./repository.ts";

export interface WeightFiles {
  readonly format: WeightFacts["format"];
  readonly files: readonly RepositoryFile[];
  /** The index that says which of several files belong together; absent when the names alone say it. */
  readonly index?: string;
}

/** Left by training; vLLM skips them (vLLM 0.29 `weight_utils.py:filter_files_not_needed_for_inference`). */
const TRAINING = ["training_args.bin", "optimizer.bin", "optimizer.pt", "scheduler.pt", "scaler.pt"];
const SHARD = /^(?<base>.+)-\d{5,6}-of-(?<total>\d{5,6})\.safetensors$/u;

/**
 * The weight files that vLLM loads of those at the top of a repository, when `load_format` is not given: the original
 * Mistral files before the others, safetensors before pickles (vLLM 0.29 `default_loader.py:_prepare_weights`).
 */
export function weightFiles(all: readonly RepositoryFile[]): WeightFiles | undefined {
  const named = (pattern: RegExp): readonly RepositoryFile[] => all.filter((file) => pattern.test(file.path));
  const mistral = named(/^consolidated[^/]*\.safetensors$/u);
  if (mistral.length > 0) return withIndex("mistral", mistral, all, "consolidated.safetensors.index.json");
  const safetensors = named(/^[^/]+\.safetensors$/u);
  if (safetensors.length > 0) return withIndex("safetensors", safetensors, all, "model.safetensors.index.json");
  for (const format of ["bin", "pt"] as const) {
    const pattern = new RegExp(String.raw`^[^/]+\.${format}$`, "u");
    const files = named(pattern).filter((file) => !TRAINING.some((name) => file.path.endsWith(name)));
    if (files.length > 0) return { format, files };
  }
  const gguf = named(/\.gguf$/u);
  return gguf.length === 0 ? undefined : { format: "gguf", files: gguf };
}

function withIndex(
  format: "mistral" | "safetensors",
  files: readonly RepositoryFile[],
  all: readonly RepositoryFile[],
  index: string,
): WeightFiles {
  const isNeeded = files.length > 1 && !isOneWholeSet(files) && all.some((file) => file.path === index);
  return { format, files, ...(isNeeded ? { index } : {}) };
}

/** True when the names are `model-00001-of-00003.safetensors` and so on, all three and nothing else. */
function isOneWholeSet(files: readonly RepositoryFile[]): boolean {
  const sets = new Set<string>();
  for (const { path } of files) {
    const parts = SHARD.exec(path)?.groups;
    if (parts === undefined || Number(parts["total"]) !== files.length) return false;
    sets.add(parts["base"] ?? "");
  }
  return sets.size === 1;
}
