import { _t as summary, gt as renderPretty } from "./open.js";

export { renderPretty };