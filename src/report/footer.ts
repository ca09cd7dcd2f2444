import { addressPath, codeHtml, inlineText } from "./escape.ts";
import type { ReportContext } from "./report-context.ts";
import { shortDigest } from "./wording.ts";

/** Small print: plan digest, commit, run, version. Written in HTML because markdown is not read inside `<sub>`. */
export function footer(context: ReportContext, digests: Readonly<Record<string, string>>): string {
  const { serverUrl, repository, commit, run } = context;
  const parts = Object.entries(digests)
    .slice(0, 10)
    .map(([target, digest]) => {
      const name = target === "" ? "" : ` for ${codeHtml(target)}`;
      return `plan ${codeHtml(shortDigest(digest))}${name}`;
    });
  parts.push(
    `commit ${anchor(`${serverUrl}/${repository}/commit/${addressPath(commit)}`, codeHtml(commit.slice(0, 7)))}`,
  );
  if (run !== undefined) parts.push(anchor(run.url, `run ${inlineText(run.number, 20)}`));
  parts.push(codeHtml(context.configFile, 200), `rayfleet ${inlineText(context.version, 20)}`);
  return `<sub>${parts.join(" · ")}</sub>`;
}

function anchor(address: string, label: string): string {
  return /^https?:\/\/[^\s<>"'`|\\()]+$/u.test(address) ? `<a href="${address}">${label}</a>` : label;
}
