import { commandEnvironment } from "./child-environment.ts";
import type { CommandOptions } from "./commands.ts";
import { dataOnlyReason } from "./data-only.ts";
import type { Work } from "./event.ts";
import type { Session } from "./session.ts";
import type { World } from "./world.ts";

/** What every command of this run is given. */
export function commandOptions(world: World, session: Session, work: Work): CommandOptions {
  const { inputs, workspace, directory, commit, run } = session;
  const { configs, target, rayToken, hfToken } = inputs;
  const dataOnly = dataOnlyReason(session, work, world.env);
  return {
    workspace,
    directory,
    commit,
    run: `${run.id}.${run.attempt}`,
    env: commandEnvironment(world.env),
    signal: world.cancelled,
    log: world.runner.line,
    mask: world.runner.mask,
    configFiles: configs,
    ...(dataOnly === undefined ? {} : { dataOnly }),
    ...(target === undefined ? {} : { target }),
    ...(rayToken === undefined ? {} : { rayToken }),
    ...(hfToken === undefined ? {} : { hfToken }),
  };
}

/** A signal that is aborted by a cancelled run and after `timeout-minutes`, with the reason in words. */
export function withTimeLimit(
  world: World,
  minutes: number,
): { readonly signal: AbortSignal; readonly end: () => void } {
  const limit = new AbortController();
  const stop = new AbortController();
  const waiting = world.clock.sleep(minutes * 60_000, stop.signal).then(
    () => limit.abort(new Error(`the time limit of ${minutes} minutes (timeout-minutes) was reached`)),
    () => undefined,
  );
  return {
    signal: AbortSignal.any([world.cancelled, limit.signal]),
    end: () => {
      stop.abort();
      void waiting;
    },
  };
}
