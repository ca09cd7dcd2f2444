import { n as openLoaded, r as openText, t as openConfig } from "./open-config.js";

export { openConfig };