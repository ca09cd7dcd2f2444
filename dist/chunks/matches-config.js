import { t as matchesConfig } from "./check.js";

export { matchesConfig };