import type { ReportContext } from "../report/report-context.ts";
import type { Session } from "./session.ts";
import type { World } from "./world.ts";

/** Where reports of this run belong. */
export function reportContext(world: World, session: Session, configFile: string): ReportContext {
  const { repository, run, serverUrl, commit } = session;
  return {
    serverUrl,
    repository: `${repository.owner}/${repository.repo}`,
    commit,
    configFile,
    run: { number: run.number, url: run.url },
    version: world.version,
  };
}
