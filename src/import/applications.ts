import type { Finding } from "../diagnostics/diagnostic.ts";
import type { Lines } from "../diagnostics/lines.ts";
import { orList, quote } from "../diagnostics/quote.ts";
import { suggest } from "../diagnostics/suggest.ts";
import { childOf, rangeOfKey, type Placed } from "./conversion.ts";
import { keysOf } from "./llm-config.ts";

/** How to write the builder, in this release of Ray and in earlier ones. */
const BUILDER = /^ray\.serve\.llm(?:\.builders)?[:.]build_openai_app$/u;

export interface ApplicationChoice {
  /** Only the application with this name. */
  readonly app?: string;
  /** All applications in one fleet. */
  readonly merge?: boolean;
}

export interface LlmApplication {
  readonly name: string;
  readonly application: Placed;
}

interface Chosen {
  readonly applications: readonly LlmApplication[];
  readonly findings: readonly Finding[];
}

/** The applications of a Serve config that become a fleet, and what is said of the others. */
export function chooseApplications(list: Placed, lines: Lines, choice: ApplicationChoice): Chosen {
  const all = (Array.isArray(list.value) ? list.value : []).map((_, index): LlmApplication => {
    const application = childOf(list, index);
    const { value: name } = childOf(application, "name");
    return { name: typeof name === "string" && name !== "" ? name : "default", application };
  });
  const llm = all.filter(({ application }) => isLlm(application));
  const others = all.filter((one) => !llm.includes(one)).map((one) => leftOut(one, lines));
  const none = (finding: Finding): Chosen => ({ applications: [], findings: [finding, ...others] });
  if (choice.app !== undefined) {
    const asked = llm.filter(({ name }) => name === choice.app);
    if (asked.length > 0) return { applications: asked, findings: [] };
    return none(unknownApplication(choice.app, llm, list, lines));
  }
  const [first, second] = llm;
  if (first === undefined) return none(noApplication(list, lines));
  if (second !== undefined && choice.merge !== true) return none(severalApplications(llm, second, lines));
  return { applications: llm, findings: others };
}

function isLlm(application: Placed): boolean {
  const { value } = childOf(application, "import_path");
  return typeof value === "string" && BUILDER.test(value);
}

function leftOut({ name, application }: LlmApplication, lines: Lines): Finding {
  const from = childOf(application, "import_path");
  const path = typeof from.value === "string" ? from.value : "";
  return {
    code: "RF171",
    message: `Application ${quote(name)} is left out: ${path === "" ? "it has no import_path" : `${quote(path)} is no build_openai_app`}`,
    path: [],
    ...rangeOfKey(lines, from.place ?? application.place),
    help: helpFor(application, path),
  };
}

function helpFor(application: Placed, path: string): string {
  if (path.startsWith("rayfleet_")) return "rayfleet made it from a config: that file is what to keep.";
  if (/build_(?:dp|pd)_openai_app/u.test(path)) {
    return "Data-parallel and disaggregated applications are not made by rayfleet. A deploy leaves it as it is.";
  }
  const deployments = childOf(application, "deployments");
  const names = (Array.isArray(deployments.value) ? deployments.value : []).map(
    (_, index) => childOf(childOf(deployments, index), "name").value,
  );
  if (
    names.some((name) => typeof name === "string" && /LLMServer|LLMRouter|OpenAiIngress|VLLM|LLMDeployment/u.test(name))
  ) {
    return "Its models are in Python code, which is not read: write each LLMConfig of it under `models`.";
  }
  return "It stays as it is: a deploy leaves applications of others alone.";
}

function noApplication(list: Placed, lines: Lines): Finding {
  return {
    code: "RF172",
    message: "There is no application of Ray Serve LLM in the file",
    path: [],
    ...rangeOfKey(lines, list.place),
    help: "Its `import_path` would be `ray.serve.llm:build_openai_app`.",
  };
}

function severalApplications(llm: readonly LlmApplication[], second: LlmApplication, lines: Lines): Finding {
  const prefixes = llm.map(({ name, application }) => {
    const { value } = childOf(application, "route_prefix");
    return `${quote(name)} at ${quote(typeof value === "string" ? value : "/")}`;
  });
  const first = llm[0]?.name ?? "";
  return {
    code: "RF173",
    message: `The file has ${llm.length} applications with models (${prefixes.join(", ")}), and a fleet has one route prefix`,
    path: [],
    ...rangeOfKey(lines, childOf(second.application, "name").place ?? second.application.place),
    help: `Import each into a file of its own, as with \`--app ${JSON.stringify(first)} --output ${/^[\w.-]+$/u.test(first) ? first : "one"}/models.config.yaml\`; or all into one fleet with \`--merge\`, which changes the addresses that clients ask.`,
  };
}

function unknownApplication(name: string, llm: readonly LlmApplication[], list: Placed, lines: Lines): Finding {
  const names = llm.map((one) => one.name);
  const near = suggest(name, names);
  const known =
    names.length === 0 ? "There is none with models." : `There is ${orList(names.map((one) => quote(one)))}.`;
  return {
    code: "RF172",
    message: `There is no application ${quote(name)} with models in the file`,
    path: [],
    ...rangeOfKey(lines, list.place),
    help: near === undefined ? known : `Did you mean ${quote(near)}?`,
  };
}

/** The override of one deployment, by its name in Serve. */
export function overrideOf(application: Placed, isIt: (name: string) => boolean): Placed {
  const deployments = childOf(application, "deployments");
  for (const index of (Array.isArray(deployments.value) ? deployments.value : []).keys()) {
    const override = childOf(deployments, index);
    const { value: name } = childOf(override, "name");
    if (typeof name === "string" && isIt(name)) return override;
  }
  return { value: null, place: undefined };
}

/** Overrides of deployments that the application does not have. */
export function otherOverrides(application: Placed, known: (name: string) => boolean): readonly Placed[] {
  const deployments = childOf(application, "deployments");
  const list = Array.isArray(deployments.value) ? deployments.value : [];
  return list
    .map((_, index) => childOf(deployments, index))
    .filter((override) => keysOf(override.value).length > 0 && !known(textOf(childOf(override, "name"))));
}

function textOf({ value }: Placed): string {
  return typeof value === "string" ? value : "";
}
