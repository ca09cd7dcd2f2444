import { t as executeCommand } from "./look.js";

export { executeCommand };