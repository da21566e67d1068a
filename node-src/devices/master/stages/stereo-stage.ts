import { type StereoMove, widthWords } from "#src/decision/master/stereo-move.ts";
import type { MadeStage, MakingAt } from "#src/devices/master/stages/made-stage.ts";
import { STEREO_MOVES } from "#src/knowledge/master/moves.ts";
import { shown } from "#src/model/figure-words.ts";
import type { Decibels, Fraction, LoudnessUnits } from "#src/model/units.ts";
import { bandWidths } from "#src/process/stereo/bands/band-widths.ts";
import { type ImageChange, imageChange } from "#src/process/stereo/mono/image-change.ts";

/** Widths as they are asked for, with what they cost the loudest section; widening gives way until mono playback loses no more of it than it may. */
export function stereoStage({ crossovers, widths, widens }: StereoMove, { format, section }: MakingAt): MadeStage {
  const at = (share: Fraction) => ({
    monoBelow: null,
    crossovers,
    widths: widths.map((width, i) => (i === widths.length - 1 ? 1 + share * (width - 1) : width)),
  });
  const changeAt = (share: Fraction) => imageChange(bandWidths(format, at(share)), section);
  const share = widens ? mostShare((each) => (changeAt(each).monoLoss.after ?? 0) <= STEREO_MOVES.monoLoss) : 1;
  const settings = at(share);
  if (settings.widths.every((width) => width === 1))
    return {
      make: null,
      settings: null,
      did: `nothing: mono playback would lose more than ${STEREO_MOVES.monoLoss} LU`,
    };
  return {
    make: (format) => bandWidths(format, settings),
    settings: { kind: "stereo", settings },
    did: [widthWords(settings.widths), priceWords(changeAt(share))].filter((words) => words !== "").join("; "),
  };
}

/** Halves six times: 1.6 % of a move is left. */
const TRIES = 6;

/** The largest share of a move, in whole steps, at which it is allowed; 0 where none is. */
function mostShare(isAllowed: (share: Fraction) => boolean): Fraction {
  if (isAllowed(1)) return 1;
  let [low, high] = [0, 1];
  for (let i = 0; i < TRIES; i++) {
    const middle = (low + high) / 2;
    if (isAllowed(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Empty where nothing is heard that mono could lose. */
function priceWords({ monoLoss: { before, after }, peakGain }: ImageChange): string {
  if (before === null || after === null) return "";
  return `mono playback loses ${lossWords(after)} of the loudest section (${lossWords(before)} before), ${peakWords(peakGain)}`;
}

function lossWords(loss: LoudnessUnits): string {
  return Number.isFinite(loss) ? `${shown(loss, 1)} LU` : "all";
}

function peakWords(gain: Decibels): string {
  const height = shown(Math.abs(gain), 1);
  return Number(height) === 0 ? "its peaks stay" : `its peaks stand ${height} dB ${gain > 0 ? "higher" : "lower"}`;
}
