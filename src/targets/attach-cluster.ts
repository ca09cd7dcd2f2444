import type { Finding } from "../diagnostics/diagnostic.ts";
import { ownEntry } from "../diagnostics/own-entry.ts";
import type { ClusterTarget } from "../resolve/fleet.ts";
import type { Environment } from "./process.ts";
import { failed, found, type Result } from "./result.ts";

export interface AttachedCluster {
  readonly address: string;
  readonly token?: string;
}

/** What of a target says how its cluster is asked. */
export type AskedCluster = Pick<ClusterTarget, "name" | "address" | "tokenEnv">;

/**
 * Address and token of a cluster that somebody else runs; asks it nothing. `givenToken` takes the place of the
 * environment variable that `token_env` names.
 */
export function attachCluster(target: AskedCluster, env: Environment, givenToken?: string): Result<AttachedCluster> {
  const path = ["targets", target.name];
  const findings: Finding[] = [];
  const unusable = problemOf(target.address);
  if (unusable !== undefined) findings.push({ code: "RF654", path: [...path, "address"], ...unusable });
  const token = tokenOf(target, env, givenToken);
  if (target.tokenEnv !== undefined && token === undefined) {
    findings.push({
      code: "RF653",
      path: [...path, "token_env"],
      message: `The environment variable ${target.tokenEnv}, with the cluster's token, is not set.`,
      help: `Set it, in a workflow from a secret: \`env: {${target.tokenEnv}: "\${{ secrets.${target.tokenEnv} }}"}\`.`,
    });
  }
  if (findings.length > 0) return failed(...findings);
  return found({ address: target.address, ...(token === undefined ? {} : { token }) });
}

function tokenOf(target: AskedCluster, env: Environment, given: string | undefined): string | undefined {
  const token = given ?? (target.tokenEnv === undefined ? undefined : ownEntry(env, target.tokenEnv));
  const trimmed = token?.trim();
  return trimmed === "" ? undefined : trimmed;
}

function problemOf(address: string): { readonly message: string; readonly help?: string } | undefined {
  if (!URL.canParse(address)) return { message: "The address of the cluster is not a URL." };
  const url = new URL(address);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    const help = "It is the address of Ray's dashboard, such as https://ray.internal:8265.";
    return {
      message: `The address of a cluster begins with http:// or https://, and not with ${url.protocol}//.`,
      help,
    };
  }
  if (url.username !== "" || url.password !== "") {
    const help = "Put the token into an environment variable and its name into token_env.";
    return { message: "The address of the cluster holds a user name or a password.", help };
  }
  return undefined;
}
