import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { printingFailed } from "#src/cli/frame/printing-failed.ts";

const BUNDLE = fileURLToPath(new URL("../../../dist/steadyhand.cjs", import.meta.url));
const FULL = "/dev/full";

describe("an answer that cannot be printed", () => {
  it("ends quietly where whoever read it has gone", () => {
    expect(printingFailed(Object.assign(new Error("gone"), { code: "EPIPE" }))).toEqual({ code: 0, sentence: null });
  });

  it.runIf(existsSync(FULL))("on a full disk is one sentence and exit code 1, never a stack", () => {
    const full = openSync(FULL, "w");
    const { status, stderr } = spawnSync(process.execPath, [BUNDLE, "presets", "genres"], {
      stdio: ["ignore", full, "pipe"],
      encoding: "utf8",
    });
    closeSync(full);
    expect([status, stderr]).toEqual([
      1,
      "The answer could not be printed to the end (ENOSPC): check where it goes and the free space there, then ask again.\n",
    ]);
  });
});
