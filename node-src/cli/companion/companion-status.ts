import { GREETING_PATIENCE } from "#src/adapters/companion/companion-writer.ts";
import { type Found, findCompanions, ownCompanion } from "#src/adapters/companion/find-companions.ts";
import { companionFolder, realCompanionFolder } from "#src/adapters/companion/install/install-companion.ts";
import { type Files, lookAt } from "#src/adapters/companion/install/installed-folder.ts";
import { rememberedFolders, settingsObject } from "#src/adapters/companion/install/keep-settings.ts";
import { openLink } from "#src/adapters/companion/link.ts";
import { type CompanionSettings, readCompanionSettings } from "#src/adapters/companion/settings.ts";

import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";

/** What `companion status` knows; `null` where there is nothing to know. */
export interface CompanionStatus {
  readonly userLibrary: string | null;
  readonly folder: string | null;
  readonly installed: boolean;
  /** The files are those of this version, unedited. */
  readonly current: boolean;
  readonly version: string | null;
  /** The first port that a companion listens on. */
  readonly port: number | null;
  /** The first that answers now. */
  readonly running: RunningCompanion | null;
  /** All that answer: one a running Live that has chosen it. */
  readonly companions: readonly RunningCompanion[];
  /** Why no companion answers. */
  readonly problem: string | null;
  /** The folders of other companions of this user, which share the token. */
  readonly elsewhere: readonly string[];
}

export interface RunningCompanion {
  /** `"1.0.0"` */
  readonly version: string;
  /** `"12.4.6"`; `null` of one that speaks another language, and so are the rest. */
  readonly liveVersion: string | null;
  /** `"breakpoints"`, `"steps"`, or `"none"` where no envelope can be drawn. */
  readonly shape: string | null;
  readonly port: number;
  /** Live's process. */
  readonly process: number | null;
  /** The name of the set that is open there; empty for one that was never saved. */
  readonly set: string | null;
}

/** Looks at the files, the settings, and which running Lives answer; waits one second for them. */
export async function companionStatus(
  userLibrary: string | null,
  settingsPath: string,
  files: Files,
  knownLibraries: readonly string[] = [],
): Promise<CompanionStatus> {
  const standing = userLibrary === null ? null : await lookAt(companionFolder(userLibrary), files);
  const settings = await readCompanionSettings(settingsPath);
  const found = settings.ok ? await everyCompanion(settings.value) : settings;
  const companions = found.ok ? running(found.value) : [];
  return {
    userLibrary,
    folder: standing?.folder ?? null,
    installed: standing?.version != null,
    current: standing?.state === "same",
    version: standing?.version ?? null,
    port: settings.ok ? settings.value.port : null,
    running: companions.find(({ liveVersion }) => liveVersion !== null) ?? null,
    companions,
    problem: problemOf(found),
    elsewhere: await others(userLibrary, settingsPath, files, knownLibraries),
  };
}

async function everyCompanion(settings: CompanionSettings): Promise<Result<Found, Refusal>> {
  const link = await openLink(settings);
  const found = await findCompanions(link, GREETING_PATIENCE, () => false);
  await link.close();
  return ok(found);
}

function running({ companions, others: strangers }: Found): readonly RunningCompanion[] {
  const known = companions.map(({ version, liveVersion, shape, port, process, set }) => {
    return { version, liveVersion, shape, port, process, set };
  });
  const unknown = strangers.map(({ version, port }) => {
    return { version, liveVersion: null, shape: null, port, process: null, set: null };
  });
  return [...known, ...unknown].sort((one, other) => one.port - other.port);
}

function problemOf(found: Result<Found, Refusal>): string | null {
  if (!found.ok) return found.error.sentence;
  const first = ownCompanion(found.value, null);
  return first.ok ? null : first.error.sentence;
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
