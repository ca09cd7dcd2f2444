import { isJsonObject, type JsonObject } from "../schema/json.ts";
import { fileNamed, type Repository, UnusableFile } from "./repository.ts";

/** Settings files of real models stay below 1 MiB; what is larger is no settings file. */
const MOST_BYTES = 4 * 1024 * 1024;

/** A settings file as a map; `null` when there is none. Rejects with `UnusableFile` when it is no JSON object. */
export async function readJsonFile(
  repository: Repository,
  path: string,
  mostBytes = MOST_BYTES,
): Promise<JsonObject | null> {
  const file = fileNamed(repository, path);
  if (file === undefined) return null;
  if (file.size > mostBytes)
    throw new UnusableFile(path, `${path} has ${file.size} bytes; at most ${mostBytes} are read`);
  const text = await repository.text(file, mostBytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new UnusableFile(path, `${path} is not JSON`, { cause });
  }
  if (!isJsonObject(value)) throw new UnusableFile(path, `${path} is not a JSON object`);
  return value;
}
