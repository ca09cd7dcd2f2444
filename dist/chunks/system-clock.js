import { xi as systemClock } from "./look.js";

export { systemClock };