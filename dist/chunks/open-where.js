import { o as openWhere } from "./open.js";

export { openWhere };