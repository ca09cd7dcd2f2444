import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/ray/**/*.test.ts"],
    globalSetup: ["test/support/ray-global-setup.ts"],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
