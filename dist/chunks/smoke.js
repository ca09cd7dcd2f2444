import { t as smoke } from "./smoke2.js";

export { smoke };