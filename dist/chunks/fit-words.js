import { d as gib } from "./fit.js";

// src/report/fit-words.ts
const verdictWords = {
	fits: "fits",
	tight: "tight",
	does_not_fit: "does not fit",
	unknown: "unknown"
};
/** Each target that was looked at, by name; the empty name stands for none. */
function targetFits(result) {
	if (result.fits !== void 0) return Object.entries(result.fits);
	if (result.fit === void 0) return [];
	const { fit, fit_before: before, placement } = result;
	const one = {
		fit,
		...before && { fit_before: before },
		...placement && { placement }
	};
	return [[result.target ?? "", one]];
}
/** `3 fit, 1 does not fit, 1 unknown`. */
function counted(fits) {
	const number = (verdict) => fits.filter((fit) => fit.verdict === verdict).length;
	const fit = number("fits");
	const not = number("does_not_fit");
	return [
		`${fit} ${fit === 1 ? "fits" : "fit"}`,
		...number("tight") > 0 ? [`${number("tight")} tight`] : [],
		...not > 0 ? [`${not} ${not === 1 ? "does" : "do"} not fit`] : [],
		...number("unknown") > 0 ? [`${number("unknown")} unknown`] : []
	].join(", ");
}
/** `59,312 tokens`. */
function tokensText(tokens) {
	return tokens === null ? "" : wholeNumber(tokens);
}
/** Without the words of a language: the same on every machine. */
function wholeNumber(number) {
	return String(Math.floor(number)).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}
/** Requests of the wanted length at a time: `7.2`, `120`. */
function requestsText(concurrency) {
	if (concurrency === null) return "";
	return concurrency < 100 ? (Math.floor(concurrency * 10) / 10).toFixed(1) : wholeNumber(concurrency);
}
/** `14.2 of 22.0 GiB`: what is taken before the cache, of what the GPU has. */
function bytesText(bytes) {
	return bytes === null ? "" : gib(bytes);
}

export { tokensText as a, targetFits as i, counted as n, verdictWords as o, requestsText as r, wholeNumber as s, bytesText as t };