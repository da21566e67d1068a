import type { StoryBar } from "#src/chassis/report/song/song-story.ts";
import type { RideStory, StoryBreakpoint, StoryPhrase } from "#src/cli/report/ride/ride-story.ts";
import type { RideLimit } from "#src/model/ride.ts";

/** A believable ride of a made-up song: deterministic, so that two stories with one length are equal. */
export function fakeStory(duration = 128, overrides: Partial<RideStory> = {}): RideStory {
  const random = mulberry(7);
  const bars = fakeBars(duration);
  const phrases = fakePhrases(duration, bars, random);
  const breaths = phrases
    .filter((_, index) => index % 3 !== 1)
    .map(({ start }) => ({ start: start - 0.42, end: start - 0.12, loudness: -41, gain: 0.4, rise: 0.4 }));
  const gaps = phrases.slice(1).map(({ start }, index) => ({
    start: phrases[index]?.end ?? 0,
    end: start,
    loudness: -58,
    gain: phrases[index]?.gain ?? 0,
  }));
  const ride = fakeRide(phrases, bars);
  return {
    madeBy: "Steadyhand 0.1.0",
    set: "Harbour Lights.als",
    track: "Lead Vox",
    span: { start: 0, end: duration },
    bars,
    locators: ["Intro", "Verse 1", "Chorus", "Verse 2", "Bridge"].map((name, index) => ({
      name,
      time: bars[index * 12]?.start ?? duration,
    })),
    clips: fakeClips(duration),
    waveform: fakeWaveform(phrases, duration, random),
    loudness: fakeLoudness(phrases, duration, random),
    phrases,
    sections: [],
    breaths,
    gaps,
    ride,
    intent: {
      target: { kind: "own" },
      amount: 1,
      sections: 0,
      words: 0.3,
      boost: 4,
      cut: 6,
      gaps: "hold",
      breathGuard: true,
      breathTrim: 0,
      ceiling: -1,
      tolerance: 0.5,
    },
    target: { kind: "own", loudness: TARGET, own: -19.6, shift: -0.4, bedOffset: null },
    deadBand: 1,
    slopeLimit: 20,
    voice: { before: -19.4, after: -19.9 },
    spread: {
      before: spreadOf(phrases.map((phrase) => phrase.before)),
      predicted: 1.6,
      after: spreadOf(phrases.map((phrase) => phrase.after)),
    },
    breakpointsPerBar: { mean: ride.length / Math.max(1, bars.length), most: 5 },
    slope: 14.2,
    written: {
      route: "file",
      parameter: "Track Volume",
      place: "arrangement",
      breakpoints: ride.length,
      readBackError: 0.02,
      kept: 6,
      replaced: 0,
      output: "Harbour Lights (ridden).als",
    },
    notes: [
      {
        code: "limited",
        limit: "boost",
        phrases: phrases.filter(({ limit }) => limit === "boost").length,
        of: phrases.length,
      },
      { code: "breaths-guarded", breaths: breaths.length, largestRise: 0.4, measured: true },
      { code: "passage-skipped", clip: "Vox adlib 3", reason: "missing" },
    ],
    warnings: ["“Vox adlib 3.wav” is missing; the ride was computed without it."],
    ...overrides,
  };
}

const TARGET = -20;

/** 96 bpm, then 104 from bar 25 on; 4/4. */
function fakeBars(duration: number): StoryBar[] {
  const bars: StoryBar[] = [];
  let start = 0;
  for (let number = 1; start < duration; number += 1) {
    bars.push({ number, start, startBeats: (number - 1) * 4, beatLength: 1 });
    start += (4 * 60) / (number < 25 ? 96 : 104);
  }
  return bars;
}

function beatsAt(bars: readonly StoryBar[], time: number): number {
  const index = Math.max(
    0,
    bars.findLastIndex((bar) => bar.start <= time),
  );
  const bar = bars[index];
  if (bar === undefined) return time;
  const length = (bars[index + 1]?.start ?? bar.start + 2.4) - bar.start;
  return bar.startBeats + ((time - bar.start) / length) * 4;
}

