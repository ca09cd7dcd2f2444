import type { CodeEntry } from "../code-entry.ts";

/** RF1xx: finding, reading and parsing config files. */
export const loadingCodes = {
  RF101: {
    severity: "error",
    title: "File not found",
    explanation: "The config file that was named does not exist.",
  },
  RF102: {
    severity: "error",
    title: "No config file",
    explanation:
      "No models.config.* (yaml, yml, json, jsonc, ts, mts, js or mjs) in the folder or the ones above it, up to the root of the repository. Name the file, or make one.",
  },
  RF103: {
    severity: "error",
    title: "Several config files",
    explanation:
      "A folder holds more than one config file, and it is not clear which one counts. Name one, or remove the others. A script and the one data file that `rayfleet synth --config-out` made of it belong together.",
  },
  RF104: {
    severity: "error",
    title: "Script that is not run here",
    explanation:
      "A config in TypeScript or JavaScript is code, and is not run where it could meet secrets: in jobs that deploy, under pull_request_target and workflow_run, and on code of a fork beside a secret. Commit it as data, with `rayfleet synth --config-out`: that is read there.",
  },
  RF105: {
    severity: "error",
    title: "File outside the workspace",
    explanation:
      "The path, with symbolic links followed, leads out of the workspace. Config files are read from the repository only.",
  },
  RF106: {
    severity: "error",
    title: "Not a readable file",
    explanation: "The path names a folder, a device, or a file that may not be read.",
  },
  RF107: {
    severity: "error",
    title: "File too large",
    explanation: "A config file has at most 1 MiB. Something else was named, or generated content belongs elsewhere.",
  },
  RF108: {
    severity: "error",
    title: "Not plain text",
    explanation: "The file is not UTF-8, or holds control characters. Save it as UTF-8 text.",
  },
  RF109: {
    severity: "error",
    title: "Unknown kind of file",
    explanation: "The name of a config file ends in .yaml, .yml, .json, .jsonc, .ts, .mts, .js or .mjs.",
  },
  RF110: {
    severity: "error",
    title: "YAML syntax",
    explanation: "The file is not valid YAML 1.2. Nothing else is checked until it is.",
  },
  RF111: {
    severity: "error",
    title: "JSON syntax",
    explanation:
      "The file is not valid JSON. JSON has no comments and no comma after the last entry; .jsonc files may have both.",
  },
  RF112: {
    severity: "error",
    title: "Duplicate key",
    explanation: "A map has the same key twice. Which one counts differs between programs, so neither does.",
    example: {
      wrong:
        "models:\n  chat:\n    model_source: Qwen/Qwen2.5-7B-Instruct\n    accelerator_type: L4\n    num_replicas: 1\n    num_replicas: 2\n",
      right:
        "models:\n  chat:\n    model_source: Qwen/Qwen2.5-7B-Instruct\n    accelerator_type: L4\n    num_replicas: 2\n",
    },
  },
  RF113: {
    severity: "error",
    title: "Tab as indentation",
    explanation: "YAML is indented with spaces only.",
  },
  RF114: {
    severity: "error",
    title: "YAML tag",
    explanation: "Tags such as !include or !!binary are not part of the config format. Write the value itself.",
  },
  RF115: {
    severity: "error",
    title: "YAML directive",
    explanation:
      "A %YAML or %TAG line changes what the rest of the file means. Remove it: the file is read as YAML 1.2.",
  },
  RF116: {
    severity: "error",
    title: "Several documents",
    explanation: "A config file holds one YAML document. Put each fleet into a file of its own.",
  },
  RF117: {
    severity: "error",
    title: "Alias without anchor",
    explanation: "A YAML alias (*name) needs an anchor (&name) before it in the file.",
  },
  RF118: {
    severity: "error",
    title: "Alias inside its own anchor",
    explanation: "The value would contain itself without end.",
  },
  RF119: {
    severity: "error",
    title: "Too much from aliases",
    explanation: "Aliases that hold aliases grow a small file to a huge one. Write the values out, or use `defaults`.",
  },
  RF120: {
    severity: "error",
    title: "Nested too deeply",
    explanation: "Values are nested more than 64 levels deep.",
  },
  RF121: {
    severity: "error",
    title: "Key is not a string",
    explanation:
      "Keys are strings. A number, true, false, null, list or map as a key is read differently by different programs: put it in quotes.",
    example: {
      wrong: "models:\n  7: { model_source: Qwen/Qwen2.5-7B-Instruct, accelerator_type: L4 }\n",
      right: 'models:\n  "7": { model_source: Qwen/Qwen2.5-7B-Instruct, accelerator_type: L4 }\n',
    },
  },
  RF122: {
    severity: "error",
    title: "Reserved key",
    explanation: "__proto__ is not allowed as a key.",
  },
  RF123: {
    severity: "error",
    title: "Number too large",
    explanation: "The whole number is beyond 2^53 and would be changed silently.",
  },
  RF124: {
    severity: "error",
    title: "Ambiguous number",
    explanation:
      "Numbers with leading zeros, 0o14 and 1e3 are read differently by YAML 1.1 programs such as PyYAML, which Ray uses. Write plain digits, or quotes for text.",
    example: {
      wrong:
        "models:\n  chat:\n    model_source: Qwen/Qwen2.5-7B-Instruct\n    accelerator_type: L4\n    engine_kwargs: { max_model_len: 1e3 }\n",
      right:
        "models:\n  chat:\n    model_source: Qwen/Qwen2.5-7B-Instruct\n    accelerator_type: L4\n    engine_kwargs: { max_model_len: 1000 }\n",
    },
  },
  RF125: {
    severity: "error",
    title: "Not a finite number",
    explanation: "Infinity and NaN cannot be written in JSON, which is what goes to Ray.",
  },
  RF126: {
    severity: "warn",
    title: "Ambiguous text",
    explanation:
      "Words such as yes, no, on and off, 1_000, 12:30 and dates are text here, but something else for YAML 1.1 programs such as PyYAML. Write true or false, or put text in quotes.",
  },
  RF127: {
    severity: "error",
    title: "Secret in the file",
    explanation:
      "Something looks like a token or key. Revoke it: it is in the repository's history. Config files name environment variables, never values.",
  },
  RF128: {
    severity: "error",
    title: "Empty file",
    explanation: "The file holds nothing but white space and comments.",
  },
  RF129: {
    severity: "error",
    title: "List instead of a map",
    explanation:
      "The file is a list: the format of MODELS_CONFIG in earlier set-ups. Each entry becomes a key under `models`.",
  },
  RF130: {
    severity: "error",
    title: "Merge of something else",
    explanation: "The merge key << takes an alias to a map, or a list of such aliases.",
  },
  RF131: {
    severity: "error",
    title: "Too many mistakes",
    explanation: "The file has more mistakes than are listed. Correct the first ones and check again.",
  },
} as const satisfies Record<string, CodeEntry>;
