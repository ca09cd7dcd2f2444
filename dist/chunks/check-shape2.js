import { t as checkShape } from "./check-shape.js";

export { checkShape };