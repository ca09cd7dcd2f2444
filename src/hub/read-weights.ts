import { isJsonObject, type JsonObject } from "../schema/json.ts";
import { HubError } from "./hub-error.ts";
import type { WeightFacts } from "./model-facts.ts";
import { readJsonFile } from "./read-json.ts";
import { fileNamed, type Repository, type RepositoryFile } from "./repository.ts";
import { readHeader } from "./safetensors-header.ts";
import { bytesByDtype, tensorGroups } from "./tensor-groups.ts";
import { type WeightFiles, weightFiles } from "./weight-files.ts";

/** Index files name every tensor: tens of MB for a model of many experts. */
const MOST_INDEX_BYTES = 128 * 1024 * 1024;
/** More files than any model has; beyond, only sizes are added up. */
const MOST_HEADERS = 2000;

const INDEXES = ["model.safetensors.index.json", "consolidated.safetensors.index.json"];

/**
 * The weights of a model, by the headers of its files where that is possible. `null` when there are none that vLLM
 * loads. Rejects with `UnusableFile` for a file that no loader would take.
 */
export async function readWeights(repository: Repository, config: JsonObject | null): Promise<WeightFacts | null> {
  const found = weightFiles(repository.files);
  if (found === undefined) return fromIndexAlone(repository);
  const { format } = found;
  const files = await namedByIndex(repository, found);
  const sizes: WeightFacts = {
    format,
    basis: "file_sizes",
    files: files.length,
    bytes: files.reduce((sum, file) => sum + file.size, 0),
    bytes_by_dtype: {},
    tensors: {},
  };
  if ((format !== "safetensors" && format !== "mistral") || files.length > MOST_HEADERS) return sizes;
  try {
    const headers = await Promise.all(files.map((file) => readHeader(repository, file)));
    const tensors = headers.flat();
    return {
      ...sizes,
      basis: "headers",
      bytes: tensors.reduce((sum, tensor) => sum + tensor.bytes, 0),
      bytes_by_dtype: bytesByDtype(tensors),
      tensors: tensorGroups(tensors, layerCount(config)),
    };
  } catch (error) {
    if (error instanceof HubError && error.kind === "no_ranges") return sizes;
    throw error;
  }
}

/** The files that the index names, as vLLM leaves out the others; all when nothing of it can be used. */
async function namedByIndex(repository: Repository, found: WeightFiles): Promise<readonly RepositoryFile[]> {
  if (found.index === undefined) return found.files;
  const index = await readJsonFile(repository, found.index, MOST_INDEX_BYTES);
  const map = index?.["weight_map"];
  if (!isJsonObject(map)) return found.files;
  const named = new Set(Object.values(map));
  const files = found.files.filter((file) => named.has(file.path));
  return files.length === 0 ? found.files : files;
}

/** A folder that holds the index and not the weights: the sum it states, whatever that is worth. */
async function fromIndexAlone(repository: Repository): Promise<WeightFacts | null> {
  for (const name of INDEXES) {
    if (fileNamed(repository, name) === undefined) continue;
    const index = await readJsonFile(repository, name, MOST_INDEX_BYTES);
    const metadata = index?.["metadata"];
    const total = isJsonObject(metadata) ? Number(metadata["total_size"]) : Number.NaN;
    if (!Number.isSafeInteger(total) || total <= 0) continue;
    const map = index?.["weight_map"];
    const files = isJsonObject(map) ? new Set(Object.values(map)).size : 0;
    const format = name.startsWith("consolidated") ? "mistral" : "safetensors";
    return { format, basis: "index", files, bytes: total, bytes_by_dtype: {}, tensors: {} };
  }
  return null;
}

/** Layers of the language model; those with higher numbers are for multi-token prediction. */
function layerCount(config: JsonObject | null): number | undefined {
  const inner = config?.["text_config"];
  for (const from of [isJsonObject(inner) ? inner : {}, config ?? {}]) {
    const layers = from["num_hidden_layers"];
    if (typeof layers === "number" && Number.isSafeInteger(layers) && layers > 0) return layers;
  }
  return undefined;
}
