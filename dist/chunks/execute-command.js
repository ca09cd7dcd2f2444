import { D as invalidConfig, a as renderJson, d as openFleet, n as renderResult, r as hasColour } from "./open.js";
import { a as optionTexts, et as neutralLine, i as optionText, n as dataOnlyReason, r as commandMachine } from "./start.js";
import { t as toServeYaml } from "./serve-yaml2.js";
import { i as openConfig } from "./check.js";

// src/cli/execute-command.ts
/** Commands that say whether it fits, or do nothing where it does not. */
const fitFor = {
	plan: "asked",
	fit: "asked",
	deploy: "known"
};
/** The commands that work with one config; what each of them needs is loaded when it is asked for. */
async function executeCommand(asked, format, input, terminal) {
	const dataOnly = dataOnlyReason(asked, input.env);
	const wanted = fitFor[asked.command];
	const opened = await openConfig({
		...input,
		...dataOnly === void 0 ? {} : { dataOnly },
		...wanted === void 0 ? {} : { fit: wanted },
		ignoreStale: asked.options["config-out"] !== void 0
	});
	return {
		...await executeOpened(asked, format, {
			...input,
			opened
		}, opened, terminal),
		sources: [opened.source]
	};
}
async function executeOpened(asked, format, input, opened, terminal) {
	const configOut = optionText(asked, "config-out");
	if (configOut !== void 0) return synthConfig(configOut, input, opened, terminal);
	if (asked.command === "synth") return synth(format, input, opened);
	if (asked.command === "fit") return fit(asked, format, opened, terminal);
	if (asked.command === "lock") return lock(asked, format, input, opened);
	const result = await resultOf(asked, input, opened, terminal);
	return format === "pretty" ? {
		result,
		text: renderResult(result)
	} : { result };
}
async function resultOf(asked, input, opened, terminal) {
	switch (asked.command) {
		case "plan": return plan(asked, input, opened);
		case "deploy": {
			const { deploy } = await import("./deploy.js").then((chunk) => ({ deployResult: chunk.n, startOf: chunk.r, deploy: chunk.t }));
			const restart = new Set(optionTexts(asked, "restart"));
			return deploy({
				...input,
				restart,
				retryCompile: asked.options["retry-compile"] === true
			}, commandMachine);
		}
		case "smoke": {
			const { smoke } = await import("./smoke2.js").then((chunk) => ({ smoke: chunk.t }));
			return smoke(input, commandMachine, new Set(optionTexts(asked, "model")));
		}
		case "rollback": {
			const { rollback } = await import("./rollback2.js").then((chunk) => ({ rollback: chunk.t }));
			return rollback(input, commandMachine);
		}
		case "remove": {
			const { remove } = await import("./remove.js");
			const { confirmRemoval } = await import("./confirm-removal.js");
			const confirm = (names) => confirmRemoval(names, asked.options.yes === true, terminal);
			return remove({
				...input,
				confirm,
				stop: asked.options.stop === true
			}, commandMachine);
		}
		case "status":
		case "validate":
		case "fit":
		case "lock":
		case "synth":
		case "explain":
		case "import":
		case "init":
		case "schema": throw new Error(`${asked.command} is executed elsewhere`);
	}
}
async function plan(asked, input, opened) {
	if (asked.options.live === true) {
		const { planAgainstLive } = await import("./plan-live.js");
		return planAgainstLive(input, commandMachine);
	}
	const { checkOpened } = await import("./check-and-plan2.js").then((chunk) => ({ checkOpened: chunk.n, planFromBase: chunk.r, checkAndPlan: chunk.t }));
	const file = optionText(asked, "base");
	if (file === void 0) return checkOpened("plan", input, opened);
	const { opened: _opened, ...fresh } = input;
	const base = await openConfig({
		...fresh,
		configFile: file,
		ignoreStale: true,
		fit: "only"
	});
	if (base.missing || base.source.text === "") return {
		...invalidConfig("plan", opened, base.diagnostics),
		reason_code: "config-missing"
	};
	return checkOpened("plan", input, opened, base);
}
async function synthConfig(file, input, opened, terminal) {
	if (opened.hasErrors || opened.config === void 0) return {
		result: invalidConfig("synth", opened),
		text: ""
	};
	const { writeConfigData } = await import("./synth-config.js");
	const written = writeConfigData(opened, input.directory, file);
	const said = {
		written: `Wrote ${file}`,
		unchanged: `${file} is up to date`,
		refused: written.kind === "refused" ? `rayfleet: ${written.message}` : ""
	};
	terminal.stderr(`${neutralLine(said[written.kind])}\n`);
	const ok = written.kind !== "refused";
	return {
		result: {
			schema_version: 1,
			command: "synth",
			ok,
			decision: ok ? "passed" : "refused",
			reason_code: ok ? "synthesized" : "wrong-usage",
			fleet: opened.config.name,
			diagnostics: opened.diagnostics,
			timings: []
		},
		text: ""
	};
}
async function synth(format, input, opened) {
	const { lockedCommits } = await import("./locked-commits.js").then((chunk) => ({ lockedCommits: chunk.n, commitsInText: chunk.t }));
	const locked = lockedCommits(opened.configDir, input.workspace);
	const diagnostics = [...opened.diagnostics, ...opened.place(locked?.findings ?? [])];
	const fleet = openFleet({
		...input,
		pin: locked?.pin
	}, opened, "optional");
	if (!fleet.ok) return {
		result: invalidConfig("synth", opened, fleet.diagnostics),
		text: ""
	};
	if (diagnostics.some(({ severity }) => severity === "error")) return {
		result: invalidConfig("synth", opened, diagnostics),
		text: ""
	};
	const { synthesize } = await import("./synth.js");
	const body = synthesize(fleet.fleet);
	return {
		result: {
			schema_version: 1,
			command: "synth",
			ok: true,
			decision: "passed",
			reason_code: "synthesized",
			fleet: fleet.fleet.name,
			diagnostics,
			timings: []
		},
		text: format === "json" ? renderJson(body) : toServeYaml(body)
	};
}
async function fit(asked, format, opened, terminal) {
	const { fitOpened } = await import("./fit2.js");
	const result = fitOpened(opened, optionText(asked, "target"));
	if (format !== "pretty") return { result };
	const { renderFit } = await import("./render-fit.js");
	return {
		result,
		text: renderFit(result, { colour: hasColour(asked, terminal) })
	};
}
async function lock(asked, format, input, opened) {
	const { checkLock, lockModels } = await import("./lock.js");
	if (asked.options.check === true) return { result: await checkLock(input, opened) };
	const { useProxy } = await import("./use-proxy.js");
	const told = useProxy(input.env);
	if (told !== void 0) input.log(told);
	const { result, text } = await lockModels({
		...input,
		all: asked.options.update === true
	}, commandMachine, opened);
	return format === "pretty" && text !== "" ? {
		result,
		text
	} : { result };
}

export { executeCommand };