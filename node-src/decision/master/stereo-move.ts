import { AT_ZERO, nothingAsked, type StageDecision } from "#src/decision/master/stage-decision.ts";
import { amplitudeToDecibels, decibelsToAmplitude } from "#src/dsp/decibels.ts";
import type { ObservedSide } from "#src/knowledge/genres/observed/observed-set.ts";
import { STEREO_MOVES } from "#src/knowledge/master/moves.ts";
import type { MixFeatures } from "#src/model/master/mix-features.ts";
import type { Decibels, Fraction, Hertz } from "#src/model/units.ts";

/** Widths of bands, from low to high; 1 is as it was. */
export interface StereoMove {
  readonly crossovers: readonly Hertz[];
  readonly widths: readonly Fraction[];
  /** The last of them widens, and is to give way where mono playback would lose more than it may. */
  readonly widens: boolean;
}

/**
 * Stage 3: bass that is wide is narrowed to the edge of its range, mids and highs that are narrower than in nine of ten recordings are widened to it.
 *
 * Edge: correlation asks for nothing: the median of released music has 0.87. One channel, and the same in both, have no image and get none.
 */
export function stereoMove(
  features: Pick<MixFeatures, "channels" | "dualMono" | "sides" | "lowCorrelation" | "thirdOctaves" | "correlation">,
  side: ObservedSide | null,
  amount: Fraction,
): StageDecision<StereoMove> {
  const { channels, dualMono, sides, correlation } = features;
  if (channels < 2) return nothingAsked("stereo", "one channel");
  if (dualMono)
    return nothingAsked("stereo", "both channels carry the same", "nothing: no image is made where there is none");
  const found = `correlation ${correlation === null ? "-" : correlation.toFixed(2)}, side under 120 Hz ${levelWords(sides[0])}, from 500 Hz ${levelWords(sides[2])}`;
  if (side === null) return nothingAsked("stereo", found, "nothing: nobody published what is usual of this genre");
  const bass = bassWidth(features, side);
  const above = aboveWidth(sides, side);
  if (bass === 1 && above === 1) return nothingAsked("stereo", `${found}: within the range`);
  if (!(amount > 0)) return nothingAsked("stereo", found, AT_ZERO);
  const scaled = [bass, 1, above].map((width) => 1 + amount * (width - 1));
  const { bassBelow, widenFrom } = STEREO_MOVES;
  return {
    stage: "stereo",
    found,
    move: { crossovers: [bassBelow, widenFrom], widths: scaled, widens: scaled[2]! > 1 },
    did: widthWords(scaled),
  };
}

/** What widths of a move do to the side. */
export function widthWords([bass, , above]: readonly Fraction[]): string {
  const { bassBelow, widenFrom } = STEREO_MOVES;
  return [
    ...(bass! < 1 ? [`${decibels(bass!)} of side under ${bassBelow} Hz`] : []),
    ...(above! > 1 ? [`${decibels(above!)} of side above ${widenFrom} Hz`] : []),
  ].join(", ");
}

function levelWords(level: Decibels | null | undefined): string {
  if (level === null || level === undefined) return "-";
  return level === Number.NEGATIVE_INFINITY ? "none" : `${level.toFixed(1)} dB`;
}

function decibels(width: Fraction): string {
  return width === 0 ? "all" : `${amplitudeToDecibels(width).toFixed(1)} dB`;
}

/** Bass is there down to this far under the loudest third octave. Source: house taste. */
const BASS_HEARD: Decibels = 40;
/** The third octaves from 25 to 125 Hz. */
const BASS_OCTAVES = 8;

function bassWidth(
  { sides, lowCorrelation, thirdOctaves }: Pick<MixFeatures, "sides" | "lowCorrelation" | "thirdOctaves">,
  observed: ObservedSide,
): Fraction {
  const level = sides[0];
  const heard = Math.max(...thirdOctaves.slice(0, BASS_OCTAVES)) > Math.max(...thirdOctaves) - BASS_HEARD;
  if (!heard || level === null || level === undefined || !Number.isFinite(level))
    return level === Number.POSITIVE_INFINITY && heard ? 0 : 1;
  const edge = Math.max(STEREO_MOVES.side, observed.p90[0]!);
  const loose = lowCorrelation !== null && lowCorrelation < STEREO_MOVES.correlation;
  const goal = loose ? STEREO_MOVES.side : edge;
  return Math.min(1, decibelsToAmplitude(goal - level));
}

/** Both ranges from 500 Hz to 8 kHz have to be narrow, and something of a side has to be there. */
function aboveWidth(sides: readonly (Decibels | null)[], observed: ObservedSide): Fraction {
  const short = [2, 3].map((i) => observed.p10[i]! - (sides[i] ?? Number.POSITIVE_INFINITY));
  const least = Math.min(...short);
  if (!(least > 0) || !Number.isFinite(least)) return 1;
  return Math.min(STEREO_MOVES.most, decibelsToAmplitude(least));
}
