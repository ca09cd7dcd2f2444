import { n as print } from "./open.js";

export { print };