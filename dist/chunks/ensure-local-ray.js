import { k as cleanLogText, lt as severityOf } from "./open.js";
import { d as found, nt as ownEntry, u as failed } from "./start.js";
import { c as nullable, g as string, i as boolean, l as nullish, r as array, s as looseObject, v as tuple } from "./schemas2.js";
import { a as removeFiles, c as LOCAL_RAY_MARK, d as processesOf, f as parseJson, n as makeFolder, o as writeRecord, r as readRecord, s as writeSecret, t as filesOf, u as headProcesses } from "./record.js";
import { a as minorOf, c as requirementsOf, i as PYTHONS, n as waitForAnswer, o as recipeFor, r as targetPath, s as recipes, t as findLocalRay } from "./find-local-ray.js";
import { t as endProcesses } from "./stop-local-ray2.js";
const { basename, delimiter, dirname, isAbsolute, join } = process.getBuiltinModule("node:path");
const { constants } = process.getBuiltinModule("node:fs");
const { createHash, randomBytes } = process.getBuiltinModule("node:crypto");
const { access, chmod, lstat, mkdir, readFile, readdir, rename, rm, writeFile } = process.getBuiltinModule("node:fs/promises");
const { connect, createServer } = process.getBuiltinModule("node:net");

// src/targets/exclusive.ts
/**
* Runs `work` while no other process of this machine does so for the same subject. The lock is a name in Linux's
* abstract socket space (unix(7)): the kernel frees it when its holder ends, however it ends, so none is ever stale.
*/
async function exclusively(options, work) {
	const digest = createHash("sha256").update(options.subject).digest("hex").slice(0, 16);
	const name = `\0rayfleet-${options.uid}-${digest}`;
	const connections = /* @__PURE__ */ new Set();
	let told = false;
	for (;;) {
		options.signal.throwIfAborted();
		const server = await bind(name, connections);
		if (server !== void 0) try {
			return await work();
		} finally {
			for (const connection of connections) connection.destroy();
			await new Promise((resolve) => server.close(resolve));
		}
		await untilReleased(name, options.signal, (pid) => {
			if (!told) options.onWait(pid);
			told = true;
		});
	}
}
/** Absent when another process has the name. */
function bind(name, connections) {
	return new Promise((resolve, reject) => {
		const server = createServer((connection) => {
			connections.add(connection);
			connection.on("error", () => connections.delete(connection));
			connection.on("close", () => connections.delete(connection));
			connection.write(String(process.pid));
		});
		server.once("error", (error) => {
			if (error.code === "EADDRINUSE") resolve(void 0);
			else reject(new Error("The lock against a second process could not be taken", { cause: error }));
		});
		server.listen(name, () => resolve(server));
	});
}
/** Stays connected to the holder: the connection ends when the holder releases the name, or ends itself. */
function untilReleased(name, signal, onHolder) {
	return new Promise((resolve) => {
		const connection = connect(name);
		const abort = () => {
			connection.destroy();
		};
		signal.addEventListener("abort", abort, { once: true });
		connection.once("data", (data) => onHolder(data.toString("utf8").replace(/\D/gu, "").slice(0, 10)));
		connection.on("error", () => void 0);
		connection.once("close", () => {
			signal.removeEventListener("abort", abort);
			resolve();
		});
	});
}

// src/targets/disk-checks.ts
const GIB = 1024 ** 3;
/** Ray warns below 2 GiB for its store; vLLM's own queues are some hundred MiB. */
const SHARED_MEMORY_GIB = 2;
/** Disks that are, or would be by what is written to them, fuller than Ray allows. */
async function checkDisks(path, needs, machine) {
	const findings = [];
	for (const { folder, use, gib } of needs) {
		const space = await machine.diskSpace(folder);
		if (space === void 0 || space.total === 0) continue;
		const free = space.available / space.total;
		if ((space.available - gib * GIB) / space.total >= .050000000000000044) continue;
		const needed = gib === 0 ? "" : `, and ${use} takes about ${gib} GiB`;
		findings.push({
			code: "RF641",
			path,
			message: `The disk that holds ${folder} (${use}) is ${percent(1 - free)} full, ${(space.available / GIB).toFixed(1)} GiB are free${needed}. Ray stops working above 95 %.`,
			help: "Make room on that disk, or name a folder on another one with RAYFLEET_HOME."
		});
	}
	return findings;
}
async function checkSharedMemory(path, machine) {
	const space = await machine.diskSpace("/dev/shm");
	if (space === void 0 || space.total >= SHARED_MEMORY_GIB * GIB) return [];
	return [{
		code: "RF642",
		path,
		message: `/dev/shm has ${(space.total / GIB).toFixed(2)} GiB; Ray and vLLM exchange data there.`,
		help: "In a container, give it more with --shm-size."
	}];
}
function percent(share) {
	return `${Math.floor(share * 1e3) / 10} %`;
}

