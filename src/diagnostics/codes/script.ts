import type { CodeEntry } from "../code-entry.ts";

/** RF140 to RF159: configs in TypeScript and JavaScript, and the data that is made of them. */
export const scriptCodes = {
  RF140: {
    severity: "error",
    title: "TypeScript that is more than types",
    explanation:
      "Node 24 or newer runs a script by taking the types away. An enum, a namespace, a parameter property, `import x = require()` and `<T>value` are code: write a constant object, a module, an assignment, an import or `value as T`.",
  },
  RF141: {
    severity: "error",
    title: "Import of a file that is not there",
    explanation:
      "Node takes the whole name of a file, with its extension: `./shared.ts`, not `./shared` or `./shared.js`. A config imports .ts, .mts, .js, .mjs and .json files.",
  },
  RF142: {
    severity: "error",
    title: "CommonJS",
    explanation:
      'A config and what it imports are ES modules. With `"type": "commonjs"` in package.json, name the file .mts or .mjs, or write `"type": "module"`.',
  },
  RF143: {
    severity: "error",
    title: "Import of a name that is no value",
    explanation:
      'The module exports no value of this name. Types are taken away before it runs, so a type has to be imported as one: `import { type Gpu } from "./gpu.ts"`.',
  },
  RF144: {
    severity: "error",
    title: "Decorator",
    explanation: "Node does not know decorators. Call a function instead.",
  },
  RF145: {
    severity: "error",
    title: "JSON import without its type",
    explanation: 'JSON is imported with its type: `import models from "./models.json" with { type: "json" }`.',
  },
  RF146: {
    severity: "error",
    title: "Import of a package that is not there",
    explanation:
      "Node looks packages up in node_modules. Aliases of tsconfig.json (`paths`) mean nothing to it, packages that are not installed are not there, and packages have to publish JavaScript. Only `rayfleet` needs no installation.",
  },
  RF147: {
    severity: "error",
    title: "Config does not end",
    explanation: "The script did not come to an end in the time that it has. Look for a loop that does not end.",
  },
  RF148: {
    severity: "error",
    title: "Promise that is never settled",
    explanation: "The script waits for a promise that nothing resolves or rejects.",
  },
  RF149: {
    severity: "error",
    title: "Value that is no JSON",
    explanation:
      "A config is plain data. Functions, getters, undefined, NaN, dates, maps, class instances, `__proto__` and values that hold themselves would be lost or changed on the way to JSON.",
  },
  RF150: {
    severity: "info",
    title: "Config prints",
    explanation:
      "The script prints something. What it prints is shown in the log, made harmless; nothing is taken from it.",
  },
  RF151: {
    severity: "error",
    title: "Config throws",
    explanation: "The script threw an error, or a promise of it was rejected.",
  },
  RF152: {
    severity: "error",
    title: "No default export",
    explanation:
      "A script exports its config: `export default defineConfig({ ... })`, also as a promise or a function.",
  },
  RF153: {
    severity: "error",
    title: "Config takes too much memory",
    explanation: "The script was stopped because of the memory that it took.",
  },
  RF154: {
    severity: "error",
    title: "Config ends its process",
    explanation: "The script ended its process, or the process broke, before there was a value.",
  },
  RF155: {
    severity: "error",
    title: "Not available in a config",
    explanation:
      "A config has no files, processes, network or native modules, and imports nothing from outside the repository. What it needs stands in files of the repository: scripts and JSON.",
  },
  RF156: {
    severity: "error",
    title: "Environment in a config",
    explanation:
      "A config has no environment variables: it is the same on every machine, and secrets are named, never read. Write the name of a variable where one is asked for (`token_env`).",
  },
  RF157: {
    severity: "error",
    title: "Script syntax",
    explanation: "The script is not valid TypeScript or JavaScript. Nothing else is checked until it is.",
  },
  RF158: {
    severity: "error",
    title: "Generated data is stale",
    explanation:
      "The data file was made of a script and does not fit it any more: one of the two was changed. Run the command that the message names and commit the result; the data file is never edited by hand.",
  },
  RF159: {
    severity: "error",
    title: "Unexpected answer of a config",
    explanation:
      "The process that runs the script sent something that our code in it does not send, or more than 8 MiB. Nothing of it is used.",
  },
} as const satisfies Record<string, CodeEntry>;
