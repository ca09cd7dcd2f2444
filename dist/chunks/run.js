import { t as run } from "./open.js";

export { run };