import { rn as systemClock } from "./open.js";

export { systemClock };