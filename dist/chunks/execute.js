import { n as execute } from "./open.js";

export { execute };