import type { CodeEntry } from "../code-entry.ts";

/** RF2xx: the shape of the config: keys, types, enums. */
export const shapeCodes = {
  RF201: {
    severity: "error",
    title: "Unknown key",
    explanation:
      "The key is not part of the config format at this place. Ray would drop it silently or refuse it late.",
    example: {
      wrong:
        "models:\n  chat:\n    model_source: Qwen/Qwen2.5-7B-Instruct\n    accelerator_type: L4\n    num_replica: 2\n",
      right:
        "models:\n  chat:\n    model_source: Qwen/Qwen2.5-7B-Instruct\n    accelerator_type: L4\n    num_replicas: 2\n",
    },
  },
  RF202: {
    severity: "error",
    title: "Missing key",
    explanation: "A key that must be there is not.",
    example: {
      wrong: "models:\n  chat:\n    accelerator_type: L4\n",
      right: "models:\n  chat:\n    model_source: Qwen/Qwen2.5-7B-Instruct\n    accelerator_type: L4\n",
    },
  },
  RF203: {
    severity: "error",
    title: "Wrong type",
    explanation: "The value is of another type than the key takes.",
    example: {
      wrong:
        "models:\n  chat:\n    model_source: Qwen/Qwen2.5-7B-Instruct\n    accelerator_type: L4\n    num_replicas: two\n",
      right:
        "models:\n  chat:\n    model_source: Qwen/Qwen2.5-7B-Instruct\n    accelerator_type: L4\n    num_replicas: 2\n",
    },
  },
  RF204: {
    severity: "error",
    title: "Value not allowed",
    explanation: "The key takes one of a few values, and this is none of them.",
    example: {
      wrong: "models:\n  chat:\n    model_source: Qwen/Qwen2.5-7B-Instruct\n    accelerator_type: A100-SXM\n",
      right: "models:\n  chat:\n    model_source: Qwen/Qwen2.5-7B-Instruct\n    accelerator_type: A100\n",
    },
  },
  RF205: {
    severity: "error",
    title: "Out of range",
    explanation: "The number is too small or too large.",
    example: {
      wrong:
        "models:\n  chat:\n    model_source: Qwen/Qwen2.5-7B-Instruct\n    accelerator_type: L4\n    gpu_fraction: 35\n",
      right:
        "models:\n  chat:\n    model_source: Qwen/Qwen2.5-7B-Instruct\n    accelerator_type: L4\n    gpu_fraction: 0.35\n",
    },
  },
  RF206: {
    severity: "error",
    title: "Wrong form",
    explanation: "The text does not have the form that the key asks for.",
  },
  RF207: { severity: "error", title: "Wrong length", explanation: "The text or list is too short or too long." },
  RF208: {
    severity: "error",
    title: "Name not allowed",
    explanation:
      "A name that is used as a key (of a model, a target, a header, a variable) does not have the form it needs.",
  },
  RF209: {
    severity: "error",
    title: "Smoke test without one request",
    explanation: "A smoke test sends exactly one request: one of chat, completion, embed, score and request.",
    example: {
      wrong:
        "models:\n  chat:\n    model_source: Qwen/Qwen2.5-7B-Instruct\n    accelerator_type: L4\n    smoke_tests:\n      - expect: { contains: ready }\n",
      right:
        "models:\n  chat:\n    model_source: Qwen/Qwen2.5-7B-Instruct\n    accelerator_type: L4\n    smoke_tests:\n      - chat: Say ready.\n        expect: { contains: ready }\n",
    },
  },
  RF210: {
    severity: "error",
    title: "Target kind not supported yet",
    explanation:
      "kuberay targets come with a later version. Until then a RayService is reached as kind: cluster, over its REST API.",
  },
  RF211: {
    severity: "error",
    title: "Unclear GPU",
    explanation: "Nodes with GPUs say which: one of accelerator_type, gpu and gpu_memory_gib.",
    example: {
      wrong: "targets:\n  runner:\n    kind: local\n    nodes: [{ gpus: 2, cpus: 16 }]\n",
      right: "targets:\n  runner:\n    kind: local\n    nodes: [{ accelerator_type: L4, gpus: 2, cpus: 16 }]\n",
    },
  },
  RF212: {
    severity: "error",
    title: "Invalid regular expression",
    explanation: "The pattern of a smoke test is not a JavaScript regular expression in Unicode mode.",
  },
  RF213: {
    severity: "error",
    title: "Check cannot be changed",
    explanation:
      "checks takes codes RF3xx to RF5xx. A file that cannot be read, or a deploy that failed, stays an error.",
  },
} as const satisfies Record<string, CodeEntry>;
