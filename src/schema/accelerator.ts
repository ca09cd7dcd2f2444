import * as z from "zod";
import { acceleratorTypes } from "./accelerator-types.ts";
import { required, unsettable } from "./key.ts";

export const acceleratorType = z.enum(acceleratorTypes).meta({
  id: "AcceleratorType",
  description: "The name that Ray gives to a kind of accelerator.",
});

/** Ray's `accelerator_config`: what the engine runs on, when it is not a GPU. */
export type AcceleratorConfig =
  | { readonly kind: "cpu" }
  | { readonly kind: "gpu" }
  | { readonly kind: "tpu"; readonly topology?: string | null };

const cpu = z
  .strictObject({ kind: required(z.literal("cpu"), "The engine runs on CPU cores.") })
  .meta({ id: "CpuAccelerator" });

const gpu = z
  .strictObject({ kind: required(z.literal("gpu"), "The engine runs on GPUs.") })
  .meta({ id: "GpuAccelerator" });

const tpu = z
  .strictObject({
    kind: required(z.literal("tpu"), "The engine runs on TPU chips."),
    topology: unsettable(z.string().min(1), "Topology of the TPU slice.", { examples: ["4x4"] }),
  })
  .meta({ id: "TpuAccelerator" });

export const acceleratorConfig = z.discriminatedUnion("kind", [cpu, gpu, tpu]);
