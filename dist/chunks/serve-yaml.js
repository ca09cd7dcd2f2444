import { a as toServeYaml } from "./open.js";

export { toServeYaml };