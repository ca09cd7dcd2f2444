import * as z from "zod";
import { gateway, type GatewayConfig } from "./gateway.ts";
import { optional, required } from "./key.ts";
import { models, optionalDefaults, type ModelConfig, type ModelDefaults } from "./model.ts";
import { target, targetName, type TargetConfig } from "./target.ts";
import { engineArgumentIssues } from "./engine-arguments.ts";
import { text } from "./text.ts";
import { DEFAULT_RAY } from "../engine/default-ray.ts";

// One document is parsed in a process: code made at run time would cost more than it saves.
z.config({ jitless: true });

/** The content of a `models.config.*` file, as written: nothing is filled in or merged. */
export interface Config {
  readonly $schema?: string;
  readonly $generated?: GeneratedMark;
  readonly version: 1;
  readonly name: string;
  readonly layout?: "gateway" | "single_app";
  readonly serving?: ServingConfig;
  readonly targets?: { readonly [name: string]: TargetConfig };
  readonly gateway?: GatewayConfig;
  readonly defaults?: ModelDefaults;
  readonly models: { readonly [id: string]: ModelConfig };
  readonly checks?: ChecksConfig;
}

/** Stands in data that `rayfleet synth --config-out` made of a script. */
export interface GeneratedMark {
  readonly from: string;
  readonly sources: readonly string[];
  readonly digest: string;
}

export interface ServingConfig {
  readonly ray?: string;
}

/** Severity for each diagnostic code. */
export interface ChecksConfig {
  readonly [code: string]: "off" | "warn" | "error";
}

/** Marks an issue about engine arguments: `engineFindings` says in words what is wrong. */
export const ENGINE_ISSUE = "engineArgument";

const fleetName = text(
  /^[a-z0-9]+(-[a-z0-9]+)*$/u,
  "A fleet name holds lower-case letters and digits, with single '-' between them",
).max(40);

const generatedMark = z
  .strictObject({
    from: required(z.string().min(1), "The script, relative to this file."),
    sources: required(
      z.array(z.string().min(1)).min(1),
      "All files that the data was made of, `from` first, relative to this file.",
    ),
    digest: required(
      text(/^sha256:[0-9a-f]{64}$/u, "A digest is sha256: and 64 hexadecimal digits"),
      "`sha256:` over the texts of the sources and the data.",
    ),
  })
  .meta({ id: "Generated" });

const rayVersion = text(/^\d+\.\d+\.\d+$/u, 'A Ray version is three numbers in quotes, such as "2.60.0"');

const serving = z
  .strictObject({
    ray: optional(rayVersion, "Version of Ray, in quotes. It decides the version of vLLM, too.", {
      default: DEFAULT_RAY,
    }),
  })
  .meta({ id: "Serving" });

const diagnosticCode = text(/^RF[1-9][0-9]{2}$/u, "A code is RF and three digits, such as RF412");

export const config = z
  .strictObject({
    $schema: optional(z.string(), "Address of the JSON Schema, for editors."),
    $generated: optional(
      generatedMark,
      "Written by `rayfleet synth --config-out`: the script that the file was made of. Such a file is never edited by hand.",
    ),
    version: required(z.literal(1), "Version of this format.", { examples: [1] }),
    name: required(fleetName, "Name of the fleet. It prefixes all that the fleet owns on a cluster.", {
      examples: ["team-llms"],
    }),
    layout: optional(
      z.enum(["gateway", "single_app"]),
      "`gateway`: one application for each model behind one endpoint. `single_app`: one plain Ray Serve LLM application, in which every change restarts every model.",
      { default: "gateway" },
    ),
    serving: optional(serving, "Versions that the file is checked against, and that a local target installs."),
    targets: optional(
      z.record(targetName, target),
      "Where the fleet runs, by name. Without any, the file can be checked but not deployed.",
    ),
    gateway: optional(gateway, "The fleet's endpoint."),
    defaults: optionalDefaults,
    models: required(models, "The models, by the id that clients send as `model`."),
    checks: optional(z.record(diagnosticCode, z.enum(["off", "warn", "error"])), "Severity by diagnostic code.", {
      examples: [{ RF412: "warn" }],
    }),
  })
  .meta({ title: "rayfleet models config", description: "Models that Ray Serve LLM serves, as code." })
  .superRefine(
    (document, context) => {
      for (const { path, issue } of engineArgumentIssues(document)) {
        const message = "vLLM does not take this argument as it is";
        context.addIssue({ code: "custom", path: [...path], message, params: { [ENGINE_ISSUE]: issue.kind } });
      }
    },
    // What is wrong elsewhere does not hide it.
    { when: () => true },
  );
