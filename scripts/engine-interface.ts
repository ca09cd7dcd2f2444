import type { JsonType, ValueType } from "../src/engine/catalogue.ts";
import { typesOf } from "../src/engine/check-arguments.ts";
import { ownership } from "../src/engine/owned-arguments.ts";
import type { DocumentedType, EngineData } from "./engine-data.ts";

/** TypeScript interfaces for `engine_kwargs` and the maps in it, with vLLM's descriptions as comments. */
export function engineInterface(data: EngineData): string {
  const classes = Object.entries(data.classes).map(([name, { fields, open }]) =>
    interfaceText(
      interfaceName(name),
      `vLLM's \`${name}\`.`,
      Object.entries(fields).map(([key, type]) => property(key, type)),
      open === true,
    ),
  );
  const args = Object.entries(data.arguments).map(([name, argument]) => {
    const owned = ownership(name, argument);
    return property(name, argument, owned === undefined ? [] : [`@deprecated ${name} ${owned.message}. ${owned.help}`]);
  });
  const title = `The arguments of vLLM ${data.vllm}, which Ray ${data.ray} brings. \`null\` takes away what a lower layer set.`;
  return `\n${[interfaceText("EngineKwargs", title, args, false), ...classes].join("\n")}`;
}

function interfaceName(name: string): string {
  return `Vllm${name}`;
}

function interfaceText(name: string, description: string, properties: readonly string[], open: boolean): string {
  const rest = open ? "  readonly [key: string]: unknown;\n" : "";
  return `/** ${description} */\nexport interface ${name} {\n${properties.join("")}${rest}}\n`;
}

function property(key: string, type: DocumentedType, tags: readonly string[] = []): string {
  const range = rangeText(type);
  const usual = type.default === undefined ? [] : [`@default ${JSON.stringify(type.default)}`];
  const text = [type.help ?? `vLLM's \`${key}\`.`, ...(range === undefined ? [] : [range]), ...usual, ...tags];
  const lines = text.flatMap((part) => part.replaceAll("*/", "*\\/").split("\n"));
  const comment =
    lines.length === 1
      ? `  /** ${lines[0] ?? ""} */\n`
      : `  /**\n${lines.map((line) => `   * ${line}\n`).join("")}   */\n`;
  const nullable = typesOf(type).length === 0 ? "unknown" : withNull(typeText(type));
  return `${comment}  readonly ${key}?: ${nullable};\n`;
}

function withNull(text: string): string {
  return text.split(" | ").includes("null") ? text : `${text} | null`;
}

function rangeText(type: ValueType): string | undefined {
  const parts = [
    type.minimum === undefined ? undefined : `at least ${type.minimum}`,
    type.exclusiveMinimum === undefined ? undefined : `more than ${type.exclusiveMinimum}`,
    type.maximum === undefined ? undefined : `at most ${type.maximum}`,
    type.exclusiveMaximum === undefined ? undefined : `less than ${type.exclusiveMaximum}`,
  ].filter((part) => part !== undefined);
  const text = parts.join(", ");
  return text === "" ? undefined : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function typeText(type: ValueType): string {
  if (type.enum !== undefined) return type.enum.map((value) => JSON.stringify(value)).join(" | ");
  const parts = typesOf(type).map((name) => oneType(name, type));
  return parts.length === 0 ? "unknown" : [...new Set(parts)].join(" | ");
}

function oneType(name: JsonType, type: ValueType): string {
  switch (name) {
    case "integer":
    case "number":
      return "number";
    case "array":
      return `readonly (${type.items === undefined ? "unknown" : typeText(type.items)})[]`;
    case "object":
      if (type.class !== undefined) return interfaceName(type.class);
      return `{ readonly [key: string]: ${type.values === undefined ? "unknown" : withNull(typeText(type.values))} }`;
    case "string":
      // Known names are completed, and others are not refused.
      return type.names === undefined
        ? "string"
        : [...type.names.map((one) => JSON.stringify(one)), "(string & {})"].join(" | ");
    case "boolean":
    case "null":
      return name;
  }
}
