import { W as entryOf, y as suggest } from "./open.js";

// src/engine/spelling.ts
/** The argument that a name stands for when only its spelling is wrong. */
function spelled(name, catalogue) {
	const flag = flagOf(name, catalogue);
	if (flag !== void 0) return { name: flag };
	const [whole = "", ...keys] = name.split(".");
	const snake = snakeCase(whole);
	const argument = entryOf(catalogue.arguments, snake);
	if (argument !== void 0) {
		if (keys.length === 0) return { name: snake };
		return argument.class === void 0 ? void 0 : {
			name: snake,
			key: keys.map(snakeCase).join(".")
		};
	}
	const positive = snake.replace(/^no_/u, "");
	if (positive === snake || entryOf(catalogue.arguments, positive)?.type === void 0) return void 0;
	return {
		name: positive,
		negated: true
	};
}
/** `-tp`, and `tp` as people write it without the dash. */
function flagOf(name, catalogue) {
	const flag = `-${name.replace(/^-+/u, "")}`;
	return Object.entries(catalogue.arguments).find(([, argument]) => argument.flags?.includes(flag))?.[0];
}
/** `--max-model-len`, `maxModelLen` and `Max Model Len` as `max_model_len`. */
function snakeCase(name) {
	return name.replace(/^-+/u, "").replace(/(?<=[a-z0-9])(?=[A-Z])/gu, "_").replace(/[-\s]+/gu, "_").toLowerCase();
}
function similar(name, names) {
	const best = suggest(name, names);
	if (best === void 0) {
		const [only, ...more] = names.filter((other) => name.length >= 6 && other.startsWith(name));
		return only === void 0 || more.length > 0 ? void 0 : {
			name: only,
			certain: false
		};
	}
	const others = names.filter((other) => other !== best && isOneSlip(name, other));
	return {
		name: best,
		certain: name.length >= 5 && isOneSlip(name, best) && others.length === 0
	};
}
/** One letter too many, too few, wrong or swapped with the next. */
function isOneSlip(from, to) {
	const [shorter, longer] = from.length <= to.length ? [from, to] : [to, from];
	if (longer.length - shorter.length > 1) return false;
	let start = 0;
	while (start < shorter.length && shorter[start] === longer[start]) start += 1;
	const rest = longer.slice(start + 1);
	if (longer.length > shorter.length) return rest === shorter.slice(start);
	if (rest === shorter.slice(start + 1)) return true;
	const swapped = `${shorter.charAt(start + 1)}${shorter.charAt(start)}${shorter.slice(start + 2)}`;
	return longer.slice(start) === swapped;
}

export { snakeCase as n, spelled as r, similar as t };