import type { TrackRole } from "#src/model/mix/track-role.ts";
import type { LoudnessUnits } from "#src/model/units.ts";

/** How a role moves in level over a song, unmastered. */
export interface RoleDynamics {
  /** True peak less integrated loudness. Under `least` it is denser than such stems are; `null` where density is no fault: a sine of a synthesiser has 3 dB. */
  readonly peakToLoudness: { readonly usual: LoudnessUnits; readonly least: LoudnessUnits | null };
  /** EBU Tech 3342. Over `most` it is wilder than such stems are. */
  readonly loudnessRange: { readonly usual: LoudnessUnits; readonly most: LoudnessUnits };
}

/**
 * Dynamics by role; `null` for what was not measured. One drum is not a drum kit: kick, snare and hats are not judged.
 *
 * Source: medians of the stems of 100 professional mixes (MUSDB18-HQ; PLR vocals 13.8, drums 18.9, bass 12.9, other 14.6; LRA 8.2, 5.0, 3.9, 6.9; percentiles of github.com/takakhoo/lacquer,
 * read 2026-11-30). Their spread was not published. `least`: twice as far below as the tenth percentile of the mixes themselves lies (13.3 of 15.8); `most`: 1.645 times
 * the standard deviation of released music above (root of 14.5: Deruty and Pachet, ISMIR 2015, 7,200 recordings). Both are house taste for that reason.
 */
export function dynamicsByRole(role: TrackRole): RoleDynamics | null {
  return DYNAMICS[role] ?? null;
}

const DENSER: LoudnessUnits = 2 * (15.8 - 13.3);
const WILDER: LoudnessUnits = 1.645 * Math.sqrt(14.5);

const VOCALS: RoleDynamics = stem(13.8, 8.2, "dense is a fault");
const OTHER: RoleDynamics = stem(14.6, 6.9, "dense is usual");

const DYNAMICS: Readonly<Partial<Record<TrackRole, RoleDynamics>>> = {
  "lead-vocal": VOCALS,
  "backing-vocal": VOCALS,
  drums: stem(18.9, 5, "dense is a fault"),
  bass: stem(12.9, 3.9, "dense is usual"),
  guitar: OTHER,
  keys: OTHER,
  strings: OTHER,
  brass: OTHER,
};

function stem(
  peakToLoudness: LoudnessUnits,
  loudnessRange: LoudnessUnits,
  dense: "dense is a fault" | "dense is usual",
): RoleDynamics {
  return {
    peakToLoudness: { usual: peakToLoudness, least: dense === "dense is a fault" ? peakToLoudness - DENSER : null },
    loudnessRange: { usual: loudnessRange, most: loudnessRange + WILDER },
  };
}
