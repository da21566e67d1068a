import { UTILITY } from "#src/decision/mix/moves/gain-part.ts";
import {
  type MoveContext,
  type MovePart,
  movable,
  moveOn,
  type PlannedMove,
} from "#src/decision/mix/moves/move-context.ts";
import { amplitudeToDecibels, decibelsToPower, powerToDecibels } from "#src/dsp/decibels.ts";
import { panGains } from "#src/dsp/pan-gains.ts";
import { HALF_MOVE, WORTH } from "#src/knowledge/mix/restraint/move-bounds.ts";
import { WIDE_LOW } from "#src/knowledge/mix/stereo-by-role.ts";
import { BALANCE } from "#src/knowledge/quality-control/stereo-limits.ts";
import { shown } from "#src/model/figure-words.ts";
import type { HeardTrack } from "#src/model/mix/heard-mix.ts";
import type { MixFinding } from "#src/model/mix/mix-finding.ts";
import type { ImageTraits } from "#src/model/mix/track-traits.ts";
import type { Decibels } from "#src/model/units.ts";

/** What a Utility does about two channels: one turned over, less side, bass in the middle, a pan nearer to it. */
export function stereoMoves(context: MoveContext): readonly PlannedMove[] {
  return movable(context, ["inverted", "mono-loss", "one-sided", "wide-bass"]).flatMap(({ finding, judged }) => {
    const { track, traits } = judged;
    const part = traits.image === null ? null : PARTS[finding.code as Code](track, traits.image, finding);
    return part === null ? [] : [{ move: moveOn(context, track, finding, part), adds: null }];
  });
}

type Code = "inverted" | "mono-loss" | "one-sided" | "wide-bass";

const PARTS: Readonly<Record<Code, (track: HeardTrack, image: ImageTraits, finding: MixFinding) => MovePart | null>> = {
  inverted: polarity,
  "mono-loss": lessSide,
  "one-sided": nearerToTheMiddle,
  "wide-bass": bassInTheMiddle,
};

function polarity({ name }: HeardTrack, { monoChange }: ImageTraits): MovePart {
  const after = powerToDecibels(1 - decibelsToPower(monoChange));
  return {
    ...{ detail: "polarity", stage: "gain", kind: "polarity", device: UTILITY },
    parameters: [{ name: "Right Inv", from: 0, to: 1, unit: "" }],
    ...{ size: 1, unit: "channel" },
    predicted: { measure: "change of loudness in mono", before: monoChange, after, unit: "LU" },
    guard: `Taken back if ${name} loses as much in mono after it.`,
    sentence: `Turn the right channel of ${name} over with a Utility: its channels work against each other, so that mono playback loses ${shown(-monoChange, 1)} LU of it; then it loses ${shown(Math.abs(after), 1)}, and it stands in front instead of around.`,
  };
}

/** Half of what mono loses too much, by less side: the middle stays. */
function lessSide({ name }: HeardTrack, { monoChange }: ImageTraits, { excess }: MixFinding): MovePart | null {
  const { share, least, most } = HALF_MOVE;
  const target = monoChange + Math.min(most, Math.max(least, share * excess));
  const [is, wanted] = [decibelsToPower(monoChange), decibelsToPower(target)];
  const width = 100 * Math.sqrt((is * (1 - wanted)) / (wanted * (1 - is)));
  if (!Number.isFinite(width) || !(width < WHOLE)) return null;
  return {
    ...{ detail: "width", stage: "pan", kind: "width", device: UTILITY },
    parameters: [{ name: "Stereo Width", from: WHOLE, to: width, unit: "%" }],
    ...{ size: width - WHOLE, unit: "%" },
    predicted: { measure: "change of loudness in mono", before: monoChange, after: target, unit: "LU" },
    guard: `Taken back if ${name} loses as much in mono after it.`,
    sentence: `Bring the width of ${name} down to ${shown(width, 0)} % with a Utility: mono playback loses ${shown(-monoChange, 1)} LU of it, and ${shown(-target, 1)} then. It becomes narrower; its middle stays as it is.`,
  };
}

const WHOLE = 100;

/** Half of the pan on the fader; what is one-sided in the file is left to who recorded it. */
function nearerToTheMiddle({ name, mixer }: HeardTrack, { balance }: ImageTraits): MovePart | null {
  const { pan, automated } = mixer;
  const towards = Math.sign(pan) === Math.sign(balance);
  if (automated || !towards || Math.abs(balance) > BALANCE.silent) return null;
  const to = pan * HALF_MOVE.share;
  const after = balance - balanceOf(pan) + balanceOf(to);
  if (!(Math.abs(balance - after) >= WORTH)) return null;
  return {
    ...{ detail: "", stage: "pan", kind: "pan", device: null },
    parameters: [{ name: "Pan", from: pan, to, unit: "" }],
    ...{ size: to - pan, unit: "of the way" },
    predicted: { measure: "right over left", before: balance, after, unit: "dB" },
    guard: `Taken back if ${name} is not nearer to the middle after it.`,
    sentence: `Bring the pan of ${name} half of the way to the middle: it carries the mix, and ${shown(Math.abs(balance), 1)} dB between its channels become ${shown(Math.abs(after), 1)}.`,
  };
}

/** Right over left at a place of Live's pan. */
function balanceOf(pan: number): Decibels {
  const { left, right } = panGains(pan);
  return amplitudeToDecibels(right) - amplitudeToDecibels(left);
}

function bassInTheMiddle({ name }: HeardTrack, { ranges }: ImageTraits): MovePart {
  const before = ranges[0]!.correlation;
  return {
    ...{ detail: "bass", stage: "pan", kind: "bass-mono", device: UTILITY },
    parameters: [
      { name: "Bass Mono", from: 0, to: 1, unit: "" },
      { name: "Bass Freq", from: null, to: WIDE_LOW.below, unit: "Hz" },
    ],
    ...{ size: WIDE_LOW.below, unit: "Hz" },
    predicted: { measure: `correlation under ${WIDE_LOW.below} Hz`, before, after: 1, unit: "correlation" },
    guard: `Taken back if the channels of ${name} are not more alike under ${WIDE_LOW.below} Hz after it, by half of what is predicted at least. Compare how loud it is: channels that cancel each other need one turned over instead.`,
    sentence: `Put what ${name} has under ${WIDE_LOW.below} Hz into the middle with a Utility's Bass Mono: it is ${shown(before, 2)} correlated there, which a single woofer plays weaker than two; above nothing changes.`,
  };
}
