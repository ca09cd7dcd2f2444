import { a as removeFiles, d as processesOf, r as readRecord, t as filesOf } from "./record.js";

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

export { stopLocalRay as n, endProcesses as t };