function fakePhrases(duration: number, bars: readonly StoryBar[], random: () => number): StoryPhrase[] {
  const phrases: StoryPhrase[] = [];
  let start = 4.9;
  while (start + 5 < duration) {
    const end = start + 1.4 + random() * 3.2;
    const before = -20 + (random() - 0.5) * 15;
    const distance = TARGET - before;
    const wanted = Math.abs(distance) < 1 ? 0 : distance;
    const limit = fakeLimit(wanted, random());
    const gain = Math.max(-6, Math.min(limit === "ceiling" ? wanted * 0.6 : 4, wanted));
    phrases.push({
      start,
      end,
      startBeats: beatsAt(bars, start),
      endBeats: beatsAt(bars, end),
      before,
      after: before + gain + (random() - 0.5) * 0.4,
      gain,
      wanted,
      limit,
      target: TARGET,
    });
    start = end + 0.55 + random() * (phrases.length % 5 === 4 ? 4.5 : 0.8);
  }
  return phrases;
}

function fakeLimit(wanted: number, dice: number): RideLimit | null {
  if (wanted > 4) return "boost";
  if (wanted < -6) return "cut";
  return wanted > 2 && dice > 0.7 ? "ceiling" : null;
}

function fakeRide(phrases: readonly StoryPhrase[], bars: readonly StoryBar[]): StoryBreakpoint[] {
  return phrases.flatMap(({ start, end, gain }) =>
    [
      { time: start - 0.2, gain },
      { time: start + (end - start) * 0.4, gain: gain * 1.15 },
      { time: end, gain: gain * 0.9 },
    ].map((point) => ({ ...point, timeBeats: beatsAt(bars, point.time), gain: Math.max(-6, Math.min(4, point.gain)) })),
  );
}

function fakeClips(duration: number): RideStory["clips"] {
  const cuts = [2.5, duration * 0.31, duration * 0.33, duration * 0.74, duration * 0.75, duration];
  return [0, 2, 4].map((index) => ({
    name: `Vox ${["verse", "double", "chorus"][index / 2]}`,
    start: cuts[index] ?? 0,
    end: cuts[index + 1] ?? duration,
  }));
}

function fakeWaveform(phrases: readonly StoryPhrase[], duration: number, random: () => number): RideStory["waveform"] {
  const step = duration > 600 ? 0.2 : 0.02;
  const high = Array.from({ length: Math.ceil(duration / step) }, (_, index) => {
    const level = levelAt(phrases, index * step, ({ before }) => before);
    return Math.min(1, 10 ** (level / 20) * (2.2 + random() * 1.8));
  });
  return { start: 0, step, high, low: high.map((value) => -value * (0.7 + random() * 0.3)) };
}

function fakeLoudness(phrases: readonly StoryPhrase[], duration: number, random: () => number): RideStory["loudness"] {
  const step = 0.1;
  let wobble = 0;
  const wobbles = Array.from({ length: Math.ceil(duration / step) }, () => {
    wobble = wobble * 0.7 + (random() - 0.5) * 2.4;
    return wobble;
  });
  const line = (level: (phrase: StoryPhrase) => number): number[] =>
    wobbles.map((value, index) => levelAt(phrases, index * step, level) + value);
  return { kind: "momentary", start: 0, step, before: line(({ before }) => before), after: line(({ after }) => after) };
}

/** The level of the phrase that sounds at a time, with ramps of 0.3 s down to -60. */
function levelAt(phrases: readonly StoryPhrase[], time: number, level: (phrase: StoryPhrase) => number): number {
  const phrase = phrases.find(({ start, end }) => time > start - 0.3 && time < end + 0.3);
  if (phrase === undefined) return -60;
  const outside = Math.max(0, phrase.start - time, time - phrase.end);
  return level(phrase) - (outside / 0.3) * 40 + 1.5 * Math.sin((time - phrase.start) * 3);
}

function spreadOf(levels: readonly number[]): number {
  if (levels.length < 2) return 0;
  const mean = levels.reduce((a, b) => a + b, 0) / levels.length;
  return Math.sqrt(levels.reduce((sum, level) => sum + (level - mean) ** 2, 0) / levels.length);
}

/** Source: Tommy Ettinger's mulberry32, public domain. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
