import { barsWhere } from "#src/decision/mix/findings/bars-where.ts";
import { type FindingInput, type JudgedTrack, judgedTracks } from "#src/decision/mix/findings/finding-input.ts";
import { regionShare } from "#src/decision/mix/findings/tone/mix-tone-findings.ts";
import { INVERTED, LOOSE_LOW, LOW_SHARE } from "#src/knowledge/mix/restraint/finding-limits.ts";
import { LIMIT_ODDS } from "#src/knowledge/mix/restraint/odds.ts";
import { MIDDLE_ROLES, PANNED_BY_ROLE, STEREO_BY_ROLE, WIDE_LOW } from "#src/knowledge/mix/stereo-by-role.ts";
import { BALANCE, MONO } from "#src/knowledge/quality-control/stereo-limits.ts";
import { shown } from "#src/model/figure-words.ts";
import type { MixFinding } from "#src/model/mix/mix-finding.ts";
import type { ImageTraits } from "#src/model/mix/track-traits.ts";

/**
 * What is wrong with the two channels of a track. A correlation over 0.8 is none of it: the median professional mix reads 0.83.
 *
 * Edge: a channel that is turned over loses in mono what it loses, and its bass is as wide as it is: that is said once.
 */
export function stereoFindings(input: FindingInput): readonly MixFinding[] {
  return judgedTracks(input).flatMap((judged) => {
    const { image } = judged.traits;
    if (image === null) return [];
    const turned = inverted(input, judged, image);
    if (turned.length > 0) return turned;
    return [...monoLoss(input, judged, image), ...oneSided(input, judged, image), ...wideBass(input, judged, image)];
  });
}

type Finder = (input: FindingInput, judged: JudgedTrack, image: ImageTraits) => readonly MixFinding[];

/** All of it, in each range that it sounds in: an effect that is out of phase in one is none. */
const inverted: Finder = ({ heard }, { track }, { correlation, balance, opposed, monoChange, ranges }) => {
  const throughout = ranges.every((range) => range.share < INVERTED.share || range.correlation < 0);
  if (!(correlation < INVERTED.correlation && throughout) || Math.abs(balance) > INVERTED.balance) return [];
  return [
    {
      code: "inverted",
      tracks: [track.id],
      evidence: `The channels of ${track.name} work against each other: correlation ${shown(correlation, 2)}, and one loudspeaker for both loses ${shown(-monoChange, 1)} LU.`,
      value: correlation,
      unit: "correlation",
      excess: INVERTED.correlation - correlation,
      confidence: LIMIT_ODDS.arithmetic,
      bars: barsWhere(opposed, heard),
    },
  ];
};

const monoLoss: Finder = ({ heard }, { track, role }, { monoChange, opposed, correlation }) => {
  if (!(monoChange < MONO.limit)) return [];
  const usual = STEREO_BY_ROLE[role]?.usual;
  return [
    {
      code: "mono-loss",
      tracks: [track.id],
      evidence: `${track.name} loses ${shown(-monoChange, 1)} LU on one loudspeaker; unrelated channels lose 3.0. Its correlation is ${shown(correlation, 2)}${usual === undefined ? "" : `, that of such stems ${shown(usual, 2)} at the median`}.`,
      value: monoChange,
      unit: "LU",
      excess: MONO.limit - monoChange,
      confidence: LIMIT_ODDS.med,
      bars: barsWhere(opposed, heard),
    },
  ];
};

/** Of what carries a mix in the middle, and of a file that has one silent channel while its track stands in the middle: hard pans are no fault. */
const oneSided: Finder = ({ heard }, { track, role, traits, sure }, { balance, correlation }) => {
  const size = Math.abs(balance);
  const silent = size > BALANCE.silent && track.mixer.pan === 0;
  const limit = correlation >= BALANCE.sameFrom ? BALANCE.sameSound : BALANCE.limit;
  if (!silent && !(MIDDLE_ROLES.has(role) && size > limit)) return [];
  const panned = PANNED_BY_ROLE[role]?.share;
  const quieter = balance > 0 ? "left" : "right";
  const how = Number.isFinite(size) ? `${shown(size, 1)} dB under the other` : "silent";
  return [
    {
      code: "one-sided",
      tracks: [track.id],
      evidence: `The ${quieter} channel of ${track.name} is ${how}${track.mixer.pan === 0 ? " with its pan in the middle" : ""}${panned === undefined ? "" : `; of such tracks in public sets ${Math.round(100 * panned)} % have their fader panned`}.`,
      value: balance,
      unit: "dB",
      excess: size - limit,
      confidence: silent ? LIMIT_ODDS.high : LIMIT_ODDS.med * sure,
      bars: barsWhere(traits.active, heard),
    },
  ];
};

/** Of what brings a part of the mix's low end that is heard as its own. */
const wideBass: Finder = (input, judged, { ranges, balance }) => {
  const { track } = judged;
  const low = ranges[0];
  if (low === undefined || Math.abs(balance) > BALANCE.limit) return [];
  if (regionShare(input, judged, { low: 0, high: WIDE_LOW.below }) < LOW_SHARE) return [];
  const loose = low.correlation < WIDE_LOW.correlation;
  if (!(low.side > WIDE_LOW.side || loose)) return [];
  return [
    {
      code: "wide-bass",
      tracks: [track.id],
      evidence: `Under ${WIDE_LOW.below} Hz the side of ${track.name} lies ${shown(Math.abs(low.side), 1)} dB ${low.side > 0 ? "over" : "under"} its middle (correlation ${shown(low.correlation, 2)}); ${low.side > WIDE_LOW.side ? `nine in ten professional mixes keep it ${-WIDE_LOW.side} dB under or more` : `under a correlation of ${WIDE_LOW.correlation} a low end is called loose here`}.`,
      value: low.side,
      unit: "dB",
      excess: Math.max(low.side - WIDE_LOW.side, loose ? LOOSE_LOW : 0),
      confidence: low.side > 0 ? LIMIT_ODDS.high : LIMIT_ODDS.med,
      bars: barsWhere(low.wide, input.heard),
      band: { low: 20, high: WIDE_LOW.below },
    },
  ];
};
