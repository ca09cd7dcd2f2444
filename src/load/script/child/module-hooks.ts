import { readFileSync } from "node:fs";
import { isBuiltin, registerHooks, stripTypeScriptTypes } from "node:module";
import { extname, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Refusal } from "./refusal.ts";
import { typeScriptFailure } from "./typescript-failure.ts";

/** Modules of Node that only compute. */
const PURE_BUILTINS = new Set(["path", "path/posix", "url", "querystring"]);

const SDK = "rayfleet";
/** What imports the config. */
const PROGRAM = pathToFileURL(process.argv[1] ?? "").href;
const IN_PACKAGE = `${sep}node_modules${sep}`;

export interface LoadedModules {
  /** The user's own files, in the order in which they were loaded. */
  readonly sources: readonly string[];
  /** Text of each file of them with its types made spaces. */
  readonly stripped: ReadonlyMap<string, string>;
}

/** Decides what a config can import: files of its repository and packages in it, nothing of Node that reaches out. */
export function hookModules(root: string, sdkFile: string): LoadedModules {
  const sources: string[] = [];
  const stripped = new Map<string, string>();
  const sdk = pathToFileURL(sdkFile).href;
  /** The SDK and what it imports of its own files. */
  const ours = new Set([sdk]);

  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === SDK) return { url: sdk, shortCircuit: true };
      const from = fileOf(context.parentURL);
      if (isBuiltin(specifier)) {
        if (PURE_BUILTINS.has(specifier.replace(/^node:/u, ""))) return next(specifier, context);
        throw refuse("builtin", `The config imports ${specifier}`, specifier, from);
      }
      if (/^[a-z][a-z+.-]*:/iu.test(specifier) && !specifier.startsWith("file:")) {
        throw refuse("scheme", `The config imports ${specifier.slice(0, 80)}`, specifier, from);
      }
      if (context.parentURL !== undefined && ours.has(context.parentURL)) {
        const own = next(specifier, context);
        ours.add(own.url);
        return own;
      }
      const { url, format } = found(specifier, from, () => next(specifier, context));
      const file = fileOf(url);
      if (file === undefined || !file.startsWith(root.endsWith(sep) ? root : `${root}${sep}`)) {
        throw refuse("outside", `The import ${specifier} leads out of the repository`, specifier, from);
      }
      checkKind(file, format, context.importAttributes, specifier, from);
      return { url, ...(format === undefined ? {} : { format }), importAttributes: context.importAttributes };
    },
    load(url, context, next) {
      const file = fileOf(url);
      if (file === undefined || ours.has(url)) return next(url, context);
      const own = !file.includes(IN_PACKAGE);
      if (own) sources.push(file);
      if (!/\.[mc]?[jt]s$/u.test(file)) return next(url, context);
      const text = readFileSync(file, "utf8").replace(/^\uFEFF/u, "");
      const source = file.endsWith("ts") ? strip(text, file) : text;
      if (own) stripped.set(file, source);
      return { format: "module", source, shortCircuit: true };
    },
  });
  return { sources, stripped };
}

function found<Resolved>(specifier: string, from: string | undefined, next: () => Resolved): Resolved {
  try {
    return next();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const reason = code === "ERR_ACCESS_DENIED" ? "outside" : "unresolved";
    throw refuse(reason, `The import ${specifier} leads nowhere`, specifier, from);
  }
}

function checkKind(
  file: string,
  format: string | null | undefined,
  attributes: ImportAttributes,
  specifier: string,
  from: string | undefined,
): void {
  const extension = extname(file);
  const packaged = file.includes(IN_PACKAGE);
  if (extension === ".json") {
    if (attributes["type"] === "json") return;
    throw refuse("json-attribute", `The import ${specifier} does not say that it is JSON`, specifier, from);
  }
  if (!/^\.[mc]?[jt]s$/u.test(extension)) {
    throw refuse("extension", `The import ${specifier} is no script and no JSON`, specifier, from);
  }
  if (packaged && extension.endsWith("ts")) {
    throw refuse("typescript-package", `The package file ${specifier} is TypeScript`, specifier, from);
  }
  // A package that does not say what it is holds CommonJS.
  const unsaid = packaged && extension === ".js" && format !== "module";
  if (unsaid || extension.startsWith(".c") || format === "commonjs" || format === "commonjs-typescript") {
    throw from === undefined
      ? new Refusal({ reason: "commonjs", message: "The config is CommonJS", file })
      : refuse("commonjs", `The import ${specifier} is CommonJS`, specifier, from);
  }
}

function strip(text: string, file: string): string {
  try {
    return stripTypeScriptTypes(text);
  } catch (error) {
    throw new Refusal(typeScriptFailure(error, file));
  }
}

function refuse(
  reason:
    | "builtin"
    | "scheme"
    | "unresolved"
    | "outside"
    | "commonjs"
    | "extension"
    | "json-attribute"
    | "typescript-package",
  message: string,
  specifier: string,
  file: string | undefined,
): Refusal {
  return new Refusal({ reason, message, specifier, ...(file === undefined ? {} : { file }) });
}

/** The file behind an address; undefined for what is no file, and for the code of this program. */
function fileOf(url: string | undefined): string | undefined {
  if (url === undefined || !url.startsWith("file:") || url === PROGRAM) return undefined;
  return fileURLToPath(url);
}

interface ImportAttributes {
  readonly [name: string]: string | undefined;
}
