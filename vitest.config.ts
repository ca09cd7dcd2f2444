import { defineConfig } from "vitest/config";

/** Ten times what a quiet machine needs: waits are for conditions, and this only ends what hangs. */
const SLOW_MS = 20 * 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/ray/**", "test/e2e/**", "test/workflows/**"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          typecheck: { enabled: true, include: ["test/**/*.test-d.ts"] },
        },
      },
      {
        test: {
          name: "workflows",
          include: ["test/workflows/**/*.test.ts"],
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
