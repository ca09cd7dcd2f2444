import type { DiagnosticCode } from "../../diagnostics/codes.ts";
import { quote } from "../../diagnostics/quote.ts";
import type { Failure, FailureReason } from "./answer.ts";
import { suggestFile, tsconfigAlias, type UserFiles } from "./import-help.ts";

interface Told {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly help?: string;
}

const ONLY_DATA =
  "A config is data: let it come from the files of the repository, and name what is secret by the name of its environment variable.";

/** What a failure means to whoever wrote the config. Text of the script is quoted, never taken as it is. */
export function tellFailure(failure: Failure, files: UserFiles): Told {
  return tellers[failure.reason](failure, files);
}

type Teller = (failure: Failure, files: UserFiles) => Told;

const tellers: Readonly<Record<FailureReason, Teller>> = {
  "typescript-syntax": ({ message }) => ({
    code: "RF140",
    message: `This is more than types: ${quote(message.replace(/ is not supported in (?:strip-only|type strip) mode/u, " is code"))}`,
    help: 'Node only takes types away. Write an enum as `const Gpu = { l4: "L4" } as const`, a namespace as a module, and assign parameter properties in the constructor.',
  }),
  syntax: ({ message, name }) =>
    name === "decorator"
      ? {
          code: "RF144",
          message: "Node does not know decorators",
          help: "Call a function instead: `const chat = gated({ ... })`.",
        }
      : { code: "RF157", message: `The script has a mistake in its syntax: ${quote(message)}` },
  unresolved: (failure, files) => unresolved(failure, files),
  outside: ({ specifier }) => ({
    code: "RF155",
    message: `The import ${quote(specifier ?? "")} leads out of the repository`,
    help: "A config imports files of its own repository and packages that are installed in it.",
  }),
  builtin: ({ specifier }) => ({
    code: "RF155",
    message: `A config cannot import ${quote(specifier ?? "")}: it has no files, processes or network`,
    help: ONLY_DATA,
  }),
  scheme: ({ specifier }) => ({
    code: "RF155",
    message: `A config cannot import ${quote(specifier ?? "")}`,
    help: "A config imports files of its own repository and packages that are installed in it.",
  }),
  global: ({ name }) => ({ code: "RF155", message: `A config cannot use ${quote(name ?? "")}`, help: ONLY_DATA }),
  commonjs: ({ specifier }) => ({
    code: "RF142",
    message: specifier === undefined ? "To Node the config is CommonJS" : `${quote(specifier)} is CommonJS`,
    help: 'Name the file .mts (or .mjs), or write `"type": "module"` into package.json. Packages have to publish ES modules.',
  }),
  extension: ({ specifier }) => ({
    code: "RF141",
    message: `${quote(specifier ?? "")} is neither a script nor JSON`,
    help: "A config imports .ts, .mts, .js, .mjs and .json files.",
  }),
  "json-attribute": ({ specifier }) => ({
    code: "RF145",
    message: `The import of ${quote(specifier ?? "")} does not say that it is JSON`,
    help: `Write \`import value from ${JSON.stringify(specifier ?? "")} with { type: "json" }\`.`,
  }),
  "typescript-package": ({ specifier }) => ({
    code: "RF146",
    message: `${quote(specifier ?? "")} is TypeScript in a package, which Node does not run`,
    help: "The package has to publish JavaScript. A package of this repository can be imported by its path.",
  }),
  "missing-export": ({ specifier, name }) => ({
    code: "RF143",
    message: `${quote(specifier ?? "")} exports no value ${quote(name ?? "")}`,
    help: `If it is a type, say so: \`import { type ${plainName(name)} } from ${JSON.stringify(specifier ?? "")}\`.`,
  }),
  environment: ({ name }) => ({
    code: "RF156",
    message: `The config reads the environment variable ${quote(name ?? "")}, which no config can`,
    help: 'It is the same on every machine. Where a secret is needed, write the name of its variable: `token_env: "RAY_AUTH_TOKEN"`.',
  }),
  exit: ({ name }) => ({
    code: "RF154",
    message: `The config ends its process with ${quote(name ?? "")} before there is a value`,
    help: "Throw an error to say that something is wrong.",
  }),
  threw: ({ message, name }) => ({
    code: "RF151",
    message:
      message === ""
        ? "The config throws"
        : `The config throws ${name === undefined || name === "" ? "" : `${plainName(name)}: `}${quote(message)}`,
  }),
  "no-default": () => ({
    code: "RF152",
    message: "The script has no default export",
    help: "Write `export default defineConfig({ ... })`.",
  }),
  pending: () => ({
    code: "RF148",
    message: "The config waits for a promise that is never settled",
    help: "Look for an `await`, or an exported promise, that nothing resolves.",
  }),
};

function unresolved({ specifier = "", file }: Failure, files: UserFiles): Told {
  if (/^\.{0,2}\//u.test(specifier) || specifier.startsWith("file:")) {
    const near = file === undefined ? undefined : suggestFile(specifier, file, files);
    return {
      code: "RF141",
      message: `There is no file ${quote(specifier)}`,
      help:
        near === undefined
          ? "Node takes the whole name, with its extension: `./shared.ts`."
          : `Write ${JSON.stringify(near)}: Node takes the whole name, with its extension.`,
    };
  }
  const alias = file === undefined ? undefined : tsconfigAlias(specifier, file, files);
  if (alias !== undefined) {
    return {
      code: "RF146",
      message: `${quote(specifier)} is the alias ${quote(alias)} of tsconfig.json, which Node does not know`,
      help: "Import the file by its relative path, with its extension.",
    };
  }
  return {
    code: "RF146",
    message: `There is no package ${quote(specifier)} in the repository's node_modules`,
    help: "Install it before this step, or import a file of the repository by its relative path. `rayfleet` itself is always there.",
  };
}

function plainName(name: string | undefined): string {
  return name !== undefined && /^[\w$]{1,60}$/u.test(name) ? name : "Name";
}
