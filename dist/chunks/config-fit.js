import { t as configFit } from "./fit.js";

export { configFit };