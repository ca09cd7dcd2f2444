import { n as status } from "./look.js";

export { status };