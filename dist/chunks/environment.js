import { n as loadSingle, t as loadEnvironment } from "./environment2.js";

export { loadEnvironment };