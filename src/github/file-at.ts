import { type GitHub, isRequestError, type Repository } from "./client.ts";

/** The text of a file at a commit; `null` when the commit has no such file. */
export async function fileAt(
  github: GitHub,
  repository: Repository,
  path: string,
  commit: string,
): Promise<string | null> {
  try {
    const { data } = await github.rest.repos.getContent({ ...repository, path, ref: commit });
    if (Array.isArray(data) || data.type !== "file") return null;
    return Buffer.from(data.content, "base64").toString("utf8");
  } catch (error) {
    if (isRequestError(error) && error.status === 404) return null;
    throw error;
  }
}
