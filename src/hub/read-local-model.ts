import type { ConfigPath, Finding } from "../diagnostics/diagnostic.ts";
import { quote } from "../diagnostics/quote.ts";
import { isHubId, isRelativePath, placedSource } from "../resolve/model-source.ts";
import { localRepository } from "./local-repository.ts";
import type { ModelFacts } from "./model-facts.ts";
import { readModel } from "./read-model.ts";
import { UnusableFile } from "./repository.ts";

export interface LocalModel {
  /** Absent when nothing can be said: the folder is not on this machine, or is cloud storage. */
  readonly facts?: ModelFacts;
  readonly findings: readonly Finding[];
}

export interface ReadLocalOptions {
  readonly source: string;
  /** Where the source is written in the config. */
  readonly path: ConfigPath;
  readonly configDir: string;
  /** The checkout: nothing outside of it is read, as a pull request decides what the config names. */
  readonly workspace?: string;
}

/**
 * What a folder says of the model in it; a few files are enough: `config.json`, and the weights or their index. A
 * relative folder has to be there; an absolute one is on the nodes, and may be here too.
 */
export async function readLocalModel({ source, path, configDir, workspace }: ReadLocalOptions): Promise<LocalModel> {
  if (isHubId(source) || source.includes("://")) return { findings: [] };
  const repository = localRepository(placedSource(source, configDir), workspace);
  if (repository === undefined) {
    if (!isRelativePath(source)) return { findings: [] };
    return { findings: [{ code: "RF530", message: `There is no folder ${quote(source)}`, path }] };
  }
  try {
    const origin = { source, revision: null, commit: null, gated: false, private: false } as const;
    const facts = await readModel(repository, origin);
    const isModel = facts.config !== null || facts.weights !== null;
    if (isModel) return { facts, findings: [] };
    const message = `The folder ${quote(source)} holds no config.json and no weights`;
    return { findings: [{ code: "RF530", message, path }] };
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    return { findings: [{ code: "RF511", message: `${quote(source)}: ${error.message}`, path }] };
  }
}
