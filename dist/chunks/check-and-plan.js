import { n as planFromBase, t as checkAndPlan } from "./check-and-plan2.js";

export { checkAndPlan, planFromBase };