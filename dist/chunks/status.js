import { n as status, t as notServing } from "./status2.js";

export { status };