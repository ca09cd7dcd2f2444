import type { CodeEntry } from "../code-entry.ts";

/** RF2xx: the shape of the config: keys, types, enums. */
export const shapeCodes = {
  RF201: {
    severity: "error",
    title: "Unknown key",
    explanation:
      "The key is not part of the config format at this place. Ray would drop it silently or refuse it late.",
  },
  RF202: { severity: "error", title: "Missing key", explanation: "A key that must be there is not." },
  RF203: { severity: "error", title: "Wrong type", explanation: "The value is of another type than the key takes." },
  RF204: {
    severity: "error",
    title: "Value not allowed",
    explanation: "The key takes one of a few values, and this is none of them.",
  },
  RF205: { severity: "error", title: "Out of range", explanation: "The number is too small or too large." },
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
