import { i as print, r as hasColour } from "./open.js";

export { hasColour, print };