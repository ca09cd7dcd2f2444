import { defineConfig } from "vitest/config";

/** Ten times what a quiet machine needs: waits are for conditions, and this only ends what hangs. */
const SLOW_MS = 20 * 60_000;

/** Tests that start programs, or try thousands of cases: not part of the quick loop. */
const processTests = [
  "test/action/**/*.test.ts",
  "test/cli/**/*.test.ts",
  "test/workflows/**/*.test.ts",
  "test/deploy/killed.test.ts",
  "test/fit/inherited-names.test.ts",
  "test/fixtures/typescript-twins.test.ts",
  "test/load/hostile-text.test.ts",
  "test/load/script/**/*.test.ts",
  "test/package/**/*.test.ts",
  "test/rules/inherited-names.test.ts",
  "test/schema/agreement.test.ts",
  "test/schema/yaml-editor.test.ts",
  "test/sdk/compile-errors.test.ts",
];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/ray/**", "test/e2e/**", ...processTests],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          typecheck: { enabled: true, include: ["test/**/*.test-d.ts"] },
        },
      },
      {
        test: {
          name: "processes",
          include: processTests,
          testTimeout: SLOW_MS,
          hookTimeout: SLOW_MS,
        },
      },
      {
        test: {
          name: "ray",
          include: ["test/ray/**/*.test.ts"],
          globalSetup: ["test/support/ray-global-setup.ts"],
          fileParallelism: false,
          testTimeout: SLOW_MS,
          hookTimeout: SLOW_MS,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: SLOW_MS,
          hookTimeout: SLOW_MS,
        },
      },
    ],
  },
});
