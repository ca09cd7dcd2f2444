import { r as toServeYaml } from "./look.js";

export { toServeYaml };