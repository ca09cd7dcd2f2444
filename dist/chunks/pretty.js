import { gt as summary, ht as renderPretty } from "./open.js";

export { renderPretty };