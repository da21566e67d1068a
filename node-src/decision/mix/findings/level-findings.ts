import { balanceFindings } from "#src/decision/mix/findings/balance-findings.ts";
import { barsWhere, framesOf } from "#src/decision/mix/findings/bars-where.ts";
import {
  type FindingInput,
  heardWhole,
  type JudgedTrack,
  judgedTracks,
  type MixToneExcess,
} from "#src/decision/mix/findings/finding-input.ts";
import { regionShare } from "#src/decision/mix/findings/tone/mix-tone-findings.ts";
import { besideWhom } from "#src/decision/mix/levels/beside-whom.ts";
import { type LevelBeside, levelBeside, outsideBlocks } from "#src/decision/mix/levels/level-beside.ts";
import { type Balance, balanceByRole } from "#src/knowledge/mix/balance-by-role.ts";
import { BASS_ROLES, LEAST_SOUND, LOUD_AND_OVER, TOLD } from "#src/knowledge/mix/restraint/finding-limits.ts";
import { OUT_OF_RANGE } from "#src/knowledge/mix/restraint/odds.ts";
import { hertzWords, shown } from "#src/model/figure-words.ts";
import type { MixFinding } from "#src/model/mix/mix-finding.ts";
import type { LoudnessUnits } from "#src/model/units.ts";

/**
 * Levels outside of what is usual of a role in a genre: the lead voice, all its tracks as one, against everything else while it sings; then each other track, beside a voice that is where it belongs.
 *
 * Edge: where several tracks play one role, one that is quiet is a layer, and not too quiet. A mix of one track has no balance.
 */
export function levelFindings(input: FindingInput): readonly MixFinding[] {
  const { mix } = input;
  const tracks = judgedTracks(input);
  if (mix === null) return [];
  const voices = tracks.filter(({ role }) => role === "lead-vocal");
  const others = tracks.filter(({ role }) => role !== "lead-vocal");
  const voice = judgedLevel(input, mix.blocks, voices, "alone");
  const beside = besideWhom(input, mix, null, voice);
  const found = [
    ...voice,
    ...others.flatMap((one) => {
      const alone = others.every((other) => other === one || other.role !== one.role);
      return judgedLevel(input, beside, [one], alone ? "alone" : "layered");
    }),
  ];
  return [...found, ...balanceFindings(input, found)];
}

function judgedLevel(
  input: FindingInput,
  mix: Float64Array,
  group: readonly JudgedTrack[],
  standing: "alone" | "layered",
): readonly MixFinding[] {
  const role = group[0]?.role ?? "unknown";
  const balance = balanceByRole(role, input.genre);
  if (balance === null) return [];
  const rows = group.map(({ traits }) => traits.blocks);
  const level = levelBeside(rows, mix);
  if (level === null || level.rest === 0 || level.time < LEAST_SOUND) return [];
  const over = group.length === 1 ? regionOver(input, group[0]!, level, balance) : null;
  const range = over === null ? balance : { ...balance, high: loudFrom(balance) };
  const code = codeOf(level, range, standing);
  if (code === null) return [];
  const loudest = group.toSorted((one, other) => other.traits.loudness - one.traits.loudness);
  const odds = role === "lead-vocal" ? OUT_OF_RANGE.voice : OUT_OF_RANGE.other;
  const sure = Math.min(...group.map((each) => each.sure));
  return [
    {
      code,
      tracks: loudest.map(({ track }) => track.id),
      evidence: levelSentence(code, group, level, balance, over),
      value: level.reMix,
      unit: "LU",
      excess: code === "too-loud" ? level.reMix - range.high : range.low - level.reMix,
      confidence: odds * sure * heardWhole(input, code),
      bars: barsWhere(
        framesOf(outsideBlocks(rows, mix, level, range), input.heard.frames).map((is, frame) =>
          is === 1 && group.some(({ traits }) => traits.active[frame] === 1) ? 1 : 0,
        ),
        input.heard,
      ),
    },
  ];
}

/** Where the low end of the mix is over what is usual because of a bass that is louder than three in four; `null` where that is not so, or its level says enough. */
function regionOver(
  input: FindingInput,
  judged: JudgedTrack,
  { reMix }: LevelBeside,
  balance: Balance,
): MixToneExcess | null {
  if (!BASS_ROLES.has(judged.role) || reMix > balance.high || reMix <= loudFrom(balance)) return null;
  const low = input.tone.find(({ region }) => region === "bass");
  return low !== undefined && regionShare(input, judged, low) >= LOUD_AND_OVER.share ? low : null;
}

function loudFrom({ usual, high }: Balance): LoudnessUnits {
  return usual + LOUD_AND_OVER.quarter * (high - usual);
}

function codeOf(
  { reMix }: LevelBeside,
  { low, high }: Balance,
  standing: "alone" | "layered",
): "too-loud" | "too-quiet" | null {
  if (reMix >= high + TOLD) return "too-loud";
  return reMix <= low - TOLD && standing === "alone" ? "too-quiet" : null;
}

function levelSentence(
  code: "too-loud" | "too-quiet",
  group: readonly JudgedTrack[],
  { reMix, time }: LevelBeside,
  { low, high, usual, from }: Balance,
  over: MixToneExcess | null,
): string {
  const names = group.map(({ track }) => track.name).join(" and ");
  const [lie, they] = group.length > 1 ? ["lie", "they sound"] : ["lies", "it sounds"];
  const level = `${names} ${lie} ${shown(-reMix, 1)} LU under the mix`;
  if (over !== null)
    return `${level} while ${they}, in the louder quarter of its range (${shown(-usual, 1)} LU under is usual), and brings most of what the mix has from ${hertzWords(over.low)} to ${hertzWords(over.high)}, ${shown(over.over, 1)} dB over the median of ${over.against}.`;
  const beyond = code === "too-loud" ? "above" : "below";
  return `${level} in the ${Math.round(time)} s in which ${they}, ${beyond} its range: ${shown(-low, 1)} to ${shown(-high, 1)} LU under, ${from}.`;
}
