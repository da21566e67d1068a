import type { DrawnStretch } from "#src/chassis/curve-device/drawn-stretch.ts";
import { storedPlace } from "#src/chassis/curve-device/stored-place.ts";
import { type BeatSpan, type CurveFace, FACE_UNITS } from "#src/chassis/face/curve-face.ts";
import { stageCurve } from "#src/curve/compile/stage-curve.ts";
import { isConfident, isUnsure } from "#src/decision/recipes/drawing/surely-heard.ts";
import { bentCurve } from "#src/dsp/shapes/bent-curve.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { Lane } from "#src/model/recipe/lane.ts";
import type { PhraseEnd } from "#src/model/recipe/music.ts";

/** What the face shows of a move that was decided with these settings: its first curve, the second behind it, the trigger behind both. */
export function stretchFace(
  { stretch, music, waveform, plan, edited }: Pick<DrawnStretch, "stretch" | "music" | "waveform" | "plan" | "edited">,
  settings: object,
): Partial<CurveFace> {
  const [first, second] = plan.lanes;
  const drawn = first === undefined ? null : stageCurve(first);
  const hits = music.hits.filter(({ at }) => at >= stretch.from && at < stretch.to);
  const byHand = edited != null && plan.notes.some(({ code }) => code === "edited");
  return {
    curve: byHand ? bentCurve(edited.points) : (drawn?.points ?? []),
    bends: byHand ? edited.points.map(({ bend }) => bend) : [],
    edited: byHand,
    place: { ...playedAt(stretch), line: null, over: 0 },
    second: pointsOf(second),
    unit: FACE_UNITS.find((unit) => unit === drawn?.unit) ?? "dB",
    waveform: [...waveform],
    hits: hits.filter((hit) => !isUnsure(hit)).map(({ at }) => at),
    phrases: music.phraseEnds.filter((each) => !isUnsure(each)).map(lastSyllable),
    unsure: [
      ...hits.filter(isUnsure).map(({ at }) => ({ from: at, to: at })),
      ...music.phraseEnds.filter(isUnsure).map(lastSyllable),
    ],
    confident: isConfident(settings),
    breaths: [],
    limits: { boost: 0, cut: 0 },
    span: { from: stretch.from, to: stretch.to },
    bars: { length: music.bars.barLengthAt(stretch.from), first: 0 },
    spread: null,
  };
}

function lastSyllable({ syllable, end }: PhraseEnd): BeatSpan {
  return { from: syllable, to: end };
}

function playedAt({ place, clips }: DrawnStretch["stretch"]): {
  readonly slot: number | null;
  readonly mark: number | null;
} {
  const { slot, mark } = storedPlace(place, clips);
  return { slot, mark };
}

function pointsOf(lane: Lane | undefined): Envelope {
  return lane === undefined ? [] : (stageCurve(lane)?.points ?? []);
}
