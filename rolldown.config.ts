import { defineConfig } from "rolldown";
import { licensePlugin } from "rolldown-license-plugin";

export default defineConfig({
  input: {
    cli: "src/cli/main.ts",
    action: "src/action/index.ts",
    // Run in a process of its own, and imported by configs as `rayfleet`.
    "evaluate-config": "src/load/script/child/evaluate-config.ts",
    "define-config": "src/load/script/define-config.ts",
  },
  platform: "node",
  output: {
    dir: "dist",
    format: "esm",
    entryFileNames: "[name].js",
    // Names without hashes, so that a change of one module does not rename its neighbours.
    chunkFileNames: "chunks/[name].js",
    cleanDir: true,
    minify: false,
    comments: { legal: true },
  },
  plugins: [
    licensePlugin({
      wrapLicenseText: 100,
      done: (licenses, context) => {
        const texts = licenses.map(
          ({ name, version, license, licenseText }) => `${name} ${version} (${license})\n\n${licenseText}`,
        );
        context.emitFile({ type: "asset", fileName: "licenses.txt", source: `${texts.join("\n\n---\n\n")}\n` });
      },
    }),
  ],
});