// src/targets/serving/check-environment.ts
/** Written last into an environment. */
const COMPLETE_MARK = "rayfleet-complete.json";
const VERSIONS = `
import importlib.metadata as metadata, json, platform, sys
def version(name):
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None
print(json.dumps([platform.python_version()] + [version(name) for name in sys.argv[1:]]))
`;
const VersionsSchema = tuple([
	string(),
	nullable(string()),
	nullable(string()),
	nullable(string())
]);
/** Whether an environment can be used: complete, its Python runs, Ray and vLLM have the versions of the recipe. */
async function checkEnvironment(folder, check) {
	const { ray, recipe, env, run, signal } = check;
	const python = join(folder, "bin", "python");
	if (!await exists(folder)) return {
		ok: false,
		reason: "absent"
	};
	if (check.installedByUs && !await exists(join(folder, "rayfleet-complete.json"))) return {
		ok: false,
		reason: "was not installed to the end"
	};
	if (!await exists(python)) return {
		ok: false,
		reason: "has no bin/python"
	};
	const { exitCode, stdout } = await run({
		binary: python,
		args: [
			"-I",
			"-c",
			VERSIONS,
			"ray",
			recipe.vllm.distribution,
			"vllm"
		],
		env,
		signal,
		timeoutS: 60
	});
	if (exitCode !== 0) return {
		ok: false,
		reason: "has a Python that does not run"
	};
	const parsed = VersionsSchema.safeParse(parseJson(stdout));
	if (!parsed.success) return {
		ok: false,
		reason: "has a Python that answers in an unknown way"
	};
	const [pythonVersion, rayVersion, recipeVllm, plainVllm] = parsed.data;
	if (rayVersion !== ray) return {
		ok: false,
		reason: `has ${named("Ray", rayVersion)} and not ${ray}`
	};
	const vllm = recipeVllm ?? plainVllm;
	if (vllm !== recipe.vllm.version) return {
		ok: false,
		reason: `has ${named("vLLM", vllm)} and not ${recipe.vllm.version}`
	};
	return {
		ok: true,
		python,
		pythonVersion
	};
}
function named(what, version) {
	return version === null ? `no ${what}` : `${what} ${version}`;
}
async function exists(path) {
	try {
		await access(path);
		return true;
	} catch {
		return false;
	}
}

