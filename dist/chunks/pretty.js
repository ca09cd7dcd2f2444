import { mt as summary, pt as renderPretty } from "./open.js";

export { renderPretty };