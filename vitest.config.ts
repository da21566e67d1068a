import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/build-first.ts"],
    setupFiles: ["test/law-seed.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    /** No test changes what another could see, and to load every module anew for each file costs a third of the time. */
    isolate: false,
    reporters: ["default", "./test/closing-line.ts"],
  },
});
