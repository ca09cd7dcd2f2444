/** A tensor, or the experts of a layer, as one GPU of a tensor-parallel group holds it. */
export interface Weight {
  /** Decoder layer, or the pipeline stage that holds it. */
  readonly place: number | "first" | "last" | "every";
  /** Linear layers are what quantisation packs; everything else keeps the model's type. */
  readonly kind: "linear" | "experts" | "plain";
  /** Names of its modules in the checkpoint, as lists of unquantised modules name them. */
  readonly names: readonly string[];
  readonly inputs: number;
  readonly outputs: number;
  readonly copies: number;
  readonly biases: number;
  /** Kept in float32 whatever the model's type. */
  readonly wide: boolean;
}

interface LinearOptions {
  readonly bias?: boolean;
  readonly wide?: boolean;
  /** Not a target of quantisation (routers, gates). */
  readonly plain?: boolean;
}

/** Makes the weights of one GPU out of `tensorParallel`, the way vLLM's parallel layers split them. */
export interface Splitter {
  readonly tensorParallel: number;
  /** Outputs are split, and so is the bias. */
  readonly column: (names: readonly string[], inputs: number, outputs: number, options?: LinearOptions) => Part;
  /** Inputs are split; the bias is whole on every GPU. */
  readonly row: (names: readonly string[], inputs: number, outputs: number, options?: LinearOptions) => Part;
  /** Whole on every GPU. */
  readonly whole: (names: readonly string[], inputs: number, outputs: number, options?: LinearOptions) => Part;
  /** One vector, such as a norm, whole on every GPU. */
  readonly vector: (elements: number, wide?: boolean) => Part;
  /** One vector, split. */
  readonly splitVector: (elements: number, wide?: boolean) => Part;
  /** Embedding or head: the vocabulary is padded to 64 and split. */
  readonly vocabulary: (names: readonly string[], tokens: number, width: number, bias?: boolean) => Part;
}

/** A weight that has no place yet. */
export type Part = Omit<Weight, "place">;

/** vllm/model_executor/layers/vocab_parallel_embedding.py DEFAULT_VOCAB_PADDING_SIZE, 0.29. */
const VOCABULARY_PADDING = 64;

export function splitter(tensorParallel: number): Splitter {
  const share = (size: number): number => size / tensorParallel;
  return {
    tensorParallel,
    column: (names, inputs, outputs, options = {}) =>
      linear(names, inputs, share(outputs), options.bias === true ? share(outputs) : 0, options),
    row: (names, inputs, outputs, options = {}) =>
      linear(names, share(inputs), outputs, options.bias === true ? outputs : 0, options),
    whole: (names, inputs, outputs, options = {}) =>
      linear(names, inputs, outputs, options.bias === true ? outputs : 0, options),
    vector: (elements, wide = false) => vectorPart(elements, wide),
    splitVector: (elements, wide = false) => vectorPart(share(elements), wide),
    vocabulary: (names, tokens, width, bias = false) => {
      const rows = share(Math.ceil(tokens / VOCABULARY_PADDING) * VOCABULARY_PADDING);
      return { kind: "plain", names, inputs: width, outputs: rows, copies: 1, biases: bias ? rows : 0, wide: false };
    },
  };
}

function linear(
  names: readonly string[],
  inputs: number,
  outputs: number,
  biases: number,
  { wide = false, plain = false }: LinearOptions,
): Part {
  return { kind: plain ? "plain" : "linear", names, inputs, outputs, copies: 1, biases, wide };
}

function vectorPart(elements: number, wide: boolean): Part {
  return { kind: "plain", names: [], inputs: 1, outputs: elements, copies: 1, biases: 0, wide };
}

export function placed(place: Weight["place"], parts: readonly Part[]): readonly Weight[] {
  return parts.map((part) => ({ place, ...part }));
}
