import { t as findLocalRay } from "./find-local-ray.js";

export { findLocalRay };