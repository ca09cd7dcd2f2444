import type { JsonValue } from "../../../src/schema/json.ts";

export interface PullRequest {
  readonly number: number;
  /** Head commit; moves with a push. */
  head: string;
  /** Tip of the base branch when it was opened. */
  readonly base: string;
  readonly baseBranch?: string;
  /** `owner/name` of the fork that it comes from. */
  readonly headRepository?: string;
  merged?: boolean;
  mergeCommit?: string;
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly login: string;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
}

export interface DeploymentStatus {
  readonly id: number;
  readonly state: string;
  readonly description: string;
  readonly logUrl: string;
  readonly environmentUrl: string;
  readonly createdAt: string;
}

export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly task: string;
  readonly environment: string;
  readonly description: string | null;
  readonly payload: JsonValue;
  readonly production: boolean;
  readonly transient: boolean;
  readonly createdAt: string;
  /** Newest first. */
  readonly statuses: DeploymentStatus[];
}

/** Everything that the stand-in remembers. */
export interface State {
  readonly pullRequests: PullRequest[];
  readonly comments: Comment[];
  /** Newest first. */
  readonly deployments: Deployment[];
}

/** What handlers work with. */
export interface World {
  readonly state: State;
  readonly repository: string;
  readonly login: string;
  readonly url: string;
  /** Text of a file at a commit or branch. */
  readonly readFile: (ref: string, path: string) => string | undefined;
  readonly nextId: () => number;
  /** Each call is a second later. */
  readonly now: () => string;
  /** True for as many calls as the index of commits is to lag behind. */
  readonly indexLags: () => boolean;
}
