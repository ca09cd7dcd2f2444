import { P as Document } from "./start.js";
import { n as portableText, t as PORTABLE } from "./portable-yaml.js";

// src/ray/serve-yaml.ts
/**
* A Serve config as YAML that PyYAML, which reads YAML 1.1, reads back equal. The same value always gives the same text.
*/
function toServeYaml(value) {
	const document = new Document(value, PORTABLE);
	return portableText(document, {
		defaultStringType: "QUOTE_DOUBLE",
		defaultKeyType: "PLAIN"
	});
}

export { toServeYaml as t };