import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import rehypeGithubAlert from "rehype-github-alert";
import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkBreaks from "remark-breaks";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  // In comments, unlike in files, a line break is one.
  .use(remarkBreaks)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  // Its default schema is the list of what GitHub lets through.
  .use(rehypeSanitize)
  .use(rehypeGithubAlert)
  .use(rehypeStringify);

/** The HTML that GitHub makes of a comment, without the autolinks of names and numbers. */
export function commentHtml(markdown: string): string {
  return String(processor.processSync(markdown));
}

/** A whole page that looks as GitHub shows the comment, light or dark as the reader's system is. */
export function renderComment(markdown: string, author = "github-actions"): string {
  const css = readFileSync(fileURLToPath(import.meta.resolve("github-markdown-css/github-markdown.css")), "utf8");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>rayfleet comment</title>
<style>
${css}
${PAGE_CSS}
</style>
</head>
<body>
<div class="comment">
<div class="author"><b>${author}</b> <span class="label">bot</span> commented</div>
<article class="markdown-body">
${commentHtml(markdown)}
</article>
</div>
</body>
</html>
`;
}

/** GitHub's own frame around a comment. */
const PAGE_CSS = `
:root { color-scheme: light dark; --back: #ffffff; --bar: #f6f8fa; --line: #d1d9e0; --faint: #59636e; }
@media (prefers-color-scheme: dark) { :root { --back: #0d1117; --bar: #151b23; --line: #3d444d; --faint: #9198a1; } }
body { margin: 0; padding: 24px; background: var(--back); font-family: -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
.comment { max-width: 870px; margin: auto; border: 1px solid var(--line); border-radius: 6px; overflow: hidden; }
.author { padding: 8px 16px; font-size: 14px; color: var(--faint); background: var(--bar); border-bottom: 1px solid var(--line); }
.label { border: 1px solid var(--line); border-radius: 1em; padding: 0 6px; font-size: 12px; }
.markdown-body { padding: 16px; font-size: 14px; }
`;
