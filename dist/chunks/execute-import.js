import { i as optionText } from "./start.js";
import { n as importConfig, t as filesText } from "./render-files.js";

// src/cli/execute-import.ts
/** Runs `import`: the config is alone on stdout when it is not written to a file. */
function executeImport(asked, format, input) {
	const output = optionText(asked, "output");
	const app = optionText(asked, "app");
	const name = optionText(asked, "name");
	const { result, source } = importConfig({
		...input,
		overwrite: asked.options.force === true,
		merge: asked.options.merge === true,
		...output === void 0 ? {} : { output },
		...app === void 0 ? {} : { app },
		...name === void 0 ? {} : { name }
	});
	if (format === "json") return {
		result,
		sources: [source]
	};
	const shown = result.files?.find(({ state }) => state === "shown");
	return {
		result,
		sources: [source],
		text: shown?.text ?? filesText(result.files ?? [])
	};
}

export { executeImport };