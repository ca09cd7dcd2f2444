import { c as brokenLock, l as lockFindings } from "./fit.js";

export { brokenLock, lockFindings };