import { n as runSmokeTests, t as SMOKE_TIMEOUT_S } from "./run-smoke-tests.js";

export { SMOKE_TIMEOUT_S, runSmokeTests };