const COMMIT = /^[0-9a-f]{40}$/u;

/** A commit in full: the only revision that names the same content for ever. */
export function isCommit(revision: string | null): revision is string {
  return revision !== null && COMMIT.test(revision);
}
