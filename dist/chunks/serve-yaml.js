import { n as toServeYaml } from "./look.js";

export { toServeYaml };