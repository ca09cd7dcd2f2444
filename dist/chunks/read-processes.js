const { readFile, readdir, readlink } = process.getBuiltinModule("node:fs/promises");

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

export { readStrings as i, readProcess as n, readProcesses as r, readExecutable as t };