// src/targets/find-on-path.ts
/** First executable of this name; entries of PATH that are empty or relative are passed over. */
async function findOnPath(name, searchPath) {
	for (const folder of (searchPath ?? "").split(":")) {
		if (!isAbsolute(folder)) continue;
		const candidate = join(folder, name);
		if (await isExecutable(candidate)) return candidate;
	}
}
async function isExecutable(path) {
	try {
		await access(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

// src/targets/serving/find-python.ts
const PROBE = "import json,platform,sys;print(json.dumps([sys.executable,platform.python_version(),sys.implementation.name,sys.maxsize>2**32]))";
const ProbeSchema = tuple([
	string(),
	string(),
	string(),
	boolean()
]);
const UvListSchema = array(looseObject({ path: nullish(string()) }));
/**
* Finds a CPython that Ray and vLLM support, by running each candidate: a launcher of pyenv, say, may be on PATH and
* run nothing. Nothing is downloaded.
*/
async function findPython(request) {
	const seen = [];
	const onPath = [];
	for (const name of [
		...PYTHONS.map((minor) => `python${minor}`),
		"python3",
		"python"
	]) {
		const binary = await findOnPath(name, request.searchPath);
		if (binary !== void 0) onPath.push(binary);
	}
	const usable = await best(onPath, request, seen) ?? await best(await listedByUv(request), request, seen);
	if (usable !== void 0) return found(usable);
	const others = seen.length === 0 ? "None was found" : `Found only: ${[...new Set(seen)].join(", ")}`;
	return failed({
		code: "RF647",
		path: request.path,
		message: `No Python from 3.10 to 3.14 was found on this machine. ${others}.`,
		help: "Install one, for example with `apt-get install python3` or `uv python install 3.12`, and put it on PATH."
	});
}
/** The usable candidate whose version stands first in `PYTHONS`. */
async function best(binaries, request, seen) {
	const usable = /* @__PURE__ */ new Map();
	for (const binary of binaries) {
		const python = await probe(binary, request, seen);
		if (python === void 0) continue;
		const minor = minorOf(python.version);
		if (!usable.has(minor)) usable.set(minor, python);
		if (minor === PYTHONS[0]) break;
	}
	return PYTHONS.map((minor) => usable.get(minor)).find((python) => python !== void 0);
}
async function probe(binary, request, seen) {
	const { env, run, signal } = request;
	const { exitCode, stdout } = await run({
		binary,
		args: [
			"-I",
			"-c",
			PROBE
		],
		env,
		signal,
		timeoutS: 30
	});
	if (exitCode !== 0) return void 0;
	const parsed = ProbeSchema.safeParse(parseJson(stdout));
	if (!parsed.success) return void 0;
	const [executable, version, implementation, is64Bit] = parsed.data;
	seen.push(`${implementation} ${version}`);
	const supported = PYTHONS.some((minor) => minor === minorOf(version));
	return implementation === "cpython" && is64Bit && supported ? {
		binary: executable,
		version
	} : void 0;
}
async function listedByUv(request) {
	const { uv, env, run, signal } = request;
	if (uv === void 0) return [];
	const { exitCode, stdout } = await run({
		binary: uv,
		args: [
			"python",
			"list",
			"--only-installed",
			"--offline",
			"--output-format",
			"json"
		],
		env,
		signal,
		timeoutS: 60
	});
	const parsed = UvListSchema.safeParse(exitCode === 0 ? parseJson(stdout) : []);
	return parsed.success ? parsed.data.flatMap(({ path }) => path ?? []).filter((path) => path.startsWith("/")) : [];
}

// src/targets/serving/last-lines.ts
/** User name and password in a URL, as an index with credentials has them. */
const CREDENTIALS = /(\b[a-z][a-z0-9+.-]*:\/\/)[^/\s@]+@/giu;
/** How a program's output ended, as one line, without control characters, addresses and credentials. */
function lastLines(output) {
	const lines = cleanOutput(output).split("\n").map((line) => line.trim()).filter((line) => line !== "");
	return lines.length === 0 ? "it said nothing." : lines.slice(-6).join(" ").slice(-600);
}
/** Output of an installer, fit for a log. */
function cleanOutput(output) {
	return cleanLogText(output).replace(CREDENTIALS, "$1***@");
}

// src/targets/serving/find-uv.ts
/** `uv venv --relocatable` and everything else that is used here is in it. */
const OLDEST_UV = [
	0,
	5,
	0
];
/** What is installed when the machine has none. */
const UV_VERSION = "0.13.9";
/** The machine's own uv, or the one that rayfleet installed earlier. */
async function findUv(request) {
	const searchPath = `${request.searchPath ?? ""}:${join(request.home, ".local/bin")}:${join(request.home, ".cargo/bin")}`;
	const installed = await findOnPath("uv", searchPath);
	for (const binary of [installed, ownUv(request.cache)]) {
		const version = binary === void 0 ? void 0 : await versionOf(binary, request);
		if (binary !== void 0 && version !== void 0 && isNewEnough(version)) return {
			binary,
			version
		};
	}
}
/** Installs uv from PyPI under the cache folder, with nothing but a Python: venv and pip, or pip alone. */
async function installUv(python, request) {
	const { run, env, signal, cache, path } = request;
	const folder = join(cache, `uv-${UV_VERSION}`);
	const building = `${folder}.building-${process.pid}`;
	request.log(`installing uv ${UV_VERSION} into ${folder}`);
	await mkdir(cache, { recursive: true });
	const said = [];
	try {
		const venv = await run({
			binary: python,
			args: [
				"-m",
				"venv",
				building
			],
			env,
			signal,
			timeoutS: 300
		});
		const pip = venv.exitCode === 0 ? join(building, "bin", "python") : python;
		if (venv.exitCode !== 0) said.push(venv.stdout, venv.stderr);
		const installed = await run({
			binary: pip,
			args: [
				"-m",
				"pip",
				"install",
				"--quiet",
				"--only-binary",
				":all:",
				...venv.exitCode === 0 ? [] : ["--target", building],
				`uv==${UV_VERSION}`
			],
			env,
			signal,
			timeoutS: 600
		});
		said.push(installed.stderr);
		if (installed.exitCode === 0) {
			await rm(folder, {
				recursive: true,
				force: true
			});
			await rename(building, folder);
		}
	} finally {
		await rm(building, {
			recursive: true,
			force: true
		});
	}
	const binary = ownUv(cache);
	const version = await versionOf(binary, request);
	if (version !== void 0) return found({
		binary,
		version
	});
	return failed({
		code: "RF648",
		path,
		message: `uv could not be installed with ${python}: ${lastLines(said.join("\n"))}`,
		help: "Install uv (https://docs.astral.sh/uv) on the machine, or the packages python3-venv and python3-pip."
	});
}
/** With venv it lies in `bin`; so it does with `pip --target`. */
function ownUv(cache) {
	return join(cache, `uv-${UV_VERSION}`, "bin", "uv");
}
async function versionOf(binary, request) {
	const { run, env, signal } = request;
	const { exitCode, stdout } = await run({
		binary,
		args: ["--version"],
		env,
		signal,
		timeoutS: 30
	});
	return exitCode === 0 ? /^uv (\d+\.\d+\.\d+)/u.exec(stdout)?.[1] : void 0;
}
function isNewEnough(version) {
	const parts = version.split(".").map(Number);
	for (const [index, oldest] of OLDEST_UV.entries()) {
		const part = parts[index] ?? 0;
		if (part !== oldest) return part > oldest;
	}
	return true;
}

// src/targets/heartbeat.ts
/** Seconds without a word, after which a line says that work still goes on. */
const SILENCE_S = 15;
/**
* Runs `work` and says how long it has been at it whenever it was silent for a while. `work` is given a function to
* call when it has said something itself.
*/
async function withHeartbeat(clock, say, work) {
	const started = clock.now();
	let lastWord = started;
	const stop = new AbortController();
	const beat = async () => {
		while (!stop.signal.aborted) {
			await clock.sleep(1e3, stop.signal);
			if (clock.now() - lastWord < SILENCE_S * 1e3) continue;
			lastWord = clock.now();
			say(Math.round((lastWord - started) / 1e3));
		}
	};
	const beating = beat().catch(() => void 0);
	try {
		return await work(() => {
			lastWord = clock.now();
		});
	} finally {
		stop.abort();
		await beating;
	}
}

// src/targets/serving/install-serving-environment.ts
/** uv gives up by itself long before. */
const INSTALL_TIMEOUT_S = 10800;
/** Every module that a missing system library keeps from loading. */
const TRY_OUT = "import ray, torch, vllm; from ray import serve";
/**
* Installs into a folder beside the wanted one and renames it when all is there, so that an environment under its own
* name is a whole one. Leftovers of earlier, interrupted calls are removed: the caller keeps others out.
*/
async function installServingEnvironment(installation) {
	const { folder, flavour, ray, recipe, python, uv, clock, log } = installation;
	const started = clock.now();
	await removeLeftovers(folder);
	const building = `${folder}.building-${randomBytes(4).toString("hex")}`;
	log(`installing the serving environment (Ray ${ray}, vLLM ${recipe.vllm.version}, ${flavour.toUpperCase()}) with uv ${uv.version} and Python ${python.version} into ${folder}`);
	let complete = false;
	try {
		const problem = await build(installation, building);
		if (problem !== void 0) return failed({
			code: "RF648",
			path: installation.path,
			message: `The serving environment could not be installed (${problem.doing}): ${problem.said}`,
			help: "Check that this machine reaches its package index. Nothing was left half-made; the next run tries again."
		});
		const mark = {
			ray,
			vllm: recipe.vllm,
			python: python.version,
			uv: uv.version,
			flavour
		};
		await writeFile(join(building, COMPLETE_MARK), `${JSON.stringify(mark, void 0, 2)}\n`);
		await rm(folder, {
			recursive: true,
			force: true
		});
		await rename(building, folder);
		complete = true;
	} finally {
		if (!complete) await rm(building, {
			recursive: true,
			force: true,
			maxRetries: 3
		});
	}
	const installedInS = (clock.now() - started) / 1e3;
	log(`the serving environment is installed, in ${Math.round(installedInS)} s`);
	return found({
		flavour,
		ray,
		folder,
		python: join(folder, "bin", "python"),
		pythonVersion: python.version,
		installedInS
	});
}
async function build(installation, building) {
	const { uv, python, recipe, ray } = installation;
	await mkdir(building, { recursive: true });
	const interpreter = join(building, "bin", "python");
	const requirements = join(building, "requirements.txt");
	const overrides = join(building, "overrides.txt");
	const create = [
		"venv",
		"--quiet",
		"--relocatable",
		"--allow-existing",
		"--python",
		python.binary,
		building
	];
	const install = [
		"pip",
		"install",
		"--python",
		interpreter,
		"-r",
		requirements,
		"--override",
		overrides
	];
	const steps = [
		{
			doing: "making a virtual environment",
			binary: uv.binary,
			args: create
		},
		{
			doing: "installing packages",
			binary: uv.binary,
			args: install
		},
		{
			doing: "trying to load Ray and vLLM",
			binary: interpreter,
			args: [
				"-I",
				"-c",
				TRY_OUT
			]
		}
	];
	await writeFile(requirements, `${requirementsOf(recipe, ray).join("\n")}\n`);
	await writeFile(overrides, `${recipe.overrides.join("\n")}\n`);
	for (const { doing, binary, args } of steps) {
		const result = await runAloud(installation, doing, binary, args);
		if (result.exitCode !== 0) return {
			doing,
			said: lastLines(`${result.stdout}\n${result.stderr}`)
		};
	}
}
/** Hands on what the program says, and says that it still works when it says nothing. */
async function runAloud(installation, doing, binary, args) {
	const { machine, env, signal, clock, log } = installation;
	const stillAtIt = (seconds) => log(`still ${doing} (${seconds} s)`);
	return await withHeartbeat(clock, stillAtIt, (spoke) => machine.run({
		binary,
		args,
		env,
		signal,
		timeoutS: INSTALL_TIMEOUT_S,
		onLine(line) {
			spoke();
			const clean = cleanOutput(line).trim();
			if (clean !== "" && !clean.startsWith("+ ")) log(`${basename(binary)}: ${clean}`);
		}
	}));
}
async function removeLeftovers(folder) {
	const parent = dirname(folder);
	await mkdir(parent, { recursive: true });
	const names = await readdir(parent);
	for (const name of names.filter((one) => one.startsWith(`${basename(folder)}.building-`))) await rm(join(parent, name), {
		recursive: true,
		force: true,
		maxRetries: 3
	});
}

// src/targets/serving/install-environment.ts
/** What an installer needs of the job's environment: where packages come from, and nothing that is secret to the job. */
const HANDED_ON$1 = /^(?:HOME|USER|LOGNAME|LANG|LC_\w+|TZ|UV_(?!PUBLISH_)\w+|PIP_\w+|SSL_CERT_FILE|SSL_CERT_DIR|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|XDG_CACHE_HOME|XDG_DATA_HOME|(?:https?|all|no)_proxy)$/iu;
/** The environment of uv, pip and the Python that is tried out. Packages may run code while they are installed. */
function installEnvironment(env) {
	const handedOn = { PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" };
	for (const [name, value] of Object.entries(env)) if (value !== void 0 && HANDED_ON$1.test(name)) handedOn[name] = value;
	return {
		...handedOn,
		UV_PYTHON_DOWNLOADS: "never",
		UV_NO_PROGRESS: "1"
	};
}

// src/targets/serving/ensure-serving-environment.ts
/**
* Finds or installs the environment that a Ray release is served from. It is kept under the cache folder by the digest
* of its recipe, and only one that was installed to the end and still answers with the right versions is used again.
*/
async function ensureServingEnvironment(request) {
	const { ray, flavour, path } = request;
	const recipe = recipeFor(ray, flavour);
	if (recipe === void 0) return failed({
		code: "RF655",
		path: ["serving", "ray"],
		message: `How to install Ray ${ray} is not known; known are ${Object.keys(recipes).join(", ")}.`
	});
	const given = request.env["RAYFLEET_SERVING_ENV"];
	if (given !== void 0 && given !== "") return await useGiven(given, recipe, request);
	const env = installEnvironment(request.env);
	const { machine, signal, cache, log } = request;
	const uvRequest = {
		searchPath: request.env["PATH"],
		home: machine.home,
		cache,
		env,
		run: machine.run,
		signal,
		log,
		path
	};
	await mkdir(cache, {
		recursive: true,
		mode: 448
	});
	return await exclusively({
		subject: join(cache, "serving"),
		uid: machine.uid,
		signal,
		onWait: (pid) => log(`waiting for process ${pid}, which prepares a serving environment`)
	}, async () => {
		const name = `ray-${ray}-${flavour}-${digestOf(recipe, request)}-py`;
		const installed = await findInstalled(join(cache, "serving"), name, recipe, request);
		if (installed !== void 0) return found(installed);
		const full = await checkDisks(path, [{
			folder: cache,
			use: "the serving environment",
			gib: recipe.diskGib
		}], machine);
		if (full.length > 0) return failed(...full);
		let uv = await findUv(uvRequest);
		const python = await findPython({
			searchPath: request.env["PATH"],
			uv: uv?.binary,
			env,
			run: machine.run,
			signal,
			path
		});
		if (!python.ok) return python;
		if (uv === void 0) {
			const own = await installUv(python.value.binary, uvRequest);
			if (!own.ok) return own;
			uv = own.value;
		}
		const folder = join(cache, "serving", name + minorOf(python.value.version));
		return await installServingEnvironment({
			...request,
			env,
			recipe,
			folder,
			python: python.value,
			uv
		});
	});
}
/** A whole environment of this recipe, with whichever Python it was installed. */
async function findInstalled(parent, prefix, recipe, request) {
	const { ray, flavour, machine, signal, log } = request;
	const env = installEnvironment(request.env);
	for (const minor of PYTHONS) {
		const folder = join(parent, prefix + minor);
		const there = await checkEnvironment(folder, {
			ray,
			recipe,
			env,
			run: machine.run,
			signal,
			installedByUs: true
		});
		if (there.ok) return {
			flavour,
			ray,
			folder,
			python: there.python,
			pythonVersion: there.pythonVersion
		};
		if (there.reason !== "absent") log(`the serving environment ${folder} ${there.reason}; another one is made`);
	}
}
/** An environment that somebody else made, such as an image with Ray in it. Nothing in it is changed. */
async function useGiven(folder, recipe, request) {
	const { ray, flavour, machine, signal } = request;
	const env = installEnvironment(request.env);
	const there = folder.startsWith("/") ? await checkEnvironment(folder, {
		ray,
		recipe,
		env,
		run: machine.run,
		signal,
		installedByUs: false
	}) : {
		ok: false,
		reason: "is not an absolute path"
	};
	if (there.ok) return found({
		flavour,
		ray,
		folder,
		python: there.python,
		pythonVersion: there.pythonVersion
	});
	const reason = there.reason === "absent" ? "has no Python in it" : there.reason;
	return failed({
		code: "RF648",
		path: request.path,
		message: `The environment that RAYFLEET_SERVING_ENV names, ${folder}, ${reason}.`,
		help: "Correct the variable, or unset it and let rayfleet install an environment."
	});
}
/** Names what is installed, so that another recipe gets another folder. */
function digestOf(recipe, { ray, machine }) {
	const content = [
		requirementsOf(recipe, ray),
		recipe.overrides,
		machine.arch
	];
	return createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 10);
}

// src/targets/local/gpu-checks.ts
/** For the CUDA 13 runtime that vLLM 0.29 brings (NVIDIA, CUDA 13.0 release notes: driver 580 and newer). */
const OLDEST_DRIVER = 580;
const QUERY = ["--query-gpu=name,memory.total,driver_version", "--format=csv,noheader,nounits"];
const SYSTEM_FOLDERS = "/usr/bin:/usr/local/bin:/usr/local/nvidia/bin";
/** Whether the GPUs that the target declares are there. A target for CPUs needs none. */
async function checkGpus(target, env, machine, signal) {
	if (target.environment === "cpu") return [];
	const binary = await findOnPath("nvidia-smi", `${env["PATH"] ?? ""}:${SYSTEM_FOLDERS}`);
	if (binary === void 0) return [noGpu(target, "nvidia-smi is not on this machine")];
	const { LD_LIBRARY_PATH } = env;
	const asked = await machine.run({
		binary,
		args: QUERY,
		env: { LD_LIBRARY_PATH },
		signal,
		timeoutS: 60
	});
	if (asked.exitCode !== 0) return [noGpu(target, "nvidia-smi fails")];
	const gpus = parseGpus(asked.stdout);
	const [first] = gpus;
	if (first === void 0) return [noGpu(target, "nvidia-smi lists no GPU")];
	const findings = [];
	const declared = target.nodes[0]?.gpus ?? 0;
	if (declared > gpus.length) findings.push({
		code: "RF659",
		path: targetPath(target, "nodes", 0, "gpus"),
		message: `The target declares ${declared} GPUs; this machine has ${gpus.length} (${first.name}).`
	});
	if (Number.parseInt(first.driver, 10) < OLDEST_DRIVER) findings.push({
		code: "RF656",
		path: targetPath(target),
		message: `The NVIDIA driver is ${first.driver}; CUDA 13 needs ${OLDEST_DRIVER} or newer.`
	});
	return findings;
}
/** One GPU on each line: `NVIDIA L4, 23034, 580.95.05`. */
function parseGpus(csv) {
	const gpus = [];
	for (const line of csv.split("\n")) {
		const [, name, memory, driver] = /^(.+), (\d+), ([\d.]+)$/u.exec(line.trim()) ?? [];
		if (name === void 0 || memory === void 0 || driver === void 0) continue;
		gpus.push({
			name,
			memoryMib: Number(memory),
			driver
		});
	}
	return gpus;
}
function noGpu(target, why) {
	return {
		code: "RF646",
		path: targetPath(target),
		message: `The models of this target need GPUs, and ${why}.`,
		help: "Deploy from the machine that has the GPUs and NVIDIA's driver, or give every model `accelerator_config: {kind: cpu}`."
	};
}

// src/targets/local/port-checks.ts
/** Ports that Ray will listen on and somebody else already does, with the owner. */
async function checkPorts(target, machine) {
	const listeners = await machine.listeners();
	const wanted = [{
		what: "Ray's dashboard",
		key: ["dashboard_port"],
		host: "127.0.0.1",
		port: target.dashboardPort
	}, {
		what: "the endpoint",
		key: ["http", "port"],
		...target.http
	}];
	const findings = [];
	for (const { what, key, host, port } of wanted) {
		const other = listeners.find((listener) => listener.port === port && overlaps(listener.host, host));
		if (other === void 0) continue;
		const owner = ownerOf(other);
		findings.push({
			code: "RF640",
			path: targetPath(target, ...key),
			message: `Port ${port}, for ${what}, is taken by ${owner}.`,
			help: "Stop that process, or choose another port here."
		});
	}
	if (target.dashboardPort === target.http.port) findings.push({
		code: "RF640",
		path: targetPath(target, "http", "port"),
		message: `Port ${target.http.port} is wanted for the endpoint and for Ray's dashboard.`,
		help: "Give http.port and dashboard_port different values."
	});
	return findings;
}
function ownerOf({ process, uid }) {
	return process === void 0 ? `a process of another user (uid ${uid})` : `process ${process.pid} (${printable(process.command)})`;
}
/** A process gives itself its name, so it may hold anything. */
function printable(command) {
	return command.replace(/[^\w:.@+-]/gu, "?");
}
const WILDCARDS = /* @__PURE__ */ new Set(["0.0.0.0", "::"]);
/** A name that is not an address counts as all addresses: better one question too many than a start that fails. */
function overlaps(listening, wanted) {
	const host = wanted === "localhost" ? "127.0.0.1" : wanted;
	return !/^[\d.]+$|:/u.test(host) || WILDCARDS.has(host) || WILDCARDS.has(listening) || listening === host;
}

// src/targets/local/preflight.ts
/** The platform that the recipes are for: vLLM's packages for CUDA and for CPUs. */
const PLATFORM = {
	platform: "linux",
	arch: "x64"
};
/** Logs and sockets of a Ray that serves. */
const TEMPORARY_GIB = 1;
/** Everything that is known to keep Ray from starting here, found before anything is installed or started. */
async function preflight(context) {
	const { target, machine, folders, env, signal } = context;
	const path = targetPath(target);
	const needs = [{
		folder: folders.temporary,
		use: "Ray's temporary files",
		gib: TEMPORARY_GIB
	}, {
		folder: folders.state,
		use: "rayfleet's state",
		gib: 0
	}];
	return [...(await Promise.all([
		checkPorts(target, machine),
		checkDisks(path, needs, machine),
		checkSharedMemory(path, machine),
		checkGpus(target, env, machine, signal)
	])).flat(), ...foldersOfTheJob(context)];
}
function checkPlatform({ target, machine }) {
	if (machine.platform === PLATFORM.platform && machine.arch === PLATFORM.arch) return [];
	const message = `This machine is ${machine.platform} on ${machine.arch}; a local target runs on Linux on x86-64.`;
	return [{
		code: "RF649",
		path: targetPath(target),
		message
	}];
}
/** The runner empties these folders between jobs. */
function foldersOfTheJob({ target, folders, env }) {
	for (const name of [
		"RUNNER_TEMP",
		"RUNNER_WORKSPACE",
		"GITHUB_WORKSPACE"
	]) {
		const jobFolder = ownEntry(env, name);
		if (jobFolder === void 0 || jobFolder === "") continue;
		const inside = [folders.cache, folders.state].find((folder) => `${folder}/`.startsWith(`${jobFolder}/`));
		if (inside === void 0) continue;
		const message = `${inside} lies in the work folder of the job (${name}), which does not outlive the job.`;
		return [{
			code: "RF658",
			path: targetPath(target),
			message,
			help: "Name a folder of the machine with the environment variable RAYFLEET_HOME."
		}];
	}
	return [];
}

// src/targets/local/runner-checks.ts
const USE_ANOTHER = "Run the deploy job on a self-hosted runner that stays, directly on the machine, or deploy to a target of kind cluster.";
/**
* Whether what a job starts here can go on after the job. The runner says little about itself, so several signs are
* looked at; without any, the runner is taken to stay.
*/
async function checkRunner(env, machine, path) {
	if (env["GITHUB_ACTIONS"] !== "true") return [];
	if (env["RUNNER_ENVIRONMENT"] === "github-hosted") return [{
		code: "RF644",
		path,
		message: "This job runs on a runner that GitHub hosts, which is deleted after the job; a local target serves on the runner itself.",
		help: USE_ANOTHER
	}];
	if (env["GITHUB_WORKSPACE"]?.startsWith(JOB_CONTAINER_WORK)) return [{
		code: "RF645",
		path,
		message: "This job runs in a container (`container:`), and what it starts ends with it.",
		help: "Take `container:` out of the deploy job."
	}];
	const ephemeral = await signOfEphemeral(env, machine);
	if (ephemeral !== void 0) return [{
		code: "RF644",
		path,
		message: `This runner takes one job and is gone after it (${ephemeral}); a local target serves on the runner itself.`,
		help: USE_ANOTHER
	}];
	return await isInContainer(machine) ? [{
		code: "RF660",
		path,
		message: "The runner itself runs in a container: the models stop when the container does.",
		help: "Run the runner directly on the machine."
	}] : [];
}
/** Where the runner mounts its work folder in a job's container (actions/runner, ContainerOperationProvider). */
const JOB_CONTAINER_WORK = "/__w/";
/**
* `.runner` in the folder of the runner says how it was registered; one that was registered just in time
* (`--jitconfig`) is always for one job.
*/
async function signOfEphemeral(env, machine) {
	if (env["ACTIONS_RUNNER_POD_NAME"] !== void 0) return "it is a pod of a runner scale set";
	const folders = /* @__PURE__ */ new Set();
	if (env["RUNNER_TEMP"] !== void 0) folders.add(dirname(dirname(env["RUNNER_TEMP"])));
	for (const pid of await ancestors(machine)) {
		const executable = await machine.executableOf(pid);
		if (executable === void 0 || !/\/bin\/Runner\.(?:Worker|Listener)$/u.test(executable)) continue;
		folders.add(dirname(dirname(executable)));
		if ([...await machine.commandLineOf(pid), ...await machine.environmentOf(pid)].some((part) => /^(?:--jitconfig$|ACTIONS_RUNNER_INPUT_JITCONFIG=)/u.test(part))) return "it was registered just in time";
	}
	for (const folder of folders) {
		const settings = await machine.readText(join(folder, ".runner"));
		if (settings !== void 0 && saysEphemeral(settings)) return "it was registered with --ephemeral";
	}
}
async function ancestors(machine) {
	const pids = [];
	let one = await machine.process(machine.pid);
	while (one !== void 0 && one.parent > 1 && !pids.includes(one.parent)) {
		pids.push(one.parent);
		one = await machine.process(one.parent);
	}
	return pids;
}
/** The runner writes its settings as JSON with a byte order mark. */
function saysEphemeral(settings) {
	const json = parseJson(settings.replace(/^\uFEFF/u, ""));
	if (typeof json !== "object" || json === null) return false;
	return Object.entries(json).some(([key, value]) => key.toLowerCase() === "ephemeral" && value === true);
}
async function isInContainer(machine) {
	for (const mark of ["/.dockerenv", "/run/.containerenv"]) if (await machine.readText(mark) !== void 0) return true;
	const groups = await machine.readText("/proc/self/cgroup") ?? "";
	return /\b(?:docker|kubepods|containerd|libpod)\b/u.test(groups);
}

// src/targets/private-folder.ts
/**
* Makes a folder that only this user can enter. Another user's folder, or a link, is refused: in /tmp anyone may have
* put it there first.
*/
async function makePrivateFolder(folder, uid, path) {
	try {
		await mkdir(folder, {
			recursive: true,
			mode: 448
		});
		const status = await lstat(folder);
		if (!status.isDirectory()) return refuse(folder, "is not a folder", path);
		if (status.uid !== uid) return refuse(folder, `belongs to another user (uid ${status.uid})`, path);
		if ((status.mode & 63) !== 0) await chmod(folder, 448);
		return found(folder);
	} catch (error) {
		return refuse(folder, `cannot be made: ${error instanceof Error ? error.message : String(error)}`, path);
	}
}
function refuse(folder, why, path) {
	return failed({
		code: "RF658",
		path,
		message: `The folder ${folder} ${why}.`,
		help: "Remove it, or name another place with the environment variable RAYFLEET_HOME."
	});
}

// src/targets/local/ray-environment.ts
/** What a Ray that outlives the job may know of the job's environment; everything else is left out. */
const HANDED_ON = [
	/^(?:HOME|USER|LOGNAME|LANG|LANGUAGE|LC_\w+|TZ)$/u,
	/^(?:LD_LIBRARY_PATH|CUDA_\w+|NVIDIA_\w+|NCCL_\w+)$/u,
	/^(?:https?_proxy|all_proxy|no_proxy|ssl_cert_file|ssl_cert_dir|requests_ca_bundle|curl_ca_bundle)$/iu,
	/^(?:HF_HOME|HF_HUB_CACHE|HF_ENDPOINT|HF_HUB_OFFLINE|TRANSFORMERS_OFFLINE)$/u
];
/** Names that never reach Ray, even when `RAYFLEET_RAY_ENV` lists them: secrets and marks of the job. */
const NEVER = /^(?:GITHUB_|GH_|ACTIONS_|INPUT_|RUNNER_|RAY_ADDRESS$|RAY_AUTH_|RAYFLEET_)/iu;
/** Where programs are that Ray and vLLM call: a compiler, nvidia-smi. The job's own PATH may lead into its work folder. */
const SYSTEM_PATH = [
	"/usr/local/cuda/bin",
	"/usr/local/sbin",
	"/usr/local/bin",
	"/usr/sbin",
	"/usr/bin",
	"/sbin",
	"/bin"
];
const ALWAYS = {
	RAY_AUTH_MODE: "token",
	RAY_USAGE_STATS_ENABLED: "0",
	VLLM_NO_USAGE_STATS: "1",
	DO_NOT_TRACK: "1",
	RAY_enable_worker_prestart: "0",
	RAY_prestart_worker_first_driver: "0"
};
/**
* The environment of a local Ray, and so of every process on it. `RAYFLEET_RAY_ENV` names further variables to hand
* on, separated by commas. Tokens are in files that only the user can read, named here and not written here.
*/
function rayEnvironment(job, environment, files, id) {
	const chosen = new Set((job["RAYFLEET_RAY_ENV"] ?? "").split(",").map((name) => name.trim()));
	const handedOn = {};
	for (const [name, value] of Object.entries(job)) {
		if (value === void 0 || NEVER.test(name)) continue;
		if (chosen.has(name) || HANDED_ON.some((pattern) => pattern.test(name))) handedOn[name] = value;
	}
	return {
		...ALWAYS,
		...handedOn,
		PATH: [join(environment.folder, "bin"), ...SYSTEM_PATH].join(delimiter),
		RAY_AUTH_TOKEN_PATH: files.token,
		HF_TOKEN_PATH: files.hubToken,
		[LOCAL_RAY_MARK]: id
	};
}

// src/targets/local/ray-start-arguments.ts
/** Arguments of the interpreter. Only the dashboard has a port that is known before; 0 lets Ray choose. */
function rayStartArguments(target, ports, temporary) {
	return [
		[
			"-m",
			"ray.scripts.scripts",
			"start",
			"--head"
		],
		[
			"--dashboard-host",
			"127.0.0.1",
			"--dashboard-port",
			String(ports.dashboard)
		],
		["--ray-client-server-port", String(ports.client)],
		[
			"--port",
			"0",
			"--dashboard-agent-listen-port",
			"0"
		],
		[
			"--min-worker-port",
			"0",
			"--max-worker-port",
			"0"
		],
		["--temp-dir", temporary],
		["--include-log-monitor=False", "--disable-usage-stats"],
		resources(target)
	].flat();
}
/** As declared, so that what was checked before the merge holds on the machine; Ray looks itself where nothing is. */
function resources(target) {
	const node = target.nodes[0];
	const cpus = node?.cpus === void 0 ? [] : ["--num-cpus", String(node.cpus)];
	if (target.environment === "cpu") return [
		...cpus,
		"--num-gpus",
		"0"
	];
	return node === void 0 || node.gpus === 0 ? cpus : [
		...cpus,
		"--num-gpus",
		String(node.gpus)
	];
}

// src/targets/local/start-local-ray.ts
/** `ray start` takes 10 s on two busy cores, and answers when it ends. */
const START_TIMEOUT_S = 300;
/**
* Starts a head node in a process session of its own, which the end of the job does not reach. What was started is
* ended again when it does not come up, or when the signal is aborted first.
*/
async function startLocalRay(context, files, environment) {
	const { target, machine, folders, clock, log } = context;
	const path = targetPath(target);
	for (const folder of [folders.state, folders.temporary]) {
		const made = await makePrivateFolder(folder, machine.uid, path);
		if (!made.ok) return made;
	}
	await makeFolder(files);
	const id = randomBytes(4).toString("hex");
	const token = randomBytes(32).toString("hex");
	await writeSecret(files.token, token);
	if (context.hubToken !== void 0) await writeSecret(files.hubToken, context.hubToken);
	const started = clock.now();
	log(`starting Ray ${environment.ray} (${environment.flavour.toUpperCase()}), dashboard on port ${target.dashboardPort}`);
	const record = {
		schema: 1,
		id,
		phase: "starting",
		bootId: await machine.bootId(),
		session: 0,
		processes: [],
		ray: environment.ray,
		environment: {
			flavour: environment.flavour,
			folder: environment.folder
		},
		dashboardPort: target.dashboardPort,
		http: { ...target.http },
		temporary: join(folders.temporary, id),
		startedAt: new Date(started).toISOString(),
		startedBy: {
			fleet: context.fleet,
			target: target.name
		}
	};
	await writeRecord(files, record);
	const ports = {
		dashboard: target.dashboardPort,
		client: await machine.freePort()
	};
	const session = machine.startSession({
		binary: environment.python,
		args: rayStartArguments(target, ports, record.temporary),
		env: rayEnvironment(context.env, environment, files, id),
		cwd: files.folder,
		logFile: files.log
	});
	let up;
	try {
		await writeRecord(files, {
			...record,
			session: session.pid
		});
		const stillStarting = (seconds) => log(`still starting Ray (${seconds} s)`);
		const problem = await withHeartbeat(clock, stillStarting, () => comeUp(context, token, session.ended));
		const processes = headProcesses(await machine.processes(), session.pid);
		if (problem !== void 0 || processes === void 0) {
			const output = await readFile(files.log, "utf8").catch(() => "");
			return failed({
				code: "RF650",
				path,
				message: `Ray could not be started: ${problem ?? "its processes ended at once"}. Its output ends: ${lastLines(output)}`
			});
		}
		up = {
			...record,
			phase: "running",
			session: session.pid,
			processes
		};
		await writeRecord(files, up);
	} finally {
		if (up === void 0) {
			await endProcesses({
				...record,
				session: session.pid
			}, context);
			await removeFiles(files, record);
		}
	}
	const startedInS = (clock.now() - started) / 1e3;
	log(`Ray answers, after ${Math.round(startedInS)} s`);
	const address = `http://127.0.0.1:${target.dashboardPort}`;
	return found({
		address,
		token,
		started: true,
		folder: files.folder,
		record: up,
		startedInS
	});
}
/** Resolves with what went wrong, or with nothing when Ray answers to the token. */
async function comeUp(context, token, ended) {
	const { target, clock, signal, log } = context;
	const stop = new AbortController();
	const exitCode = await Promise.race([ended, clock.sleep(START_TIMEOUT_S * 1e3, AbortSignal.any([signal, stop.signal])).then(() => "late")]).finally(() => stop.abort());
	if (exitCode === "late") return `ray start did not end within ${START_TIMEOUT_S} s`;
	if (exitCode !== 0) return `ray start ended with ${exitCode ?? "a signal"}`;
	const address = `http://127.0.0.1:${target.dashboardPort}`;
	const answer = await waitForAnswer({
		address,
		token,
		transport: context.transport,
		clock,
		signal,
		timeoutS: START_TIMEOUT_S,
		log
	});
	return answer.ok ? void 0 : answer.why;
}

// src/targets/local/ensure-local-ray.ts
/**
* Uses the Ray that an earlier run left here, or makes its environment and starts one that outlives this job. Two
* processes at once: the second waits, and uses what the first started.
*/
async function ensureLocalRay(context) {
	const { target, machine, folders, signal, log } = context;
	const runner = [...checkPlatform(context), ...await checkRunner(context.env, machine, targetPath(target))];
	if (runner.some(stops)) return failed(...runner);
	const files = filesOf(folders.state, target.dashboardPort);
	const lock = {
		subject: files.folder,
		uid: machine.uid,
		signal,
		onWait: (pid) => log(`waiting for process ${pid}, which prepares Ray on this machine`)
	};
	return await exclusively(lock, async () => {
		const there = await findLocalRay(context);
		if (!there.ok) return there;
		if (there.value !== void 0) {
			if (context.hubToken !== void 0) await writeSecret(files.hubToken, context.hubToken);
			return found({
				ray: there.value,
				notes: runner
			});
		}
		await removeRemains(context);
		const machineFindings = await preflight(context);
		if (machineFindings.some(stops)) return failed(...machineFindings);
		const environment = await ensureServingEnvironment({
			...context,
			flavour: target.environment,
			cache: folders.cache,
			path: targetPath(target)
		});
		if (!environment.ok) return environment;
		const started = await startLocalRay(context, files, environment.value);
		if (!started.ok) return started;
		const { installedInS } = environment.value;
		const ray = installedInS === void 0 ? started.value : {
			...started.value,
			installedInS
		};
		return found({
			ray,
			notes: [...runner, ...machineFindings]
		});
	});
}
/** What is left of a Ray that is not whole any more, after a crash or a restart of the machine. */
async function removeRemains(context) {
	const files = filesOf(context.folders.state, context.target.dashboardPort);
	const record = await readRecord(files);
	if (record === void 0) return;
	const left = await processesOf(context.machine, record);
	context.log(`the Ray that was started here ${record.startedAt} does not run any more; starting anew`);
	if (left.length > 0) await endProcesses(record, context);
	await removeFiles(files, record);
}
function stops(finding) {
	return severityOf(finding, {}) === "error";
}

export { ensureLocalRay };