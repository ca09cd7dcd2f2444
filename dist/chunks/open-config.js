import { i as openText, n as openConfig, r as openLoaded } from "./check.js";

export { openConfig, openLoaded, openText };