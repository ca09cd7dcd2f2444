/** Whether the plan that the check showed is the plan that was deployed (DESIGN §6, plan digest). */
export type Review =
  | { readonly kind: "matches-review" }
  | { readonly kind: "changed-since-review"; readonly reviewed: string }
  | { readonly kind: "no-review-found" };

/** Compares the digest that a check posted with the one that the deploy computed from the merged commit. */
export function compareReview(reviewed: string | undefined, deployed: string): Review {
  if (reviewed === undefined) return { kind: "no-review-found" };
  return reviewed === deployed ? { kind: "matches-review" } : { kind: "changed-since-review", reviewed };
}
