import type { CodeEntry } from "../code-entry.ts";

/** RF7xx: GitHub. */
export const githubCodes = {
  RF701: {
    severity: "warn",
    title: "Missing permission",
    explanation:
      "The token of the job may not do what a report needs, as on a pull request from a fork or from Dependabot. " +
      "The report is in the job summary. Grant the permission that the message names under `permissions:` of the job.",
  },
  RF702: {
    severity: "warn",
    title: "GitHub did not accept a request",
    explanation:
      "GitHub did not answer, or answered with an error that trying again did not cure. What was checked or deployed is not affected.",
  },
  RF703: {
    severity: "info",
    title: "No merged pull request",
    explanation:
      "No merged pull request was found for the pushed commit, so the report is in the job summary only. " +
      "GitHub knows the pull request of a commit some seconds after the merge; a commit pushed directly has none.",
  },
  RF704: {
    severity: "warn",
    title: "Changed since review",
    explanation:
      "The plan digest of the merged commit differs from the one that the check showed on the pull request: the base branch " +
      "moved, or the config was changed after the last check. With `on-plan-mismatch: fail` it is not deployed.",
  },
  RF705: {
    severity: "info",
    title: "No review found",
    explanation:
      "No check of this config has reported on the merged pull request, so it is not known whether what is deployed was reviewed. " +
      "With `on-plan-mismatch: fail` a push without a review is not deployed; a run started by hand is.",
  },
  RF706: {
    severity: "error",
    title: "Event refused",
    explanation:
      "The action does not work on this event, or not with this command: `pull_request_target`, code of a fork on a self-hosted " +
      "runner and deploys of unmerged code are refused because they would run code that nobody has reviewed next to secrets.",
  },
  RF707: {
    severity: "error",
    title: "Wrong action input",
    explanation: "An input of the action has a value that it cannot have. The message says which values there are.",
  },
  RF708: {
    severity: "info",
    title: "A newer report stands",
    explanation: "A newer commit of the pull request has reported already; its comment was left as it is.",
  },
  RF709: {
    severity: "info",
    title: "No base to compare with",
    explanation:
      "The config of the base branch could not be read, so the plan shows everything as new. " +
      "Check out with `fetch-depth: 2`, or grant `contents: read`.",
  },
  RF711: {
    severity: "error",
    title: "Unexpected failure",
    explanation: "Something outside of the config failed. The message says what was being done.",
  },
} as const satisfies Record<string, CodeEntry>;
