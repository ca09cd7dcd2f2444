import { H as _regex } from "./api.js";
import { a as int, d as object, g as string, n as _enum, o as literal, r as array, u as number } from "./schemas2.js";
const { join } = process.getBuiltinModule("node:path");
const { mkdir, readFile, rename, rm, writeFile } = process.getBuiltinModule("node:fs/promises");

// src/targets/parse-json.ts
/** The value that a text holds as JSON; `undefined` when it holds none. */
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
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
	id: string().check(_regex(/^[0-9a-f]{8}$/u)),
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

export { removeFiles as a, LOCAL_RAY_MARK as c, processesOf as d, parseJson as f, readToken as i, headIsAlive as l, makeFolder as n, writeRecord as o, readRecord as r, writeSecret as s, filesOf as t, headProcesses as u };