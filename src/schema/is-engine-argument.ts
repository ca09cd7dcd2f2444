import { removedArguments } from "../engine/removed-arguments.ts";
import { catalogueOf } from "./engine-arguments.ts";

/** Whether vLLM has, or had, an argument of this name. */
export function isEngineArgument(name: string, document: unknown): boolean {
  if (Object.hasOwn(removedArguments, name)) return true;
  const catalogue = catalogueOf(document);
  return catalogue !== undefined && Object.hasOwn(catalogue.arguments, name);
}
