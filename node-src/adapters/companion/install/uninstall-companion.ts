import { lstat, rm, rmdir } from "node:fs/promises";
import { dirname } from "node:path";
import { companionFolder, realCompanionFolder } from "#src/adapters/companion/install/install-companion.ts";
import { type Files, lookAt, takeFiles } from "#src/adapters/companion/install/installed-folder.ts";
import { rememberedFolders, settingsObject } from "#src/adapters/companion/install/keep-settings.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

export interface UninstallRequest {
  readonly userLibrary: string;
  readonly settingsPath: string;
  readonly files: Files;
  /** Also what somebody has edited. */
  readonly force: boolean;
  /** Every User Library that a Live on this machine uses. */
  readonly knownLibraries: readonly string[];
  /** Whether a companion answers to the token now. */
  answers(): Promise<boolean>;
}

export interface Uninstalled {
  readonly folder: string;
  /** False where nothing of ours was there. */
  readonly removed: boolean;
  /** Names in the folder that are not ours, or were edited: they stay. */
  readonly left: readonly string[];
  /** `kept`: others need the token still. `none`: there was none. */
  readonly token: "removed" | "kept" | "none";
  /** The folder of another companion that needs the token, or `"running"` for one that answers now; `null` for none. */
  readonly keptFor: string | null;
}

/**
 * Takes away what `install` wrote, and nothing else. The token belongs to all companions of this user: it goes with the
 * last of them, and never because of a library in which there was none.
 */
export async function uninstallCompanion(request: UninstallRequest): Promise<Result<Uninstalled, Refusal>> {
  const { userLibrary, settingsPath, files, force } = request;
  const folder = companionFolder(userLibrary);
  try {
    const removed = (await lookAt(folder, files)).state !== "absent" && (await isThere(`${folder}/installed.json`));
    const left = await takeFiles(folder, force);
    const { token, keptFor } = await dropToken(request, removed);
    if (token === "removed") {
      await rm(settingsPath, { force: true });
      // The folder of the settings may hold the caches of devices: it goes only when it is empty.
      await rmdir(dirname(settingsPath)).catch(() => undefined);
    }
    return ok({ folder, removed: removed || token === "removed", left, token, keptFor });
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return refused(refusal("write-failed", `The companion could not be removed from ${folder} (${words}).`));
  }
}

async function dropToken(
  { userLibrary, settingsPath, files, knownLibraries, answers }: UninstallRequest,
  removed: boolean,
): Promise<Pick<Uninstalled, "token" | "keptFor">> {
  const standing = await lstat(settingsPath).catch(() => null);
  if (standing === null) return { token: "none", keptFor: null };
  if (!standing.isFile()) return { token: "kept", keptFor: null };
  const remembered = rememberedFolders(settingsObject(settingsPath));
  const known = await Promise.all(knownLibraries.map(realCompanionFolder));
  const own = await realCompanionFolder(userLibrary);
  for (const other of new Set([...remembered, ...known, own])) {
    const { state } = await lookAt(other, files);
    if (state === "same" || state === "changed") return { token: "kept", keptFor: other };
  }
  const concerned = removed || known.includes(own) || remembered.includes(own);
  if (!concerned) return { token: "kept", keptFor: null };
  return (await answers()) ? { token: "kept", keptFor: "running" } : { token: "removed", keptFor: null };
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
