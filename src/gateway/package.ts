import { createHash } from "node:crypto";
import { strToU8, zipSync } from "fflate";
import { builderFiles, gatewayFiles } from "./sources.generated.ts";

/** Python modules in the form in which Ray takes them, named by their content. */
export interface PythonPackage {
  /** `_ray_pkg_<hash>.zip`, the name that Ray's package store wants. */
  readonly name: string;
  /** Hex, from the sources. */
  readonly hash: string;
  /** Texts by path, with `/` between folder and name. */
  readonly files: Readonly<Record<string, string>>;
  zip(): Uint8Array;
}

/** The module that builds a model's application. Apart from the gateway, so that a new gateway leaves models alone. */
export function builderPackage(): PythonPackage {
  return pythonPackage(builderFiles);
}

export function gatewayPackage(): PythonPackage {
  return pythonPackage(gatewayFiles);
}

function pythonPackage(files: Readonly<Record<string, string>>): PythonPackage {
  const hash = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 32);
  return { name: `_ray_pkg_${hash}.zip`, hash, files, zip: () => zipped(files) };
}

/** The same bytes for the same files: the time in the archive is the earliest that the format knows. */
function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1), level: 9 });
}
