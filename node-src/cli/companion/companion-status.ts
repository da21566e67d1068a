import { companionWriter } from "#src/adapters/companion/companion-writer.ts";
import { companionFolder, realCompanionFolder } from "#src/adapters/companion/install/install-companion.ts";
import { type Files, lookAt } from "#src/adapters/companion/install/installed-folder.ts";
import { rememberedFolders, settingsObject } from "#src/adapters/companion/install/keep-settings.ts";
import { readCompanionSettings } from "#src/adapters/companion/settings.ts";
import type { WriterAbilities } from "#src/ports/envelope-writer.ts";

/** What `companion status` knows; `null` where there is nothing to know. */
export interface CompanionStatus {
  readonly userLibrary: string | null;
  readonly folder: string | null;
  readonly installed: boolean;
  /** The files are those of this version, unedited. */
  readonly current: boolean;
  readonly version: string | null;
  readonly port: number | null;
  /** Whoever answers on that port now. */
  readonly running: WriterAbilities | null;
  /** Why nobody answers. */
  readonly problem: string | null;
  /** The folders of other companions of this user, which share the token. */
  readonly elsewhere: readonly string[];
}

/** Looks at the files, the settings, and whether a running Live answers; waits for it one second at most. */
export async function companionStatus(
  userLibrary: string | null,
  settingsPath: string,
  files: Files,
  knownLibraries: readonly string[] = [],
): Promise<CompanionStatus> {
  const standing = userLibrary === null ? null : await lookAt(companionFolder(userLibrary), files);
  const settings = await readCompanionSettings(settingsPath);
  const writer = companionWriter({ settingsPath });
  const greeting = await writer.greet();
  await writer.close();
  return {
    userLibrary,
    folder: standing?.folder ?? null,
    installed: standing?.version != null,
    current: standing?.state === "same",
    version: standing?.version ?? null,
    port: settings.ok ? settings.value.port : null,
    running: greeting.ok ? greeting.value : null,
    problem: greeting.ok ? null : greeting.error.sentence,
    elsewhere: await others(userLibrary, settingsPath, files, knownLibraries),
  };
}

async function others(
  userLibrary: string | null,
  settingsPath: string,
  files: Files,
  knownLibraries: readonly string[],
): Promise<readonly string[]> {
  const own = userLibrary === null ? null : await realCompanionFolder(userLibrary);
  const known = await Promise.all(knownLibraries.map(realCompanionFolder));
  const standing = await Promise.all(
    [...new Set([...foldersIn(settingsPath), ...known])].map((folder) => lookAt(folder, files)),
  );
  return standing.filter(({ folder, version }) => folder !== own && version !== null).map(({ folder }) => folder);
}

/** None where the settings cannot be read: `problem` says so already. */
function foldersIn(settingsPath: string): readonly string[] {
  try {
    return rememberedFolders(settingsObject(settingsPath));
  } catch {
    return [];
  }
}
