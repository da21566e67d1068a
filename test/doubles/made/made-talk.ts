import { BandPass } from "#examples/sound/filters.ts";
import type { Decibels, Hertz, Seconds } from "#src/model/units.ts";
import { noise } from "#test/doubles/made/noise.ts";
import type { Stretch } from "#test/doubles/made/phrase-clip.ts";

/** What a talk is made of. Levels are RMS re full scale in dB. */
export interface TalkShape {
  readonly seed: number;
  /** Sentences, in turns of two or three, of each reader. */
  readonly readers: readonly TalkReader[];
  readonly turns: number;
  /** Of the room, all through. */
  readonly room: Decibels;
  /** How far breaths lie under the sentence behind them. */
  readonly breathsUnder?: readonly [least: Decibels, most: Decibels];
  /** Standard deviation of the sentences of one reader. */
  readonly sigma?: Decibels;
  /** Every so many turns one reader falls into the other's last words. */
  readonly interruptions?: number;
  /** Every so many turns a laugh. */
  readonly laughs?: number;
  /** Put on the whole talk. */
  readonly shift?: Decibels;
}

export interface TalkReader {
  readonly level: Decibels;
  readonly sentences: readonly Float32Array[];
}

/** Samples and the truth about them. */
export interface Talk {
  readonly samples: Float32Array;
  readonly sampleRate: Hertz;
  readonly speech: readonly (Stretch & { readonly reader: number })[];
  readonly breaths: readonly (Stretch & { readonly sentence: number })[];
  /** Where the room alone is heard, well away from speech and breaths. */
  readonly gaps: readonly Stretch[];
}

/** Readers in turn over a room, with breaths before sentences, laughs and interruptions. */
export function madeTalk(shape: TalkShape, sampleRate: Hertz): Talk {
  const random = noise(shape.seed);
  const talk = { shape, sampleRate, random, at: 1, laid: [], speech: [], breaths: [], gaps: [] };
  for (let turn = 0; turn < shape.turns; turn++) {
    const sentences = 1 + Math.floor(between(random, 0, 2.99));
    for (let k = 0; k < sentences; k++) say(talk, turn, k === 0);
    if (isEvery(shape.laughs, turn + 1)) laugh(talk, turn);
  }
  const { speech, breaths, gaps } = talk;
  return { samples: sounding(talk), sampleRate, speech, breaths, gaps };
}

/** A talk as far as it was made. */
interface Making {
  readonly shape: TalkShape;
  readonly sampleRate: Hertz;
  readonly random: () => number;
  at: Seconds;
  readonly laid: Laid[];
  readonly speech: (Stretch & { reader: number })[];
  readonly breaths: (Stretch & { sentence: number })[];
  readonly gaps: Stretch[];
}

interface Laid {
  readonly at: Seconds;
  readonly samples: Float32Array;
  readonly gain: number;
}

function say(talk: Making, turn: number, first: boolean): void {
  const { shape, sampleRate, random, laid, speech } = talk;
  const reader = turn % shape.readers.length;
  const { sentences, level } = shape.readers[reader]!;
  const own = level + (shape.sigma ?? 1.5) * normal(random);
  if (first && turn > 0 && isEvery(shape.interruptions, turn)) talk.at -= between(random, 0.2, 0.6);
  else pauseAndBreathe(talk, own, between(random, 0.5, first ? 1.8 : 1));
  const samples = sentences[Math.min(sentences.length - 1, Math.floor(between(random, 0, sentences.length)))]!;
  laid.push({ at: talk.at, samples, gain: amplitude(own) / rms(samples) });
  const end = talk.at + samples.length / sampleRate;
  speech.push({ start: talk.at, end, reader });
  talk.at = end;
}

/** Seconds of a pause that are left out of a gap on either side: what the readers' rooms and tails reach into. */
const BESIDE: Seconds = 0.25;

function pauseAndBreathe(talk: Making, level: Decibels, pause: Seconds): void {
  const { shape, sampleRate, random, laid, speech, breaths, gaps } = talk;
  if (pause > 0.7) gaps.push({ start: talk.at + BESIDE, end: talk.at + pause - BESIDE });
  talk.at += pause;
  if (between(random, 0, 1) > 0.6) return;
  const breath = { start: talk.at, end: talk.at + between(random, 0.2, 0.45), sentence: speech.length };
  const [least, most] = shape.breathsUnder ?? [10, 20];
  const samples = breathOf(breath.end - breath.start, sampleRate, random);
  laid.push({ at: breath.start, samples, gain: amplitude(level - between(random, least, most)) / rms(samples) });
  breaths.push(breath);
  talk.at = breath.end + between(random, 0.05, 0.2);
}

function laugh(talk: Making, turn: number): void {
  const { shape, sampleRate, random, laid } = talk;
  const { level } = shape.readers[turn % shape.readers.length]!;
  const samples = laughter(between(random, 0.8, 1.6), sampleRate);
  laid.push({ at: talk.at + 0.15, samples, gain: amplitude(level + between(random, 0, 5)) / rms(samples) });
  talk.at += 0.15 + samples.length / sampleRate;
}

function sounding({ shape, sampleRate, random, at, laid }: Making): Float32Array {
  const room = amplitude(shape.room) * Math.sqrt(3);
  const samples = Float32Array.from({ length: Math.round((at + 1) * sampleRate) }, () => random() * room);
  for (const { at: from, samples: part, gain } of laid) {
    const first = Math.round(from * sampleRate);
    for (let i = 0; i < part.length; i++) samples[first + i]! += part[i]! * gain;
  }
  return samples.map((sample) => sample * amplitude(shape.shift ?? 0));
}

/** Air through a mouth: three humps of noise that swell. */
function breathOf(seconds: Seconds, sampleRate: Hertz, random: () => number): Float32Array {
  const bands = HUMPS.map(({ centre, width, share }) => {
    const band = new BandPass();
    band.tune(centre, width, sampleRate);
    return { band, share };
  });
  const length = Math.round(seconds * sampleRate);
  return Float32Array.from({ length }, (_, i) => {
    const air = random();
    return (
      bands.reduce((sum, { band, share }) => sum + band.next(air) * share, 0) * Math.sin((Math.PI * i) / length) ** 0.7
    );
  });
}

const HUMPS = [
  { centre: 1050, width: 700, share: 0.7 },
  { centre: 2300, width: 1300, share: 1 },
  { centre: 5200, width: 3200, share: 0.6 },
] as const;

/** Ha-ha-ha, five a second, falling. */
function laughter(seconds: Seconds, sampleRate: Hertz): Float32Array {
  return Float32Array.from({ length: Math.round(seconds * sampleRate) }, (_, i) => {
    const time = i / sampleRate;
    const swell = Math.max(0, Math.sin(2 * Math.PI * 5 * time)) ** 0.6;
    let sum = 0;
    for (let k = 1; k <= 12; k++) sum += Math.sin(2 * Math.PI * (260 - 50 * time) * k * time) / k;
    return sum * swell * (1 - (0.5 * time) / seconds);
  });
}

function isEvery(count: number | undefined, turn: number): boolean {
  return count !== undefined && turn % count === 0;
}

function between(random: () => number, low: number, high: number): number {
  return low + ((high - low) * (random() + 1)) / 2;
}

function normal(random: () => number): number {
  return Array.from({ length: 12 }, random).reduce((sum, value) => sum + value / 2, 0);
}

function amplitude(level: Decibels): number {
  return 10 ** (level / 20);
}

function rms(samples: Float32Array): number {
  return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
}
