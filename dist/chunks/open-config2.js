import { n as openText, t as openConfig } from "./open-config.js";

export { openConfig };