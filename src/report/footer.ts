import { addressPath, codeHtml, inlineText, linkHtml } from "./escape.ts";
import type { ReportContext } from "./report-context.ts";
import { shortDigest } from "./wording.ts";

/** Small print: plan digest, commit, run, version. Written in HTML because markdown is not read inside `<sub>`. */
export function footer(context: ReportContext, digests: Readonly<Record<string, string>>): string {
  const { serverUrl, repository, commit, run } = context;
  const parts = Object.entries(digests)
    .slice(0, 10)
    .map(([target, digest]) => {
      const name = target === "" ? "" : ` for ${codeHtml(target, 60)}`;
      return `plan ${codeHtml(shortDigest(digest))}${name}`;
    });
  const commitAddress = `${serverUrl}/${repository}/commit/${addressPath(commit)}`;
  parts.push(`commit ${linkHtml(codeHtml(commit.slice(0, 7)), commitAddress)}`);
  if (run !== undefined) parts.push(linkHtml(`run ${inlineText(run.number, 20)}`, run.url));
  parts.push(codeHtml(context.configFile, 200), `rayfleet ${inlineText(context.version, 20)}`);
  return `<sub>${parts.join(" · ")}</sub>`;
}
