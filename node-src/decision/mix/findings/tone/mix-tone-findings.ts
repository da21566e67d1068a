import { barsWhere } from "#src/decision/mix/findings/bars-where.ts";
import {
  activeShare,
  type FindingInput,
  type JudgedTrack,
  judgedTracks,
  type MixToneExcess,
} from "#src/decision/mix/findings/finding-input.ts";
import { CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import { LIMIT_ODDS } from "#src/knowledge/mix/restraint/odds.ts";
import { hertzWords, shown } from "#src/model/figure-words.ts";
import type { FindingCode, MixFinding } from "#src/model/mix/mix-finding.ts";
import type { Fraction } from "#src/model/units.ts";

/**
 * What stands out of the tone of the whole mix, laid to the track that brings the most of it; what is missing is laid to none.
 *
 * Edge: a track's own tone is not judged by its role: the published means have no spread, and a high voice has nothing where a low one has its body.
 */
export function mixToneFindings(input: FindingInput): readonly MixFinding[] {
  return input.tone.filter(({ standsOut }) => standsOut).flatMap((excess) => found(input, excess));
}

const CODES = {
  muddy: "build-up",
  harsh: "harsh",
  bright: "harsh",
  bass: "boomy",
  body: "thin",
} as const satisfies Readonly<Record<MixToneExcess["region"], FindingCode>>;

function found(input: FindingInput, excess: MixToneExcess): readonly MixFinding[] {
  const { region, low, high, over, usual, against, toEnd } = excess;
  const code = CODES[region];
  const most = code === "thin" ? null : mostOf(input, excess);
  if (code !== "thin" && most === null) return [];
  const where = `from ${hertzWords(low)} to ${hertzWords(high)}`;
  const whose = most === null ? "" : `; ${Math.round(100 * most.share)} % of that comes from ${most.track.name}`;
  return [
    {
      code,
      tracks: most === null ? [] : [most.track.id],
      evidence: `The mix is ${shown(Math.abs(over), 1)} dB ${over > 0 ? "over" : "under"} the median of ${against} ${where}${whose}.`,
      value: over,
      unit: "dB",
      excess: Math.abs(over) - usual,
      confidence: LIMIT_ODDS.med * (most?.share ?? 1),
      bars: barsWhere(most?.traits.active ?? new Uint8Array(input.heard.frames).fill(1), input.heard),
      band: { low, high },
      ...(toEnd ? { toEnd } : {}),
    },
  ];
}

/** The track with the most power in a region over the whole range, and how much of it that is; `null` where nothing sounds there. */
function mostOf(
  input: FindingInput,
  region: Pick<MixToneExcess, "low" | "high">,
): (JudgedTrack & { readonly share: Fraction }) | null {
  const shares = judgedTracks(input).map((judged) => ({ ...judged, share: regionShare(input, judged, region) }));
  return shares.reduce<(typeof shares)[number] | null>(
    (most, each) => (each.share > (most?.share ?? 0) ? each : most),
    null,
  );
}

/** What part of the mix's power in a region a track brings. */
export function regionShare(
  { mix, heard }: FindingInput,
  { traits }: JudgedTrack,
  { low, high }: Pick<MixToneExcess, "low" | "high">,
): Fraction {
  const all = mix === null ? 0 : powerWithin(mix.bands, low, high);
  return all > 0 ? (powerWithin(traits.bands, low, high) * activeShare(traits, heard)) / all : 0;
}

function powerWithin(bands: Float64Array, low: number, high: number): number {
  return bands.reduce(
    (sum, power, band) => (CAM_BANDS[band]! >= low && CAM_BANDS[band]! < high ? sum + power : sum),
    0,
  );
}
