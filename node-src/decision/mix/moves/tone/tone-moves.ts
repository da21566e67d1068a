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
import { sectionBands } from "#src/decision/mix/moves/tone/section-bands.ts";
import { decibelsToPower, powerToDecibels } from "#src/dsp/decibels.ts";
import { highShelf, lowShelf } from "#src/dsp/equalisation/analogue-section.ts";
import { CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import { EQ_BOUNDS, HALF_MOVE, WORTH } from "#src/knowledge/mix/restraint/move-bounds.ts";
import { hertzWords, shown, signed } from "#src/model/figure-words.ts";
import type { MixFinding } from "#src/model/mix/mix-finding.ts";
import type { ChangedBands } from "#src/model/mix/predict-loss.ts";
import type { Decibels, Hertz } from "#src/model/units.ts";

/**
 * Bells for what stands out of a track's tone: half of what a resonance or a build-up is over, by 4 dB at most; half of any other excess, by 1.5. A shelf where all to the end of the spectrum is over.
 *
 * Edge: what is thin is no one track's: nothing is raised.
 */
export function toneMoves(context: MoveContext, changed: ChangedBands): readonly PlannedMove[] {
  return movable(context, ["resonance", "build-up", "harsh", "boomy"]).flatMap(({ finding, judged }) => {
    const { band } = finding;
    if (band === undefined) return [];
    const most = mostFor(finding);
    const half = -Math.min(most, HALF_MOVE.share * (finding.code === "resonance" ? finding.value : finding.excess));
    const gain = keptOf(context, judged.track.id, kindFor(finding), half, most);
    return tonePlan(context, changed, finding, judged, cutOver(finding, band, gain));
  });
}

function mostFor({ code }: MixFinding): Decibels {
  return code === "resonance" || code === "build-up" ? -EQ_BOUNDS.cut : EQ_BOUNDS.blind;
}

/** A band of an equaliser. */
interface Cut extends Bell {
  /** The middle of what it is for. */
  readonly place: Hertz;
  readonly adds: readonly Decibels[];
  /** `at 400 Hz`, `from 5.6 kHz up`. */
  readonly where: string;
}

function kindFor({ toEnd }: MixFinding): "shelf" | "bell" {
  return toEnd === true ? "shelf" : "bell";
}

/** A bell over what stands out, or a shelf with half of its gain at the inner edge of it. */
function cutOver(finding: MixFinding, band: { readonly low: Hertz; readonly high: Hertz }, gain: Decibels): Cut {
  const bell = bellOver(band, gain);
  const place = bell.frequency;
  if (kindFor(finding) === "bell") return { ...bell, place, adds: bellBands(bell), where: `at ${hertzWords(place)}` };
  const isLow = finding.code === "boomy";
  const [frequency, q] = [isLow ? band.high : band.low, Math.SQRT1_2];
  const adds = sectionBands(isLow ? lowShelf(frequency, gain, q) : highShelf(frequency, gain, q));
  return { frequency, gain, q, place, adds, where: `from ${hertzWords(frequency)} ${isLow ? "down" : "up"}` };
}

function tonePlan(
  context: MoveContext,
  changed: ChangedBands,
  finding: MixFinding,
  judged: JudgedTrack,
  cut: Cut,
): readonly PlannedMove[] {
  const { adds } = cut;
  const { track } = judged;
  const { low, high } = finding.band!;
  const brings =
    finding.code === "resonance"
      ? meanBetween(adds, low, high) - outside(adds, low, high)
      : againstOthers(inMix(context, judged, adds), low, high);
  if (!(Math.abs(brings) >= WORTH)) return [];
  const place = hertzWords(cut.place);
  const after = finding.value + brings;
  const move = moveOn(context, track, finding, {
    ...{ detail: placeWord(cut.place), stage: "eq", kind: kindFor(finding), ...bellPart(cut) },
    predicted: {
      measure: `${MEASURES[finding.code] ?? "level"} at ${place}`,
      before: finding.value,
      after,
      unit: "dB",
    },
    neighbours: neighboursOf(context, track.id, adds, changed),
    guard: `Taken back if ${track.name} is not nearer to its surroundings at ${place} after it, by half of what is predicted at least.`,
    sentence: `Cut ${track.name} ${cut.where} by ${shown(Math.abs(cut.gain), 1)} dB (${kindFor(finding) === "shelf" ? "a shelf" : `Q ${shown(cut.q, 1)}`}): ${REASONS[finding.code] ?? "it stands out there"}, ${signed(finding.value)} dB, and is left at ${signed(after)}.`,
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
