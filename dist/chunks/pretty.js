import { _t as renderPretty, vt as summary } from "./open.js";

export { renderPretty };