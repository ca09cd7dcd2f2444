import { O as fitResult } from "./open.js";
import { O as validated } from "./check.js";

// src/cli/commands/fit.ts
/** Whether the models of a config fit: also of one that has mistakes, as sizes help to mend it. */
function fitOpened(opened, target) {
	const result = {
		...validated("fit", opened, target),
		...fitResult(opened)
	};
	const name = target ?? onlyTarget(opened);
	return name === void 0 ? result : {
		...result,
		target: name
	};
}
function onlyTarget({ fits }) {
	const names = Object.keys(fits ?? {});
	return names.length === 1 && names[0] !== "" ? names[0] : void 0;
}

export { fitOpened };