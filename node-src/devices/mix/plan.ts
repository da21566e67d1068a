import { maskingModel } from "#src/analysis/masking/masking-model.ts";
import { lowEnd } from "#src/analysis/track-traits/low-end.ts";
import { mixSum } from "#src/analysis/track-traits/mix-sum.ts";
import { thirdOctaveTone } from "#src/analysis/track-traits/third-octave-tone.ts";
import { trackTraits } from "#src/analysis/track-traits/track-traits.ts";
import { isBuildUp, type ToneExcess, toneExcess } from "#src/decision/check/as-music/tone-excess.ts";
import { findInMix } from "#src/decision/mix/findings/find-in-mix.ts";
import type { MixToneExcess } from "#src/decision/mix/findings/finding-input.ts";
import { mixVerdict } from "#src/decision/mix/mix-verdict.ts";
import { proposeMoves } from "#src/decision/mix/moves/propose-moves.ts";
import { compressionModel } from "#src/devices/mix/compression-model.ts";
import type { Genre } from "#src/knowledge/genres/genre.ts";
import { type ToneRange, toneRange } from "#src/knowledge/genres/tone-range.ts";
import { BODY_REGION, BRIGHT_REGION } from "#src/knowledge/mix/restraint/finding-limits.ts";
import { lowEdge } from "#src/knowledge/mix/restraint/rumble.ts";
import { TONE_FAULT, TONE_REGIONS } from "#src/knowledge/quality-control/mix-limits.ts";
import { TONE_BANDS } from "#src/knowledge/quality-control/tone-bands.ts";
import type { HeardMix } from "#src/model/mix/heard-mix.ts";
import type { MixDiagnosis } from "#src/model/mix/mix-diagnosis.ts";
import type { FindingCode, MixFinding } from "#src/model/mix/mix-finding.ts";
import type { SizeKept } from "#src/model/mix/moves/taste.ts";
import type { PredictLoss } from "#src/model/mix/predict-loss.ts";
import type { RoleGuess } from "#src/model/mix/role-guess.ts";
import type { MixSum, TrackTraits } from "#src/model/mix/track-traits.ts";
import type { Decibels, Hertz } from "#src/model/units.ts";

/** What is heard, and what a mix is to be held against. */
export interface MixIntent {
  readonly mix: HeardMix;
  /** What each track plays, by its id. */
  readonly roles: ReadonlyMap<number, RoleGuess>;
  readonly genre: Genre | null;
  /** Tracks that no move may touch. */
  readonly locked?: ReadonlySet<number>;
  /** Tracks that matter most, the first one first. */
  readonly order?: readonly number[];
  /** What the user's taste does to sizes of moves. */
  readonly sizes?: SizeKept;
  /** Moves are being made: each is predicted on what stands, and not as the moves before it would leave the mix. */
  readonly asItStands?: boolean;
}

/** A diagnosis, and what a mix is measured by again after a move. */
export interface MixPlan extends MixDiagnosis {
  readonly measures: MixMeasures;
}

interface MixMeasures {
  /** By track id; tracks that are not heard have none. */
  readonly traits: ReadonlyMap<number, TrackTraits>;
  /** What everything adds up to; `null` where nothing is heard. */
  readonly sum: MixSum | null;
  readonly lossUnder: PredictLoss;
  /** How far the mix's tone lies over what is usual where a finding of it is; `null` where that is not known. */
  excessOf(finding: MixFinding): Decibels | null;
}

/** A mix in, what is wrong with it and what would be done about it out; nothing is read or written. */
export function planMix({
  mix,
  roles,
  genre,
  locked = new Set(),
  order = [],
  sizes,
  asItStands = false,
}: MixIntent): MixPlan {
  const traits = new Map(
    mix.tracks.flatMap(({ id, features }) => (features === null ? [] : [[id, trackTraits(features)] as const])),
  );
  const sum = mixSum(mix, traits);
  const { pairs: masking, lossUnder } = maskingModel(mix);
  const [tone, lows] = [standingOut(sum, genre), lowsOf(mix, traits, roles)];
  const input = { heard: mix, traits, roles, mix: sum, masking, genre, order, tone, lows };
  const findings = findInMix(input);
  const moves = proposeMoves({
    ...{ ...input, findings, lossUnder, compress: compressionModel(mix), locked, asItStands },
    ...(sizes === undefined ? {} : { sizes }),
  });
  const measures: MixMeasures = { traits, sum, lossUnder, excessOf: (finding) => excessOf(sum, genre, finding) };
  return { mix, roles, masking, findings, moves, verdict: mixVerdict(moves, mix.tracks), measures };
}

