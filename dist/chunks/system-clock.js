import { et as systemClock } from "./look.js";

export { systemClock };