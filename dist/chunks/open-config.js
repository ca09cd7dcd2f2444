import { n as openLoaded, r as openText, t as openConfig } from "./open-config2.js";

export { openConfig, openLoaded, openText };