import type { DiagnosticCode } from "../diagnostics/codes.ts";
import type { Finding } from "../diagnostics/diagnostic.ts";
import { quote } from "../diagnostics/quote.ts";
import type { ModelFacts } from "./model-facts.ts";
import type { SourceRole, SourceUse } from "./wanted-sources.ts";

/** What is wrong with a repository for the use that a config makes of it. Needs no network. */
export function factFindings(facts: ModelFacts, use: SourceUse): readonly Finding[] {
  const findings: Finding[] = [];
  const name = quote(facts.source);
  const tell = (code: DiagnosticCode, message: string, help?: string): void => {
    findings.push({ code, message, path: use.path, ...(help === undefined ? {} : { help }) });
  };
  if (use.role === "adapter") {
    if (facts.adapter === null) tell("RF516", `${name} has no adapter_config.json`);
    else if (facts.adapter.bytes === 0) tell("RF516", `${name} has no weights`);
    return findings;
  }
  if (needsWeights.has(use.role)) findings.push(...weightFindings(facts, use));
  if (needsTokenizer(facts, use)) {
    tell("RF513", `${name} has no tokenizer`, "Name a repository that has it in `engine_kwargs.tokenizer`.");
  }
  if (needsTemplate(facts, use)) {
    tell("RF514", `${name} has no chat template: chat requests are refused`, "Set `engine_kwargs.chat_template`.");
  }
  if (facts.gated !== false) {
    tell("RF517", `${name} is gated`, "The token on the target (HF_TOKEN) needs an account that accepted its terms.");
  }
  return findings;
}

const needsWeights: ReadonlySet<SourceRole> = new Set(["model", "draft"]);

function weightFindings({ source, weights, config, adapter }: ModelFacts, { path }: SourceUse): readonly Finding[] {
  const name = quote(source);
  if (adapter !== null && config === null) {
    const help = `Write its base model here${adapter.base_model === null ? "" : `, ${quote(adapter.base_model)},`} and the adapter under \`lora_config\` or \`engine_kwargs.lora_modules\`.`;
    return [{ code: "RF506", message: `${name} is a LoRA adapter, not a model`, path, help }];
  }
  if (weights === null) return [{ code: "RF505", message: `${name} has no weights that vLLM loads`, path }];
  const hasOwnFormat = weights.format === "mistral" || weights.format === "gguf";
  if (config === null && !hasOwnFormat) return [{ code: "RF506", message: `${name} has no config.json`, path }];
  const isSafetensors = weights.format === "safetensors" || weights.format === "mistral";
  if (isSafetensors && weights.basis !== "headers") {
    const from = weights.basis === "index" ? "its index file" : "the sizes of its files";
    return [{ code: "RF512", message: `The weights of ${name} are known from ${from} only`, path }];
  }
  return [];
}

function needsTokenizer(facts: ModelFacts, { role, engineKwargs }: SourceUse): boolean {
  if (facts.tokenizer !== null || role === "draft" || facts.weights?.format === "gguf") return false;
  if (role === "tokenizer") return true;
  return engineKwargs["tokenizer"] === undefined && engineKwargs["skip_tokenizer_init"] !== true;
}

function needsTemplate(facts: ModelFacts, { role, task, engineKwargs }: SourceUse): boolean {
  if (role !== "model" || task !== "generate" || facts.chat_template || facts.tokenizer === null) return false;
  // mistral_common brings its own templates.
  return engineKwargs["chat_template"] === undefined && !facts.tokenizer.files.includes("tekken.json");
}
