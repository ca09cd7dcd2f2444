import { ownEntry } from "../../diagnostics/own-entry.ts";

/** Bytes of one element, by the name that torch gives the type. */
export const dtypeBytes: Readonly<Record<string, number>> = {
  float32: 4,
  float: 4,
  bfloat16: 2,
  float16: 2,
  half: 2,
  fp8: 1,
  fp8_e4m3: 1,
  fp8_e5m2: 1,
  fp8_inc: 1,
  fp8_ds_mla: 1,
  uint8: 1,
  int8: 1,
};

/** How the cache stores the two vectors of a head; none is the plain `(k + v) x bytes`. */
type Packing = "plain" | "scaled" | "scaled_int4" | "nvfp4" | "turboquant";

interface TurboQuant {
  /** 8: FP8 keys; else bits of the quantised key index. */
  readonly keyBits: number;
  readonly valueBits: number;
}

/** vllm/model_executor/layers/quantization/turboquant/config.py, 0.29. */
const TURBOQUANT: Readonly<Record<string, TurboQuant>> = {
  turboquant_k8v4: { keyBits: 8, valueBits: 4 },
  turboquant_4bit_nc: { keyBits: 4, valueBits: 4 },
  turboquant_k3v4_nc: { keyBits: 3, valueBits: 4 },
  turboquant_3bit_nc: { keyBits: 3, valueBits: 3 },
};

const PACKINGS: Readonly<Record<string, Packing>> = {
  int8_per_token_head: "scaled",
  fp8_per_token_head: "scaled",
  int4_per_token_head: "scaled_int4",
  nvfp4: "nvfp4",
  nvfp4_4over6: "nvfp4",
  ...Object.fromEntries(Object.keys(TURBOQUANT).map((name): [string, Packing] => [name, "turboquant"])),
};

const FLOAT32_BYTES = 4;

/**
 * Bytes of one token's key and value of one head. `cacheDtype` is `kv_cache_dtype`, with `auto` already
 * replaced by the model's type. Undefined: a type whose layout is not known.
 * Source: AttentionSpec and the `customize_spec` methods of vLLM 0.29's attention backends.
 */
export function bytesPerHead(keySize: number, valueSize: number, cacheDtype: string): number | undefined {
  const packing = ownEntry(PACKINGS, cacheDtype) ?? "plain";
  const plain = ownEntry(dtypeBytes, cacheDtype);
  switch (packing) {
    case "plain":
      return plain === undefined ? undefined : (keySize + valueSize) * plain;
    case "scaled":
      return keySize + valueSize + 2 * FLOAT32_BYTES;
    case "scaled_int4":
      return Math.floor(keySize / 2) + Math.floor(valueSize / 2) + 2 * FLOAT32_BYTES;
    case "nvfp4":
      return nvfp4Bytes(keySize) + nvfp4Bytes(valueSize);
    case "turboquant":
      return turboQuantBytes(keySize, ownEntry(TURBOQUANT, cacheDtype));
  }
}

/** Two values to the byte and an FP8 scale for each 16 of them. */
function nvfp4Bytes(size: number): number {
  return Math.floor(size / 2) + Math.floor(size / 16);
}

function turboQuantBytes(size: number, preset: TurboQuant | undefined): number | undefined {
  if (preset === undefined) return undefined;
  const key = preset.keyBits === 8 ? size : Math.ceil((size * preset.keyBits) / 8) + 2;
  const value = Math.ceil((size * preset.valueBits) / 8) + 4;
  return Math.ceil((key + value) / 2) * 2;
}
