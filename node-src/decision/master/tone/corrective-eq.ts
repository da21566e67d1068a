import { AT_ZERO, nothingAsked, type StageDecision } from "#src/decision/master/stage-decision.ts";
import { bandsGain, type EqualiserBand } from "#src/decision/master/tone/equaliser-bands.ts";
import { resonanceCuts } from "#src/decision/master/tone/resonance-cuts.ts";
import { toneExcess } from "#src/decision/master/tone/tone-excess.ts";
import type { ToneRange } from "#src/knowledge/genres/tone-range.ts";
import { BLIND_TONE } from "#src/knowledge/master/moves.ts";
import { THIRD_OCTAVES } from "#src/knowledge/processing/third-octaves.ts";
import { hertzWords, signed } from "#src/model/figure-words.ts";
import type { MixFeatures } from "#src/model/master/mix-features.ts";
import type { Fraction } from "#src/model/units.ts";

/**
 * Stage 1: resonances are cut, and where the tone leaves the range that music keeps to, it is moved towards it.
 *
 * Shape: tone moves together change no frequency by more than 1.5 dB, at any amount less by as much. With a reference the tone is left to it.
 * @param range `null`: there is a reference, or the genre was not measured.
 */
export function correctiveEq(
  { thirdOctaves, resonances }: Pick<MixFeatures, "thirdOctaves" | "resonances">,
  range: ToneRange | null,
  amount: Fraction,
): StageDecision<readonly EqualiserBand[]> {
  const cuts = resonanceCuts(resonances, amount);
  const excess = range === null ? [] : toneExcess(thirdOctaves, range.bands);
  const tone = toneBands(excess, amount);
  const inside = toneBands(excess, 1).length === 0;
  const bands = [...cuts, ...tone];
  const found = [
    resonances.length === 0
      ? "no resonance"
      : resonances
          .map(
            ({ frequency, share }) =>
              `a resonance at ${hertzWords(frequency)} for ${Math.round(share * 100)} % of the time`,
          )
          .join(", "),
    ...(range === null
      ? []
      : [inside ? `the tone within the range of ${range.spread}` : `the tone outside the range of ${range.spread}`]),
  ].join("; ");
  if (bands.length > 0) return { stage: "eq", found, move: bands, did: bands.map(bandWords).join(", ") };
  if (inside && resonances.length === 0) return nothingAsked("eq", found);
  return nothingAsked("eq", found, amount > 0 ? TOO_LITTLE : AT_ZERO);
}

const TOO_LITTLE = "nothing: at this amount too little to be heard";

function bandWords({ shape, frequency, gain }: EqualiserBand): string {
  const where =
    shape === "low-shelf"
      ? `below ${hertzWords(frequency)}`
      : shape === "high-shelf"
        ? `above ${hertzWords(frequency)}`
        : `at ${hertzWords(frequency)}`;
  return `${signed(gain)} dB ${where}`;
}

/** Third octaves in a row that lie outside on the same side. */
interface Region {
  readonly from: number;
  readonly to: number;
  readonly excess: number;
}

function toneBands(excess: readonly number[], amount: Fraction): readonly EqualiserBand[] {
  const judged = excess.length;
  const gainOf = (region: Region) =>
    -Math.sign(region.excess) * Math.min(BLIND_TONE.most, Math.abs(region.excess)) * amount;
  const bands = regionsOf(excess)
    .filter((region) => Math.abs(gainOf(region)) >= BLIND_TONE.least)
    .sort((one, other) => Math.abs(other.excess) - Math.abs(one.excess))
    .slice(0, BLIND_TONE.bands)
    .map((region) => bandOf(region, gainOf(region), judged));
  return kept(bands, BLIND_TONE.most * amount);
}

/** A single third octave is a note or a gap, and no tone. */
const NARROWEST = 2;

function regionsOf(excess: readonly number[]): readonly Region[] {
  const regions: Region[] = [];
  for (let from = 0; from < excess.length; from++) {
    const sign = Math.sign(excess[from]!);
    if (sign === 0) continue;
    let to = from;
    let most = 0;
    for (; to < excess.length && Math.sign(excess[to]!) === sign; to++) most = Math.max(most, Math.abs(excess[to]!));
    if (to - from >= NARROWEST) regions.push({ from, to, excess: sign * most });
    from = to - 1;
  }
  return regions;
}

const HALF_BAND = 10 ** (1 / 20);

function bandOf({ from, to }: Region, gain: number, judged: number): EqualiserBand {
  const low = THIRD_OCTAVES[from]! / HALF_BAND;
  const high = THIRD_OCTAVES[to - 1]! * HALF_BAND;
  if (low <= LOW_END) return { shape: "low-shelf", frequency: high, gain, q: 1 };
  if (high >= HIGH_END || to === judged) return { shape: "high-shelf", frequency: low, gain, q: 1 };
  const ratio = high / low;
  return { shape: "bell", frequency: Math.sqrt(low * high), gain, q: Math.sqrt(ratio) / (ratio - 1) };
}

/** What reaches to where nothing is judged any more goes on beyond it: a shelf. */
const LOW_END = 45;
const HIGH_END = 12_000;

/** Bands that lie side by side add up: all are lowered until no frequency moves by more than `most`. */
function kept(bands: readonly EqualiserBand[], most: number): readonly EqualiserBand[] {
  const highest = Math.max(0, ...PROBES.map((at) => Math.abs(bandsGain(bands, at))));
  return highest <= most ? bands : bands.map((band) => ({ ...band, gain: (band.gain * most) / highest }));
}

const PROBES = Array.from({ length: 121 }, (_, i) => 20 * 2 ** (i / 12));
