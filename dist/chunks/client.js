import { l as createRayClient } from "./look.js";

export { createRayClient };