/** What lies under the edges of tracks whose roles have one. */
function lowsOf(
  { tracks }: HeardMix,
  traits: ReadonlyMap<number, TrackTraits>,
  roles: ReadonlyMap<number, RoleGuess>,
): ReadonlyMap<number, Decibels> {
  return new Map(
    tracks.flatMap(({ id, features }) => {
      const edge = lowEdge(roles.get(id)?.role ?? "unknown");
      const level =
        edge === null || features === null ? null : lowEnd(features, traits.get(id)!.active, edge.frequency);
      return level === null ? [] : [[id, level] as const];
    }),
  );
}

/** Where the mix's tone leaves what is usual, judged as that of a file (`steadyhand check`); nowhere in a mix that is other music as a whole. */
function standingOut(sum: MixSum | null, genre: Genre | null): readonly MixToneExcess[] {
  if (sum === null || (genre !== null && genre.observed === null)) return [];
  const range = toneRange(genre);
  const tone = toneOf(sum, range);
  const turned = range.bands.map(({ level }, i) => 2 * level - tone[i]!);
  return [
    ...over("muddy", TONE_REGIONS.muddy, tone, range),
    ...over("harsh", TONE_REGIONS.harsh, tone, range),
    ...over("bright", BRIGHT_REGION, tone, range),
    ...over("bass", TONE_REGIONS.bass, tone, range),
    ...over("body", BODY_REGION, turned, range).map((excess) => ({ ...excess, over: -excess.over })),
  ];
}

function toneOf({ bands }: MixSum, range: ToneRange): readonly Decibels[] {
  return thirdOctaveTone(
    bands,
    range.bands.map(({ level }) => level),
  );
}

/** In the octave that a finding names, held against the rest of the tone as it was when it was found. */
function excessOf(sum: MixSum | null, genre: Genre | null, { code, band }: MixFinding): Decibels | null {
  if (sum === null || band === undefined) return null;
  const middle = Math.sqrt(band.low * band.high);
  const region = REGIONS[code]?.find(({ low, high }) => middle >= low && middle <= high);
  const range = toneRange(genre);
  const at = TONE_BANDS.find((each) => Math.abs(each / middle - 1) < ROUNDING);
  return region === undefined ? null : (toneExcess(toneOf(sum, range), range, region, at)?.excess ?? null);
}

/** What the root of a square may lose. */
const ROUNDING = 1e-6;

/** Regions of the findings that a mix's tone has. */
const REGIONS: Readonly<Partial<Record<FindingCode, readonly { readonly low: Hertz; readonly high: Hertz }[]>>> = {
  "build-up": [TONE_REGIONS.muddy],
  harsh: [TONE_REGIONS.harsh, BRIGHT_REGION],
  boomy: [TONE_REGIONS.bass],
};

function over(
  region: MixToneExcess["region"],
  bounds: { readonly low: Hertz; readonly high: Hertz },
  tone: readonly Decibels[],
  range: ToneRange,
): readonly MixToneExcess[] {
  const found = toneExcess(tone, range, bounds);
  if (found === null || found.elsewhere > TONE_FAULT.alike || !found.throughout) return [];
  const { excess, usual, limit, frequency } = found;
  if (!(excess > usual)) return [];
  const toEnd = reachesEnd(region, found, tone, range);
  return [
    {
      ...{ region, over: excess, usual, against: range.median, standsOut: excess > limit && isBuildUp(found), toEnd },
      ...{ low: frequency / Math.SQRT2, high: frequency * Math.SQRT2 },
    },
  ];
}

/** Whether all that is judged beyond the octave, below a low end and above what is bright, is over what nine in ten keep to as well. */
function reachesEnd(
  region: MixToneExcess["region"],
  { frequency, laid }: ToneExcess,
  tone: readonly Decibels[],
  { bands }: ToneRange,
): boolean {
  const isBeyond = (at: Hertz) => (region === "bass" ? at < frequency / Math.SQRT2 : at > frequency * Math.SQRT2);
  const beyond = bands.flatMap((band, i) =>
    band.judged && isBeyond(band.frequency) ? [{ ...band, own: tone[i]! }] : [],
  );
  const isEnd = region === "bass" || region === "bright";
  return isEnd && beyond.length > 0 && beyond.every(({ own, high }) => own - laid > high);
}
