import type { StoryBar } from "#src/chassis/report/song/song-story.ts";
import type { CurveStory, DrawingStory, EventStory, StretchStory } from "#src/cli/report/curves/curve-story.ts";

const SECONDS_A_BAR = 2;
const BEATS_A_BAR = 4;
const DEEPEST = -9;

/** A believable pump of a made-up song at 120 bpm: `hits` dips spread evenly over `bars`, on as many parameters as asked for. */
export function fakeCurveStory(
  bars = 32,
  hits = 4 * bars,
  parameters: readonly string[] = ["Track Volume"],
  overrides: Partial<DrawingStory> = {},
): DrawingStory {
  const stretch = fakeStretch(bars, hits, parameters);
  return {
    madeBy: "Steadyhand 0.1.0",
    device: "Pump",
    title: "Kick follows the drummer",
    result: "ducked 3 times, bars 1 to 2, by 9 dB, on the fader",
    set: "Harbour Lights.als",
    track: "Bass",
    place: "arrangement",
    stretches: [stretch],
    breakpoints: hits * BREAKPOINTS_A_DIP * parameters.length,
    route: "file",
    heard: [
      { name: "Hits", value: `${hits} hits of “Kick”` },
      { name: "Phrase ends", value: "not asked" },
      { name: "Level under 120 Hz", value: "not known: nothing was heard of track “Bass”" },
    ],
    asked: [
      { name: "Depth", value: "9 dB" },
      { name: "Attack", value: "8 ms" },
    ],
    remarks: [
      { kind: "Warning", words: "The track “Bass” is muted." },
      { kind: "Note", words: "Follows the kick of “Kick”." },
    ],
    steps: [],
    output: "Harbour Lights (pump).als",
    ...overrides,
  };
}

const BREAKPOINTS_A_DIP = 4;

function fakeStretch(count: number, hits: number, parameters: readonly string[]): StretchStory {
  const end = count * SECONDS_A_BAR;
  const bars = Array.from(
    { length: count },
    (_, bar): StoryBar => ({
      number: bar + 1,
      start: bar * SECONDS_A_BAR,
      startBeats: bar * BEATS_A_BAR,
      beatLength: 1,
    }),
  );
  const struck = Array.from({ length: hits }, (_, hit) => ({
    time: (hit / hits) * end,
    strength: hit % 4 === 0 ? 1 : 0.6,
  }));
  return {
    id: "song",
    name: "Arrangement",
    span: { start: 0, end },
    bars,
    locators: [
      { name: "Verse", time: 0 },
      { name: "Chorus", time: end / 2 },
    ],
    clips: [{ name: "Bass take", start: 0, end }],
    waveform: fakeWave(end),
    hits: struck,
    syllables: [],
    sections: [
      { name: "Verse", start: 0, end: end / 2 },
      { name: "Chorus", start: end / 2, end },
    ],
    curves: parameters.map((parameter) => fakeCurve(parameter, struck, end)),
    events: struck.map(({ time, strength }) => fakeDip(time, strength)),
  };
}

function fakeWave(end: number): StretchStory["waveform"] {
  const high = Array.from({ length: Math.min(8192, Math.ceil(end * 12)) }, (_, index) => 0.2 + 0.8 * ((index % 6) / 6));
  return { start: 0, step: end / high.length, high, low: high.map((level) => -level) };
}

function fakeCurve(parameter: string, hits: StretchStory["hits"], end: number): CurveStory {
  const breakpoints = hits.flatMap(({ time, strength }) => [
    { time, value: -3 },
    { time: time + 0.02, value: -3 + DEEPEST * strength },
    { time: time + 0.1, value: -3 + DEEPEST * strength },
    { time: time + 0.25, value: -3 },
  ]);
  return {
    parameter,
    role: "gain",
    unit: "dB",
    range: [-13, -2],
    marks: [-12, -9, -6, -3].map((value) => ({ value, words: `−${-value}` })),
    points: breakpoints,
    breakpoints,
    base: [
      { time: 0, value: -3 },
      { time: end, value: -3 },
    ],
    reach: ["−12 dB", "−3 dB"],
    cut: false,
    before: "−3 dB",
    after: "−3 dB",
    readBackError: "0.00 dB",
    earlier: false,
    facts: [
      { name: "Breakpoints", value: String(breakpoints.length) },
      { name: "Read back to", value: "0.00 dB" },
      { name: "Earlier automation replaced", value: "none was there" },
    ],
  };
}

function fakeDip(time: number, strength: number): EventStory {
  const atBeats = (time / SECONDS_A_BAR) * BEATS_A_BAR;
  return {
    kind: "dip",
    atBeats,
    fromBeats: atBeats,
    toBeats: atBeats + 0.5,
    start: time,
    size: `${(DEEPEST * strength).toFixed(1).replace("-", "−")} dB, to −12 dB`,
    seconds: 0.25,
    cause: `hit, ${strength * 100} %`,
  };
}
