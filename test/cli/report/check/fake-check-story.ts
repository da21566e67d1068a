import type { CheckedStory, CheckStory } from "#src/cli/report/check/check-story.ts";
import type { CheckItem } from "#src/model/quality/check-item.ts";

/** A check of recordings of so many seconds, each with two faults in places and one without. */
export function fakeCheckStory(lengths: readonly number[] = [20], more: Partial<CheckedStory> = {}): CheckStory {
  return {
    madeBy: "Steadyhand 0.0.0",
    against: ["Spotify Normal", "house"],
    files: lengths.map((seconds, i) => fakeChecked(seconds, { id: `file-${i + 1}`, name: `${i + 1}.wav`, ...more })),
  };
}

export function fakeChecked(seconds: number, more: Partial<CheckedStory> = {}): CheckedStory {
  const high = Float32Array.from({ length: seconds * 100 }, (_, i) => 0.5 + 0.3 * Math.sin(i / 7) ** 2);
  const line = (window: number) => ({
    start: window / 2,
    step: 0.1,
    values: Float32Array.from(
      { length: Math.max(0, Math.round((seconds - window) * 10)) },
      (_, i) => -14 + 3 * Math.sin(i / 9),
    ),
  });
  return {
    id: "file-1",
    name: "1.wav",
    path: "Masters/1.wav",
    items: ITEMS,
    sound: {
      duration: seconds,
      waveform: { start: 0, step: 0.01, low: high.map((value) => -value), high },
      momentary: line(0.4),
      shortTerm: line(3),
    },
    integrated: -13.2,
    truePeak: -0.3,
    target: -14,
    remark: null,
    ...more,
  };
}

const ITEM: Omit<CheckItem, "code" | "verdict" | "evidence"> = {
  value: null,
  limit: null,
  unit: null,
  at: [],
  places: 0,
};

const ITEMS: readonly CheckItem[] = [
  { ...ITEM, code: "clipping", verdict: "pass", evidence: "no flat tops", value: 0, limit: 0, unit: "tops" },
  {
    ...ITEM,
    code: "true-peak",
    verdict: "fail",
    evidence: "-0.30 dBTP, 0.70 dB above the ceiling (-1 dBTP)",
    value: -0.3,
    limit: -1,
    unit: "dBTP",
    at: Array.from({ length: 32 }, (_, i) => [i / 4, i / 4 + 0.01] as const),
    places: 40,
  },
  { ...ITEM, code: "loudness", verdict: "fail", evidence: "0.8 LU above", value: -13.2, limit: -14, unit: "LUFS" },
  {
    ...ITEM,
    code: "clicks",
    verdict: "fail",
    evidence: "one",
    value: 1,
    limit: 0,
    unit: "clicks",
    at: [[3.2, 3.2]],
    places: 1,
  },
  { ...ITEM, code: "hum", verdict: "not-tested", evidence: "no part is quiet enough" },
];
