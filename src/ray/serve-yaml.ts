import { Document } from "yaml";
import { PORTABLE, portableText } from "../write/portable-yaml.ts";

/**
 * A Serve config as YAML that PyYAML, which reads YAML 1.1, reads back equal. The same value always gives the same text.
 */
export function toServeYaml(value: object): string {
  const document = new Document(value, PORTABLE);
  return portableText(document, { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" });
}
