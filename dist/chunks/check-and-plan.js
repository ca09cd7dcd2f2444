import { n as checkOpened, r as planFromBase, t as checkAndPlan } from "./check-and-plan2.js";

export { checkAndPlan, checkOpened, planFromBase };