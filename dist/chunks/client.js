import { p as createRayClient } from "./open.js";

export { createRayClient };