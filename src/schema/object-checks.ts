import type { Finding } from "../diagnostics/diagnostic.ts";
import { ownEntry } from "../diagnostics/own-entry.ts";
import { orList, quote } from "../diagnostics/quote.ts";
import { isKnownCode, mayBeOverridden } from "../diagnostics/severity.ts";
import { gpuNamingKeys, smokeTestKinds } from "./alternatives.ts";
import { isJsonObject, type JsonValue } from "./json.ts";
import { modelsIn, targetsIn } from "./model-places.ts";

/**
 * What one object must satisfy by itself, beyond what a JSON Schema that editors understand can say. They work on
 * documents of any shape, so that one mistake does not hide another.
 */
const objectChecks: readonly ((document: JsonValue) => readonly Finding[])[] = [
  smokeTestSendsOneRequest,
  smokeTestPatternCompiles,
  nodeNamesItsGpu,
  targetKindIsSupported,
  checksNameCodes,
];

export function checkObjects(document: JsonValue): readonly Finding[] {
  return objectChecks.flatMap((check) => check(document));
}

function smokeTestSendsOneRequest(document: JsonValue): readonly Finding[] {
  return smokeTestsIn(document).flatMap(({ path, value }) => {
    const given = smokeTestKinds.filter((kind) => Object.hasOwn(value, kind));
    if (given.length === 1) return [];
    const message =
      given.length === 0 ? "The smoke test sends nothing" : `The smoke test sends ${given.join(" and ")} at once`;
    const help = given.length === 0 ? `Add one of ${orList(smokeTestKinds)}.` : "Make a smoke test of each.";
    const [, second] = given;
    return [{ code: "RF209", message, path: second === undefined ? path : [...path, second], anchor: "key", help }];
  });
}

function smokeTestPatternCompiles(document: JsonValue): readonly Finding[] {
  return smokeTestsIn(document).flatMap(({ path, value }) => {
    const expectation = value["expect"];
    const pattern = isJsonObject(expectation) ? expectation["matches"] : undefined;
    if (typeof pattern !== "string") return [];
    const reason = whyNotARegularExpression(pattern);
    if (reason === undefined) return [];
    const message = `This is not a regular expression: ${reason}`;
    return [{ code: "RF212", message, path: [...path, "expect", "matches"] }];
  });
}

function whyNotARegularExpression(pattern: string): string | undefined {
  try {
    "".search(new RegExp(pattern, "u"));
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.split(": ").at(-1) : "it does not compile";
  }
}

function nodeNamesItsGpu(document: JsonValue): readonly Finding[] {
  const findings: Finding[] = [];
  for (const target of targetsIn(document)) {
    for (const list of ["nodes", "autoscaling_nodes"]) {
      for (const { path, value } of objectsIn(ownEntry(target.value, list), [...target.path, list])) {
        const given = gpuNamingKeys.filter((key) => Object.hasOwn(value, key));
        const [first, second] = given;
        const hasGpus = typeof value["gpus"] === "number" && value["gpus"] > 0;
        if (first !== undefined && second !== undefined) {
          const message = `The GPU is named twice, by ${given.join(" and ")}`;
          findings.push({ code: "RF211", message, path: [...path, second], anchor: "key", help: "Keep one." });
        } else if (first === undefined && hasGpus) {
          const message = "Which GPU these nodes have is not said";
          findings.push({
            code: "RF211",
            message,
            path: [...path, "gpus"],
            anchor: "key",
            help: `Add ${orList(gpuNamingKeys)}.`,
          });
        } else if (first !== undefined && !Object.hasOwn(value, "gpus")) {
          const message = "How many GPUs a node has is not said";
          findings.push({ code: "RF211", message, path: [...path, first], anchor: "key", help: "Add `gpus`." });
        }
      }
    }
  }
  return findings;
}

function targetKindIsSupported(document: JsonValue): readonly Finding[] {
  return targetsIn(document).flatMap(({ path, value }) =>
    value["kind"] === "kuberay"
      ? [
          {
            code: "RF210",
            message: "kuberay targets are not supported yet",
            path: [...path, "kind"],
            help: "Reach the RayService as `kind: cluster`, over its REST API.",
          },
        ]
      : [],
  );
}

function checksNameCodes(document: JsonValue): readonly Finding[] {
  const checks = isJsonObject(document) ? document["checks"] : undefined;
  if (!isJsonObject(checks)) return [];
  return Object.keys(checks).flatMap((code) => {
    if (!/^RF[1-9][0-9]{2}$/u.test(code)) return [];
    const path = ["checks", code];
    if (!mayBeOverridden(code)) {
      return [{ code: "RF213", message: `The severity of ${code} cannot be changed`, path, anchor: "key" }];
    }
    if (isKnownCode(code)) return [];
    const help = "docs/diagnostics.md lists all codes.";
    return [
      { code: "RF213", severity: "warn", message: `There is no check ${quote(code)}`, path, anchor: "key", help },
    ];
  });
}

function smokeTestsIn(document: JsonValue): ReturnType<typeof objectsIn> {
  return modelsIn(document).flatMap((model) => objectsIn(model.value["smoke_tests"], [...model.path, "smoke_tests"]));
}

function objectsIn(list: JsonValue | undefined, path: readonly (string | number)[]): ReturnType<typeof modelsIn> {
  if (!Array.isArray(list)) return [];
  return list.flatMap((value: JsonValue, index) => (isJsonObject(value) ? [{ path: [...path, index], value }] : []));
}
