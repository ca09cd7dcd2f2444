import type { ModelConfig } from "../model/model-config.ts";
import { placed, type Part, type Splitter, type Weight } from "./weight.ts";

/**
 * BERT and RoBERTa: vllm/model_executor/models/bert.py and roberta.py, 0.29. The pooler is kept by
 * classifiers only; a model for masked words keeps its head.
 */
export function encoderWeights(config: ModelConfig, split: Splitter): readonly Weight[] | undefined {
  const { text, architecture } = config;
  const hidden = text.number("hidden_size");
  const layers = text.number("num_hidden_layers");
  const width = text.number("intermediate_size");
  const vocabulary = text.number("vocab_size");
  const positions = text.number("max_position_embeddings");
  if (hidden === undefined || layers === undefined || width === undefined) return undefined;
  if (vocabulary === undefined || positions === undefined) return undefined;
  const types = text.number("type_vocab_size") ?? 2;
  const embeddings: readonly Part[] = [
    split.vocabulary(["embeddings.word_embeddings"], vocabulary, hidden),
    split.vocabulary(["embeddings.position_embeddings"], positions, hidden),
    split.vocabulary(["embeddings.token_type_embeddings"], types, hidden),
    split.vector(2 * hidden),
  ];
  const layer: readonly Part[] = [
    split.column(["attention.self.query", "attention.self.key", "attention.self.value"], hidden, 3 * hidden, {
      bias: true,
    }),
    split.row(["attention.output.dense"], hidden, hidden, { bias: true }),
    split.column(["intermediate.dense"], hidden, width, { bias: true }),
    split.row(["output.dense"], width, hidden, { bias: true }),
    split.vector(4 * hidden),
  ];
  const labels = text.number("num_labels") ?? text.child("id2label")?.keys().length ?? 2;
  return [
    ...placed("first", embeddings),
    ...Array.from({ length: layers }, (_, index) => placed(index, layer)).flat(),
    ...placed("last", headParts(architecture, hidden, labels, split)),
  ];
}

function headParts(architecture: string, hidden: number, labels: number, split: Splitter): readonly Part[] {
  if (!architecture.endsWith("ForSequenceClassification")) return [];
  return [split.vector(hidden * hidden + hidden), split.vector(labels * hidden + labels)];
}
