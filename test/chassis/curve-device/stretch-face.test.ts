import { describe, expect, it } from "vitest";
import { stretchFace } from "#src/chassis/curve-device/stretch-face.ts";
import { planCurves } from "#src/chassis/plan/plan-curves.ts";
import { pump } from "#src/decision/recipes/rhythm/pump.ts";
import { initialSettings } from "#test/contracts/recipe.ts";
import { someMusic } from "#test/doubles/heard/some-music.ts";

const MUSIC = someMusic({
  to: 32,
  hits: [
    { at: 0, strength: 1, sure: true, confidence: 0.9 },
    { at: 4, strength: 1, sure: false, confidence: 0.2 },
    { at: 8, strength: 1 },
    { at: 12, strength: 1, sure: false },
    { at: 40, strength: 1, sure: false, confidence: 0.2 },
  ],
  phraseEnds: [
    { syllable: 6, end: 7, gap: 2, sure: true, confidence: 0.8 },
    { syllable: 14, end: 15, gap: 2, sure: false, confidence: 0.3 },
    { syllable: 22, end: 23, gap: 2 },
  ],
});

describe("what the face is told of a stretch", () => {
  it("is what was heard by its confidence: notes and what was not judged are shown as sure hits are", () => {
    expect(faceOf("off")).toMatchObject({
      hits: [0, 8, 12],
      phrases: [
        { from: 6, to: 7 },
        { from: 22, to: 23 },
      ],
      unsure: [
        { from: 4, to: 4 },
        { from: 14, to: 15 },
      ],
      confident: false,
    });
  });

  it("says whether the curve is drawn without what is not sure, under a hand's curve too", () => {
    expect(faceOf("on")).toEqual({ ...faceOf("off"), curve: faceOf("on").curve, confident: true });
    const points = [
      { at: 0, value: -6, bend: 0 },
      { at: 32, value: 0, bend: 0 },
    ];
    const edited = { role: null, unit: "dB", points } as const;
    expect(faceOf("on", edited)).toMatchObject({ edited: true, confident: true, unsure: faceOf("on").unsure });
  });
});

function faceOf(confident: "off" | "on", edited: NonNullable<Parameters<typeof planCurves>[5]> | null = null) {
  const settings = { ...initialSettings(pump.settings), trigger: "hits", confident } as const;
  const plan = planCurves(pump, settings, MUSIC, [], false, edited);
  if (!plan.ok) throw new Error(plan.error.sentence);
  const stretch = { track: null as never, place: "arrangement" as const, clips: [], from: 0, to: 32 };
  return stretchFace({ stretch, music: MUSIC, waveform: new Float32Array(), plan: plan.value, edited }, settings);
}
