import { defineConfig } from "vitest/config";

/**
 * `npm test` is what is waited for at a desk; by their mode `npm run test:long` runs the files that take half a minute and more, and
 * `npm run conformance` a meter on every signal of the standards, which it writes into `docs/conformance.md`.
 */
export default defineConfig(({ mode }) => ({
  test: {
    include: [INCLUDED[mode] ?? "test/**/*.test.ts"],
    exclude: mode in INCLUDED ? [] : Object.values(INCLUDED),
    globalSetup: ["test/build-first.ts"],
    setupFiles: ["test/law-seed.ts"],
    /** For what hangs, not for what is slow: a machine may be five times slower than the one that a test was written on. */
    testTimeout: 240_000,
    hookTimeout: 240_000,
    /** A page answers when it can: what it comes to show or say is asked for again until it does. */
    expect: { poll: { timeout: 60_000, interval: 20 } },
    maxWorkers: 2,
    /** No test changes what another could see, and to load every module anew for each file costs a third of the time. */
    isolate: false,
    reporters: ["default", "./test/closing-line.ts"],
  },
}));

const INCLUDED: Readonly<Record<string, string>> = {
  long: "test/**/*.long.test.ts",
  conformance: "test/**/*.conformance.test.ts",
};
