import { slug } from "../resolve/slug.ts";

export interface InitModel {
  readonly id: string;
  readonly source: string;
}

/** What has to be known to write a first config. */
export interface InitAnswers {
  readonly name: string;
  readonly models: readonly InitModel[];
  readonly target: "local" | "cluster";
  /** Of the cluster's dashboard. */
  readonly address?: string;
  /** Ray's name of the GPU, another name of one, or `cpu`. */
  readonly accelerator?: string;
  /** GPUs of one node; without them nothing is said about nodes. */
  readonly gpus?: number;
}

/** Stands where no model was named: small, and open to everybody. */
export const SAMPLE_MODEL = "Qwen/Qwen2.5-0.5B-Instruct";

/** A cluster's dashboard on the machine itself. */
export const SAMPLE_ADDRESS = "http://127.0.0.1:8265";

/** `chat=org/model`, or `org/model`, which is then known as `model`. */
export function modelFrom(text: string): InitModel {
  const at = text.indexOf("=");
  if (at > 0) return { id: text.slice(0, at).trim(), source: text.slice(at + 1).trim() };
  const source = text.trim();
  return { id: idOf(source), source };
}

/** The last part of a source as an id: `Qwen/Qwen2.5-7B-Instruct` is asked for as `qwen2.5-7b-instruct`. */
function idOf(source: string): string {
  const last = source.split("/").findLast((part) => part !== "") ?? "";
  return (
    last
      .toLowerCase()
      .replace(/[^a-z0-9._-]+/gu, "-")
      .replace(/^[^a-z0-9]+/u, "") || "model"
  );
}

/** A folder's name as the name of a fleet. */
export function fleetNameFrom(folder: string): string {
  return slug(folder);
}
