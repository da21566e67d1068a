import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { madeMix, writeMix } from "#test/doubles/mix/made-mix.ts";
import { chainSet } from "#test/doubles/sets/chain-set.ts";

const BUNDLE = fileURLToPath(new URL("../../../dist/steadyhand.cjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "steadyhand-chain-stopped-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MIX = writeMix(join(folder, "Song.wav"), madeMix({ seconds: 12, hits: 24, peak: 0.25 }));
const SET = join(folder, "Song.als");
writeFileSync(SET, gzipSync(chainSet({ format: "12.0_12300" })));

/** The signal that ended a chain once a hidden file stood beside the copy to be, and how many such files there were then. */
function stoppedWith(
  signal: NodeJS.Signals,
): Promise<{ readonly signal: NodeJS.Signals | null; readonly hidden: number }> {
  return new Promise((resolve) => {
    const words = [BUNDLE, "master", SET, "--chain", "--mix", MIX, "--target", "-9", "--out", join(folder, "copy.als")];
    const child = spawn(process.execPath, words, { stdio: "ignore" });
    let hidden = 0;
    const looks = setInterval(() => {
      hidden = readdirSync(folder).filter((name) => name.startsWith(".")).length;
      if (hidden === 0) return;
      clearInterval(looks);
      child.kill(signal);
    }, 2);
    child.on("close", (_code, by) => {
      clearInterval(looks);
      resolve({ signal: by, hidden });
    });
  });
}

describe.skipIf(process.platform === "win32")("a chain that is ended while its gain is found", () => {
  it.each(["SIGINT", "SIGTERM"] as const)("by %s leaves nothing: no copy and no file between", async (signal) => {
    const ended = await stoppedWith(signal);
    expect(ended).toEqual({ signal, hidden: expect.any(Number) });
    expect(ended.hidden).toBeGreaterThan(0);
    expect(readdirSync(folder).sort()).toEqual(["Song.als", "Song.wav"]);
  });
});
