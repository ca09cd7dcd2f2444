import { w as systemClock } from "./look.js";

export { systemClock };