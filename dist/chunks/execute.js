import { r as execute } from "./open.js";

export { execute };