import { n as summary, t as renderPretty } from "./pretty.js";

export { renderPretty };