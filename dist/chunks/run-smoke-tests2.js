import { t as runSmokeTests } from "./run-smoke-tests.js";

export { runSmokeTests };