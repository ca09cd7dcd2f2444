import { fileURLToPath } from "node:url";
import { defineConfig } from "rolldown";
import { licensePlugin } from "rolldown-license-plugin";
import { asciiOnly } from "./scripts/ascii-only.ts";
import { builtInModules } from "./scripts/built-in-modules.ts";
import { withoutForwardingChunks } from "./scripts/forwarding-chunks.ts";

export default defineConfig({
  input: {
    cli: "src/cli/main.ts",
    action: "src/action/index.ts",
    index: "src/index.ts",
    // Run in a process of its own, and imported by configs as `rayfleet`.
    "evaluate-config": "src/load/script/child/evaluate-config.ts",
    "define-config": "src/load/script/define-config.ts",
  },
  platform: "node",
  // The package's ES modules: what nobody uses of them is left out, and a fifth less has to be loaded.
  resolve: { alias: { yaml: fileURLToPath(new URL("node_modules/yaml/browser/dist/index.js", import.meta.url)) } },
  output: {
    dir: "dist",
    format: "esm",
    entryFileNames: "[name].js",
    // Names without hashes, so that a change of one module does not rename its neighbours.
    chunkFileNames: "chunks/[name].js",
    cleanDir: true,
    codeSplitting: {
      // Each file that is loaded costs a start about a millisecond: what `validate` and `status` always need, with all
      // that it imports, is one file each.
      groups: [
        // Also loaded by every config that imports the package: nothing else may come with it.
        { name: "ray-error", test: /src\/ray\/ray-error\.ts$/u, priority: 3 },
        // Needed before all else is loaded.
        { name: "first", test: /src\/cli\/(?:needed-node|load-whole)\.ts$/u, priority: 4 },
        // All that is needed to read a file and to ask Ray; the rest is loaded while it answers.
        { name: "start", test: /src\/cli\/run\.ts$/u, priority: 3 },
        { name: "open", test: /src\/(?:cli\/(?:look-at-live|print)|load\/shape)\.ts$/u, priority: 2 },
        { name: "check", test: /src\/(?:cli\/execute-validate|schema\/matches-config)\.ts$/u, priority: 2 },
        { name: "fit", test: /src\/cli\/commands\/config-fit\.ts$/u, priority: 1 },
      ],
    },
    minify: false,
    comments: { legal: true },
  },
  plugins: [
    builtInModules(),
    asciiOnly(),
    withoutForwardingChunks(),
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
