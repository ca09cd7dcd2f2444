// src/plan/plan.ts
function hasChanges(plan) {
	return plan.steps.some((step) => step.effect !== "nothing");
}

export { hasChanges as t };