import type { Finding } from "../../diagnostics/diagnostic.ts";
import { lookUp } from "../../resolve/written-at.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext, type ViewedModel } from "../rule.ts";
import { engineKwargs } from "./engine-value.ts";

interface Need {
  readonly argument: readonly string[];
  /** The values that need the other argument. */
  readonly when: (value: unknown) => boolean;
  readonly needed: readonly string[];
  /** Whether the other argument has a value that will do. */
  readonly met: (value: unknown) => boolean;
  readonly why: string;
  readonly help: string;
}

const on = (value: unknown): boolean => value === true;
const given = (value: unknown): boolean => value !== undefined && value !== null && value !== "";
const aboveZero = (value: unknown): boolean => typeof value === "number" && value > 0;

/** Sources: vLLM 0.29, the file named with each entry. */
const needs: readonly Need[] = [
  {
    // entrypoints/launchers/cli_args.py:validate_parsed_serve_args; under Ray every request with tools gets a 400.
    argument: ["enable_auto_tool_choice"],
    when: on,
    needed: ["tool_call_parser"],
    met: given,
    why: "no tool call can be read from what the model writes",
    help: "Add `tool_call_parser`, such as `hermes`, `llama3_json` or `mistral`, as the model's card says.",
  },
  {
    // entrypoints/launchers/cli_args.py:validate_parsed_serve_args
    argument: ["enable_log_outputs"],
    when: on,
    needed: ["enable_log_requests"],
    met: on,
    why: "answers are logged together with requests only",
    help: "Add `enable_log_requests: true`, or remove enable_log_outputs.",
  },
  {
    // config/observability.py:_validate_tracing_config
    argument: ["collect_detailed_traces"],
    when: given,
    needed: ["otlp_traces_endpoint"],
    met: given,
    why: "the traces have nowhere to go",
    help: "Add `otlp_traces_endpoint`, or remove collect_detailed_traces.",
  },
  {
    // config/vllm.py:__post_init__
    argument: ["per_request_spec_decode_metrics"],
    when: (value) => given(value) && value !== "none",
    needed: ["speculative_config"],
    met: given,
    why: "there is no speculative decoding to measure",
    help: "Add `speculative_config`, or remove per_request_spec_decode_metrics.",
  },
  {
    // config/parallel.py:_validate_parallel_config
    argument: ["enable_eplb"],
    when: on,
    needed: ["enable_expert_parallel"],
    met: on,
    why: "only experts on several GPUs are balanced",
    help: "Add `enable_expert_parallel: true`, or remove enable_eplb.",
  },
  {
    // config/parallel.py:_validate_parallel_config
    argument: ["eplb_config", "num_redundant_experts"],
    when: aboveZero,
    needed: ["enable_eplb"],
    met: on,
    why: "the balancer of the experts is off",
    help: "Add `enable_eplb: true`, or remove num_redundant_experts.",
  },
  {
    // config/parallel.py:__post_init__
    argument: ["enable_elastic_ep"],
    when: on,
    needed: ["enable_eplb"],
    met: on,
    why: "elastic experts are moved by the balancer",
    help: "Add `enable_eplb: true`, or remove enable_elastic_ep.",
  },
  {
    // config/model.py:_verify_quantization
    argument: ["quantization"],
    when: (value) => value === "fbgemm_fp8" || value === "fp_quant",
    needed: ["allow_deprecated_quantization"],
    met: on,
    why: "vLLM is about to drop this method",
    help: "Add `allow_deprecated_quantization: true`, or use another method.",
  },
  {
    // config/parallel.py:_validate_parallel_config
    argument: ["numa_bind_nodes"],
    when: given,
    needed: ["numa_bind"],
    met: on,
    why: "workers are not bound to anything",
    help: "Add `numa_bind: true`, or remove numa_bind_nodes.",
  },
  {
    // config/parallel.py:_validate_parallel_config
    argument: ["numa_bind_cpus"],
    when: given,
    needed: ["numa_bind"],
    met: on,
    why: "workers are not bound to anything",
    help: "Add `numa_bind: true`, or remove numa_bind_cpus.",
  },
];

/** Arguments that vLLM refuses, or that fail every request, without another one. */
export function needsAnotherArgument(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => needs.flatMap((need) => unmet(model, need)));
}

function unmet(model: ViewedModel, { argument, when, needed, met, why, help }: Need): readonly Finding[] {
  if (!when(lookUp(engineKwargs(model), argument)) || met(lookUp(engineKwargs(model), needed))) return [];
  if (model.inDoubt("engine_kwargs", ...needed)) return [];
  const message = `${argument.at(-1)} needs ${needed.at(-1)}: ${why}`;
  return [mistakeIn(model, { code: "RF326", message, key: ["engine_kwargs", ...argument], anchor: "key", help })];
}
