import { i as readStrings, n as readProcess, r as readProcesses, t as readExecutable } from "./read-processes.js";
const { dirname, isAbsolute } = process.getBuiltinModule("node:path");
const { closeSync, openSync } = process.getBuiltinModule("node:fs");
const { readFile, readdir, readlink, statfs } = process.getBuiltinModule("node:fs/promises");
const { createServer } = process.getBuiltinModule("node:net");
const { spawn } = process.getBuiltinModule("node:child_process");
const { homedir } = process.getBuiltinModule("node:os");
const { createInterface } = process.getBuiltinModule("node:readline");

// src/targets/process.ts
/** Longest output that is kept, in characters; an installer writes a few kilobytes. */
const MAX_OUTPUT = 1e6;
/** Runs a program to its end. Rejects only with the signal's reason; a program that fails is a result. */
async function runProcess(request) {
	assertAbsolute(request.binary);
	request.signal?.throwIfAborted();
	const { execa } = await import("./execa.js").then((chunk) => ({ ExecaError: chunk.n, ExecaSyncError: chunk.r, execa: chunk.t }));
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

export { thisMachine };