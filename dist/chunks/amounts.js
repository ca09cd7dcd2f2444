// src/fit/amounts.ts
const GIB = 1024 ** 3;
/** `14.2 GiB`, `512 MiB`. */
function gib(bytes) {
	if (Math.abs(bytes) < GIB / 10) return `${Math.round(bytes / 1024 ** 2)} MiB`;
	return `${(bytes / GIB).toFixed(bytes >= 100 * GIB ? 0 : bytes >= 10 * GIB ? 1 : 2)} GiB`;
}

export { gib as t };