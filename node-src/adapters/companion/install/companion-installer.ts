import { carriedCompanion } from "#src/adapters/companion/install/carried-companion.ts";
import { companionFolder, installCompanion } from "#src/adapters/companion/install/install-companion.ts";
import { isNewer, lookAt } from "#src/adapters/companion/install/installed-folder.ts";
import { companionSettingsPath, readCompanionSettings } from "#src/adapters/companion/settings.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { CompanionInstaller, CompanionPlace } from "#src/ports/companion/companion-installer.ts";
import type { Whereabouts } from "#src/ports/whereabouts.ts";

/** What an installer needs of the machine. */
export interface InstallerNeeds {
  readonly where: Whereabouts;
  /** Live's User Library; asked for anew at each look. */
  findLibrary(): Promise<Result<string, Refusal>>;
}

/** The companion that a device carries, and the User Library that it goes into. */
export function companionInstaller({ where, findLibrary }: InstallerNeeds): CompanionInstaller {
  const settingsPath = companionSettingsPath(where);
  const look = async (): Promise<CompanionPlace & { readonly library?: string }> => {
    const library = await findLibrary();
    if (!library.ok) return { kind: "barred", sentence: NO_LIBRARY };
    const folder = companionFolder(library.value);
    const standing = await lookAt(folder, carriedCompanion());
    const place = { folder, shown: fromHome(folder, where.home), library: library.value };
    if (standing.state === "foreign") return { kind: "barred", sentence: FOREIGN };
    if (isNewer(standing, carriedCompanion())) {
      return { kind: "barred", sentence: `A newer companion (${standing.version}) is installed: ${NEWER}` };
    }
    if (standing.state === "changed") return { kind: "older", ...place };
    const whole = standing.state === "same" && (await readCompanionSettings(settingsPath)).ok;
    return { kind: whole ? "there" : "free", ...place };
  };
  return {
    look,
    async install(folder) {
      const place = await look();
      if (place.kind === "barred") return refused(refusal("companion-missing", place.sentence));
      if (place.folder !== folder || place.library === undefined) return refused(MOVED);
      const installed = await installCompanion({
        userLibrary: place.library,
        settingsPath,
        files: carriedCompanion(),
        port: undefined,
        mayReplace: async (standing) => standing.state === "changed" && !isNewer(standing, carriedCompanion()),
      });
      return installed.ok ? ok(installed.value.folder) : installed;
    },
  };
}

const NO_LIBRARY = "Live's User Library was not found: copy Steadyhand from the download into its Remote Scripts.";
const FOREIGN = "Remote Scripts/Steadyhand in the User Library is not ours, so it stays: move it away first.";
const NEWER = "use the devices that came with it, or take it away first.";
const MOVED = refusal("companion-missing", "Live's User Library is another one by now: press again.");

/** As a person reads it: the home folder is `~`. */
function fromHome(folder: string, home: string): string {
  const rest = home !== "" && folder.startsWith(home) ? folder.slice(home.length) : "";
  return /^[\\/]/.test(rest) ? `~${rest}` : folder;
}
