import { n as lockFindings, t as brokenLock } from "./lock-findings2.js";

export { brokenLock, lockFindings };