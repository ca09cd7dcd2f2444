import { n as stopLocalRay, t as endProcesses } from "./stop-local-ray2.js";

export { stopLocalRay };