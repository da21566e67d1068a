import { activeShare, type JudgedTrack } from "#src/decision/mix/findings/finding-input.ts";
import { type Bell, bellBands, bellOver, bellPart, placeWord } from "#src/decision/mix/moves/bell-part.ts";
import {
  keptOf,
  type MoveContext,
  movable,
  moveOn,
  neighboursOf,
  type PlannedMove,
} from "#src/decision/mix/moves/move-context.ts";
import { decibelsToPower, powerToDecibels } from "#src/dsp/decibels.ts";
import { CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import { EQ_BOUNDS, HALF_MOVE, WORTH } from "#src/knowledge/mix/restraint/move-bounds.ts";
import { hertzWords, shown, signed } from "#src/model/figure-words.ts";
import type { MixFinding } from "#src/model/mix/mix-finding.ts";
import type { ChangedBands } from "#src/model/mix/predict-loss.ts";
import type { Decibels } from "#src/model/units.ts";

/**
 * Bells for what stands out of a track's tone: half of what a resonance or a build-up is over, by 4 dB at most; half of any other excess, by 1.5.
 *
 * Edge: what is thin is no one track's: nothing is raised.
 */
export function toneMoves(context: MoveContext, changed: ChangedBands): readonly PlannedMove[] {
  return movable(context, ["resonance", "build-up", "harsh", "boomy"]).flatMap(({ finding, judged }) => {
    const { band } = finding;
    if (band === undefined) return [];
    const most = mostFor(finding);
    const half = -Math.min(most, HALF_MOVE.share * (finding.code === "resonance" ? finding.value : finding.excess));
    const gain = keptOf(context, judged.track.id, "bell", half, most);
    return tonePlan(context, changed, finding, judged, bellOver(band, gain));
  });
}

function mostFor({ code }: MixFinding): Decibels {
  return code === "resonance" || code === "build-up" ? -EQ_BOUNDS.cut : EQ_BOUNDS.blind;
}

function tonePlan(
  context: MoveContext,
  changed: ChangedBands,
  finding: MixFinding,
  judged: JudgedTrack,
  bell: Bell,
): readonly PlannedMove[] {
  const adds = bellBands(bell);
  const { track } = judged;
  const { low, high } = finding.band!;
  const brings =
    finding.code === "resonance"
      ? meanBetween(adds, low, high) - outside(adds, low, high)
      : againstOthers(inMix(context, judged, adds), low, high);
  if (!(Math.abs(brings) >= WORTH)) return [];
  const place = hertzWords(bell.frequency);
  const after = finding.value + brings;
  const move = moveOn(context, track, finding, {
    ...{ detail: placeWord(bell.frequency), stage: "eq", kind: "bell", ...bellPart(bell) },
    predicted: {
      measure: `${MEASURES[finding.code] ?? "level"} at ${place}`,
      before: finding.value,
      after,
      unit: "dB",
    },
    neighbours: neighboursOf(context, track.id, adds, changed),
    guard: `Taken back if ${track.name} is not nearer to its surroundings at ${place} after it, by half of what is predicted at least.`,
    sentence: `Cut ${track.name} at ${place} by ${shown(Math.abs(bell.gain), 1)} dB (Q ${shown(bell.q, 1)}): ${REASONS[finding.code] ?? "it stands out there"}, ${signed(finding.value)} dB, and is left at ${signed(after)}.`,
  });
  return [{ move, adds }];
}

const MEASURES: Readonly<Partial<Record<MixFinding["code"], string>>> = {
  resonance: "height over its surroundings",
  "build-up": "excess",
  harsh: "excess",
  boomy: "excess",
};

const REASONS: Readonly<Partial<Record<MixFinding["code"], string>>> = {
  resonance: "one place rings over its surroundings",
  "build-up": "too much comes together there",
  harsh: "that is where it bites",
  boomy: "that is where it booms",
};

function meanBetween(adds: readonly Decibels[], low: number, high: number): Decibels {
  return mean(adds.filter((_, band) => CAM_BANDS[band]! >= low && CAM_BANDS[band]! < high));
}

/** What gains of a track's bands do to those of the mix: less, as far as others sound there. */
function inMix(context: MoveContext, { traits }: JudgedTrack, adds: readonly Decibels[]): readonly Decibels[] {
  const active = activeShare(traits, context.heard);
  return adds.map((gain, band) => {
    const all = context.mix?.bands[band] ?? 0;
    const share = all > 0 ? Math.min(1, (traits.bands[band]! * active) / all) : 1;
    return powerToDecibels(1 - share + share * decibelsToPower(gain));
  });
}

/** A region against all else, as the tone of a mix is judged. */
function againstOthers(adds: readonly Decibels[], low: number, high: number): Decibels {
  const others = adds.filter((_, band) => CAM_BANDS[band]! < low || CAM_BANDS[band]! >= high);
  return meanBetween(adds, low, high) - mean(others);
}

/** The octaves beside. */
function outside(adds: readonly Decibels[], low: number, high: number): Decibels {
  return (meanBetween(adds, low / 2, low) + meanBetween(adds, high, high * 2)) / 2;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
