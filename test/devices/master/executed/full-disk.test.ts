import { execFileSync, spawnSync } from "node:child_process";
import { afterEach, describe, expect, it } from "vitest";
import { answered, MasterInLive } from "#test/devices/master/executed/master-in-live.ts";
import { BAKED } from "#test/devices/ride/executed/ride-in-live.ts";

let live: MasterInLive | undefined;
let full: (() => void) | undefined;
afterEach(async () => {
  full?.();
  full = undefined;
  await live?.close();
  live = undefined;
});

/** Less than a master of the mix, which is 1.7 MB, as its mix is. */
const LEFT = 1_000_000;

/** Whether a command of the system's can be used by this user. */
function can(command: string, ...words: readonly string[]): boolean {
  return spawnSync(command, words, { stdio: "ignore" }).status === 0;
}

const LIMITS = process.platform === "linux" && can("prlimit", "--pid", String(process.pid));
const MOUNTS = process.platform === "linux" && can("unshare", "-m", "mount", "-t", "tmpfs", "none", "/mnt");

describe.skipIf(!BAKED)("a disk that takes no more of the shipped Master", () => {
  it.skipIf(!LIMITS)(
    "by a limit of the system on files is said of the master, and nothing is left behind",
    async () => {
      live = new MasterInLive();
      const master = live.drop();
      await answered(master, "Analyse");
      execFileSync("prlimit", ["--pid", String(master.device.node.pid), `--fsize=${LEFT}`]);
      const { kind, words } = await answered(master, "Render");
      expect([kind, words]).toEqual([
        "refused",
        expect.stringMatching(/^“Song \(Master\)\.wav” could not be written \(EFBIG\)/),
      ]);
      expect([live.files, live.clip(1)]).toEqual([["Song.wav"], null]);
    },
  );

  it.skipIf(!MOUNTS)(
    "by being full is said of the master, and nothing is left behind, of a chain neither",
    async () => {
      live = new MasterInLive({
        disk: (folder) => {
          execFileSync("mount", ["-t", "tmpfs", "-o", `size=${LEFT + MIX_BYTES}`, "none", folder]);
          full = () => execFileSync("umount", ["-l", folder]);
        },
      });
      const master = live.drop();
      for (const button of ["Render", "Set Up Chain"]) {
        const { kind, words } = await answered(master, button);
        expect([kind, words]).toEqual([
          "refused",
          expect.stringMatching(/^“Song \(Master\)\.wav” could not be written \(ENOSPC\)/),
        ]);
        expect([live.files, live.clip(1)]).toEqual([["Song.wav"], null]);
      }
    },
  );
});

const MIX_BYTES = 1_800_000;
