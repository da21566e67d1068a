import type { DrawnStretch } from "#src/chassis/curve-device/drawn-stretch.ts";
import { storedPlace } from "#src/chassis/curve-device/stored-place.ts";
import { type CurveFace, FACE_UNITS } from "#src/chassis/face/curve-face.ts";
import { stageCurve } from "#src/curve/compile/stage-curve.ts";
import { bentCurve } from "#src/dsp/shapes/bent-curve.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { Lane } from "#src/model/recipe/lane.ts";

/** What the face shows of a decided move: its first curve, the second behind it, the trigger behind both. */
export function stretchFace({
  stretch,
  music,
  waveform,
  plan,
  edited,
}: Pick<DrawnStretch, "stretch" | "music" | "waveform" | "plan" | "edited">): Partial<CurveFace> {
  const [first, second] = plan.lanes;
  const drawn = first === undefined ? null : stageCurve(first);
  const byHand = edited != null && plan.notes.some(({ code }) => code === "edited");
  return {
    curve: byHand ? bentCurve(edited.points) : (drawn?.points ?? []),
    bends: byHand ? edited.points.map(({ bend }) => bend) : [],
    edited: byHand,
    place: { ...playedAt(stretch), line: null, over: 0 },
    second: pointsOf(second),
    unit: FACE_UNITS.find((unit) => unit === drawn?.unit) ?? "dB",
    waveform: [...waveform],
    hits: music.hits.map(({ at }) => at).filter((at) => at >= stretch.from && at < stretch.to),
    phrases: music.phraseEnds.map(({ syllable, end }) => ({ from: syllable, to: end })),
    breaths: [],
    limits: { boost: 0, cut: 0 },
    span: { from: stretch.from, to: stretch.to },
    bars: { length: music.bars.barLengthAt(stretch.from), first: 0 },
    spread: null,
  };
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
