import { Wr as systemClock } from "./look.js";

export { systemClock };