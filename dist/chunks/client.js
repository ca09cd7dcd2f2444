import { c as createRayClient } from "./look.js";

export { createRayClient };