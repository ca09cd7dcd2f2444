import { n as deployResult, r as startOf, t as deploy } from "./deploy.js";

export { deploy };