import { execa } from "execa";

/** Makes everything that is generated once more and fails when that changes a file. */
const generated = ["src/gateway", "src/schema", "src/engine", "src/init"];
const paths = ["dist", "api", "schema", "docs", "README.md", "action.yml", ...generated];

async function state(): Promise<string> {
  const { stdout } = await execa("git", ["status", "--porcelain", "--untracked-files=all", "--", ...paths]);
  const { stdout: content } = await execa("git", ["diff", "HEAD", "--", ...paths], { maxBuffer: 100_000_000 });
  return `${stdout}\n${content}`;
}

const before = await state();
await execa("npm", ["run", "-s", "build"], { stdio: ["ignore", "ignore", "inherit"] });
const after = await state();
if (before !== after) {
  const { stdout } = await execa("git", ["status", "--short", "--", ...paths]);
  process.stderr.write(`Generated files were not up to date; \`npm run build\` has made them:\n${stdout}\n`);
  process.exitCode = 1;
}
