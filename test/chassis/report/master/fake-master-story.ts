import type { MasterStory, MeasuredStory, TrackStory } from "#src/chassis/report/master/master-story.ts";
import { PROFESSIONAL_MIXES } from "#src/knowledge/genres/observed/professional-mixes.ts";
import { toneRange } from "#src/knowledge/genres/tone-range.ts";

/** A master of a recording of so many seconds, louder by 6 dB and limited by up to 2. */
export function fakeMasterStory(seconds = 20, more: Partial<TrackStory> = {}): MasterStory {
  return {
    madeBy: "Steadyhand 0.0.0",
    title: "mix.wav",
    purpose: "Spotify Normal",
    goal: GOAL,
    reached: true,
    sentence: "-14.0 LUFS, true peak -1.1 dBTP.",
    isAlbum: false,
    tracks: [fakeTrack(seconds, more)],
    output: "master.wav",
  };
}

/** An album of tracks of so many seconds each. */
export function fakeAlbumStory(lengths: readonly number[]): MasterStory {
  const tracks = lengths.map((seconds, i) => fakeTrack(seconds, { id: `track-${i + 1}`, name: `${i + 1}.wav` }));
  return { ...fakeMasterStory(), title: "Masters", isAlbum: true, tracks, output: "Masters" };
}

const GOAL = { loudness: -14, ceiling: -1 };

export function fakeTrack(seconds: number, more: Partial<TrackStory> = {}): TrackStory {
  const { levels } = PROFESSIONAL_MIXES.tone;
  return {
    id: "master",
    name: "mix.wav",
    output: "master.wav",
    goal: GOAL,
    reached: true,
    sentence: "-14.0 LUFS, true peak -1.1 dBTP.",
    gain: 6,
    passes: 1,
    before: measured(seconds, -20),
    after: measured(seconds, -14),
    stages: [
      stage("eq", "corrective EQ", {
        found: "a resonance at 3.1 kHz for 41 % of the time",
        did: "-1.4 dB at 3.1 kHz",
        amount: 0.5,
      }),
      stage("glue", "glue compression", {
        found: "PLR 14.4 dB",
        did: "1.6 dB at the loudest section",
        amount: 1,
        gainReduction: 1.6,
      }),
      stage("match", "match EQ", { found: "no reference" }),
      stage("limiter", "true-peak limiting", {
        found: "a gain of 6.0 dB puts the true peak at 1.0 dBTP",
        did: "2.0 dB at most",
        amount: 1,
        gainReduction: 2,
      }),
    ],
    reductions: [{ name: "limiter", most: 2, series: limiting(seconds) }],
    tone: {
      before: [...levels, -20],
      after: [...levels.map((level) => level + 1), -19],
      range: toneRange(null),
      reference: null,
    },
    services: [
      {
        name: "Spotify Normal",
        gain: 0,
        truePeakAfter: -1.1,
        sentence: "Spotify Normal: left as it is, true peak stays -1.1 dBTP",
      },
      {
        name: "Apple Music",
        gain: -2,
        truePeakAfter: -3.1,
        sentence: "Apple Music: -2.0 dB, true peak then -3.1 dBTP",
      },
      { name: "Qobuz", gain: null, truePeakAfter: null, sentence: "Qobuz: not known: its loudness is not published" },
    ],
    remarks: [],
    besides: [],
    ...more,
  };
}

function stage(
  name: TrackStory["stages"][number]["stage"],
  process: string,
  more: Partial<TrackStory["stages"][number]>,
): TrackStory["stages"][number] {
  return { stage: name, process, amount: 0, found: "nothing", did: "nothing asked for", gainReduction: null, ...more };
}

function measured(seconds: number, level: number): MeasuredStory {
  const peak = 10 ** ((level + 12) / 20);
  const high = Float64Array.from({ length: seconds * 100 }, (_, i) => peak * (0.6 + 0.4 * Math.sin(i / 7) ** 2));
  const line = (window: number) => ({
    start: window / 2,
    step: 0.1,
    values: Float64Array.from(
      { length: Math.max(0, Math.round((seconds - window) * 10)) },
      (_, i) => level + 3 * Math.sin(i / 9),
    ),
  });
  return {
    duration: seconds,
    waveform: { start: 0, step: 0.01, low: high.map((value) => -value), high },
    momentary: line(0.4),
    shortTerm: line(3),
    integrated: level,
    truePeak: level + 12.9,
    loudnessRange: 5.2,
    peakToLoudness: 12.9,
    maxShortTerm: level + 3,
    maxMomentary: level + 4,
    correlation: 0.82,
    monoChange: -0.4,
  };
}

function limiting(seconds: number): TrackStory["reductions"][number]["series"] {
  const reductions = Float32Array.from({ length: Math.ceil(seconds * 47) }, (_, i) =>
    Math.max(0, 2 * Math.sin(i / 11)),
  );
  return { start: -0.02, step: 1024 / 48_000, reductions };
}
