import { Lt as renderPretty, Rt as summary } from "./open.js";

export { renderPretty };