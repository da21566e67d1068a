import { rm, rmdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { companionFolder } from "#src/cli/companion/install-companion.ts";
import { takeFiles } from "#src/cli/companion/installed-folder.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

export interface Uninstalled {
  readonly folder: string;
  /** False where nothing of ours was there. */
  readonly removed: boolean;
  /** Names in the folder that are not ours, or were edited: they stay. */
  readonly left: readonly string[];
}

/** Takes away what `install` wrote, settings and token included, and nothing else. */
export async function uninstallCompanion(
  userLibrary: string,
  settingsPath: string,
  force: boolean,
): Promise<Result<Uninstalled, Refusal>> {
  const folder = companionFolder(userLibrary);
  try {
    const before = await isThere(`${folder}/installed.json`);
    const left = await takeFiles(folder, force);
    const hadSettings = await isThere(settingsPath);
    await rm(settingsPath, { force: true });
    // The folder of the settings may hold the caches of devices: it goes only when it is empty.
    await rmdir(dirname(settingsPath)).catch(() => undefined);
    return ok({ folder, removed: before || hadSettings, left });
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return refused(refusal("write-failed", `The companion could not be removed from ${folder} (${words}).`));
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
