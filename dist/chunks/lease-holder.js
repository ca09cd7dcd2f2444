import { n as readProcess } from "./read-processes.js";
const { readFile, readlink } = process.getBuiltinModule("node:fs/promises");

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

export { thisProcess };