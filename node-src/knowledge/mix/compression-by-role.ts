import type { CompressionGoal, CompressionSettings } from "#src/model/mix/moves/compression.ts";
import type { TrackRole } from "#src/model/mix/track-role.ts";

/**
 * Where a compressor begins on a role. The threshold is no number here: it is solved from the track's own levels, so that the reduction is `reduction`
 * in all but the loudest `1 - share` of the time that it sounds.
 */
export interface CompressionStart extends CompressionSettings, CompressionGoal {
  /** How sure it is: fitted to professionals' work, or handed on by practice. */
  readonly from: "fitted" | "practice";
}

/**
 * Starting points by role; `null` where nothing is known that would be better than listening.
 *
 * Source: lead voice: DiffVox (Yu et al., arXiv 2504.14735), 365 professional pairs of dry and wet vocals, medians: ratio 3.3, 10 to 90 % attack 2.7 ms and release 264 ms, divided by 2.2 for
 * the time constant; threshold 3.9 dB under the input's loudness. The others: engineers' practice as the source document hands it on, the lower half of its ranges
 * and no ratio over 4, as it was not measured; reductions within its own. Backing voices take the lead's times. That each attack must pass a transient was tested and not upheld (Pestana and Reiss 2014).
 */
export function compressionByRole(role: TrackRole): CompressionStart | null {
  return STARTS[role] ?? null;
}

const STARTS: Readonly<Partial<Record<TrackRole, CompressionStart>>> = {
  "lead-vocal": { ratio: 3.3, attack: 0.0012, release: 0.12, knee: 6, reduction: 4, share: 0.95, from: "fitted" },
  "backing-vocal": { ratio: 4, attack: 0.0012, release: 0.12, knee: 6, reduction: 5, share: 0.95, from: "practice" },
  bass: { ratio: 4, attack: 0.02, release: 0.1, knee: 6, reduction: 4, share: 0.95, from: "practice" },
  kick: { ratio: 4, attack: 0.005, release: 0.1, knee: 3, reduction: 3, share: 0.95, from: "practice" },
  snare: { ratio: 3, attack: 0.01, release: 0.1, knee: 3, reduction: 3, share: 0.95, from: "practice" },
  drums: { ratio: 2, attack: 0.02, release: 0.1, knee: 6, reduction: 2, share: 0.95, from: "practice" },
};
