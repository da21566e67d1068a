import type { InstalledDevice } from "#src/adapters/disk/live-report/installed-devices.ts";
import { among, sentLine } from "#src/cli/report-live/sent-line.ts";
import { versionIn } from "#src/cli/report-live/version-in.ts";
import type { LiveNote } from "#src/ports/output/live-notes-file.ts";
import type { KeptReadBacks } from "#src/ports/output/read-back-log.ts";

/** What was found on this machine, before it is known what of it may go into a report. */
export interface LiveFindings {
  readonly at: string;
  readonly steadyhand: string;
  readonly node: string;
  readonly system: { readonly platform: string; readonly release: string; readonly architecture: string };
  readonly devices: readonly InstalledDevice[];
  /** The version of the companion that is installed; `null` where none is. */
  readonly companion: string | null;
  /** Those that answer. */
  readonly running: readonly RunningLive[];
  readonly notes: readonly LiveNote[];
  readonly readBacks: KeptReadBacks;
}

export interface RunningLive {
  /** The companion's own. */
  readonly version: string;
  /** `null` of one that speaks another language. */
  readonly liveVersion: string | null;
  readonly shape: string | null;
}

/** The report: numbers, and words of fixed lists. A stable contract. */
export type LiveReport = ReturnType<typeof liveReport>;

/**
 * What may be sent of what was found: versions cut to their numbers, words only where they are among those that are known, and notes as
 * they were typed. Whatever else came from a wire or a file stays behind.
 */
export function liveReport(found: LiveFindings) {
  const { platform, release, architecture } = found.system;
  return {
    steadyhand: "live-report",
    version: 1,
    at: found.at,
    versions: {
      steadyhand: versionIn(found.steadyhand),
      node: versionIn(found.node),
      system: among(PLATFORMS, platform),
      release: versionIn(release),
      architecture: among(ARCHITECTURES, architecture),
    },
    devices: found.devices.map(({ device, bytes, sha256 }) => ({ device, bytes, sha256 })),
    companion: versionIn(found.companion),
    lives: found.running.map(({ version, liveVersion, shape }) => ({
      live: versionIn(liveVersion),
      companion: versionIn(version),
      shape: among(SHAPES, shape),
    })),
    readBacks: found.readBacks.lines.map(sentLine),
    damagedLines: found.readBacks.damaged,
    checks: found.notes.map(({ check, outcome, words, at }) => ({ check, outcome, words, at })),
  } as const;
}

const PLATFORMS = ["darwin", "win32", "linux"] as const;
const ARCHITECTURES = ["arm64", "x64"] as const;
const SHAPES = ["breakpoints", "steps", "none"] as const;
