import { noise } from "#test/doubles/made/noise.ts";

export type Drum = "kick" | "snare" | "hat" | "ride";

/** A hit and where its first sample stands. */
export interface MadeHit {
  readonly drum: Drum;
  readonly at: number;
  /** Peak amplitude. */
  readonly level: number;
}

/** Samples and the truth about them. */
export interface DrumLoop {
  readonly samples: Float32Array;
  readonly sampleRate: number;
  readonly hits: readonly MadeHit[];
}

/** How a loop is played. A pattern is one bar of sixteenths: `x` a hit, `o` a soft one, anything else none. */
export interface Playing {
  readonly bpm: number;
  readonly bars?: number;
  readonly sampleRate?: number;
  readonly patterns?: Partial<Readonly<Record<Drum, string>>>;
  /** How late every second sixteenth is, as a share of a sixteenth. */
  readonly swing?: number;
  /** Hits stray from the grid by up to this many seconds, each by its own. */
  readonly stray?: number;
  /** Peak of steady noise under everything. */
  readonly noise?: number;
  /** Peak of a bass line of sustained notes that begin on eighths. */
  readonly bass?: number;
  readonly seed?: number;
}

export const FOUR_ON_THE_FLOOR = { kick: "x...x...x...x...", snare: "....x.......x...", hat: "..x...x...x...x." };
export const BREAK_BEAT = { kick: "x.x.......xx....", snare: "....x..o.o..x..o", hat: "x.x.x.x.x.x.x.x." };
export const TWO_STEP = { kick: "x.........x.....", snare: "....x.......x...", hat: "x.xox.xox.xoxoxo" };

const BEATS_A_BAR = 4;
const STEPS_A_BEAT = 4;
const LEVELS = { kick: 0.7, snare: 0.5, hat: 0.18, ride: 0.15 };
const SOFT = 0.4;
/** Silence, or noise alone, before the first bar. */
export const LEAD_IN = 0.25;

/** Plays drums from patterns; the same playing gives the same loop. */
export function drumLoop(playing: Playing): DrumLoop {
  const { bpm, bars = 4, sampleRate = 44_100, seed = 1 } = playing;
  const random = noise(seed);
  const sixteenth = 60 / bpm / STEPS_A_BEAT;
  const length = Math.round((LEAD_IN + bars * BEATS_A_BAR * STEPS_A_BEAT * sixteenth + 0.3) * sampleRate);
  const samples = Float32Array.from({ length }, () => random() * (playing.noise ?? 0));
  const patterns = Object.entries(playing.patterns ?? BREAK_BEAT) as [Drum, string][];
  const hits = patterns.flatMap(([drum, pattern]) => hitsOf(drum, pattern.repeat(bars), playing, sixteenth, random));
  for (const hit of hits) strike(samples, sampleRate, hit, random);
  if (playing.bass) addBass(samples, sampleRate, playing.bass, sixteenth);
  return { samples, sampleRate, hits: hits.sort((a, b) => a.at - b.at) };
}

function hitsOf(
  drum: Drum,
  pattern: string,
  { sampleRate = 44_100, swing = 0, stray = 0 }: Playing,
  sixteenth: number,
  random: () => number,
): MadeHit[] {
  const hits: MadeHit[] = [];
  [...pattern].forEach((mark, step) => {
    if (mark !== "x" && mark !== "o") return;
    const late = step % 2 === 1 ? swing * sixteenth : 0;
    const at = Math.round((LEAD_IN + step * sixteenth + late + stray * random()) * sampleRate) / sampleRate;
    hits.push({ drum, at, level: LEVELS[drum] * (mark === "x" ? 1 : SOFT) * (0.9 + 0.1 * random()) });
  });
  return hits;
}

function strike(samples: Float32Array, sampleRate: number, { drum, at, level }: MadeHit, random: () => number): void {
  const first = Math.round(at * sampleRate);
  const sound = SOUNDS[drum](random, sampleRate);
  for (let n = 0; n < 0.5 * sampleRate && first + n < samples.length; n++)
    samples[first + n]! += level * sound(n / sampleRate);
}

type Sound = (random: () => number, sampleRate: number) => (time: number) => number;

const SOUNDS: Readonly<Record<Drum, Sound>> = {
  kick: (random) => {
    let phase = 0;
    let before = 0;
    return (time) => {
      phase += 2 * Math.PI * (48 + 160 * Math.exp(-time / 0.018)) * (time - before);
      before = time;
      return Math.sin(phase) * Math.exp(-time / 0.14) + 0.25 * random() * Math.exp(-time / 0.002);
    };
  },
  snare: (random) => (time) =>
    0.5 * Math.sin(2 * Math.PI * 185 * time) * Math.exp(-time / 0.06) + 0.7 * random() * Math.exp(-time / 0.07),
  hat: (random) => highNoise(random, 0.025),
  ride: (random) => highNoise(random, 0.12),
};

/** Noise, twice differentiated, so that it lies high. */
function highNoise(random: () => number, decay: number): (time: number) => number {
  let [one, two] = [0, 0];
  return (time) => {
    const now = random();
    const high = (now - 2 * one + two) / 3;
    two = one;
    one = now;
    return high * Math.exp(-time / decay);
  };
}

const BASS_NOTES = [41.2, 41.2, 55, 49, 41.2, 61.7, 55, 36.7];

/** Two harmonics a note, each note faded in over 12 ms and held for nearly an eighth. */
function addBass(samples: Float32Array, sampleRate: number, level: number, sixteenth: number): void {
  const eighth = 2 * sixteenth;
  for (let n = Math.round(LEAD_IN * sampleRate); n < samples.length; n++) {
    const time = n / sampleRate - LEAD_IN;
    const index = Math.floor(time / eighth);
    const inside = time - index * eighth;
    const edge = Math.min(1, inside / 0.012, Math.max(0, (0.95 * eighth - inside) / 0.012));
    const angle = 2 * Math.PI * BASS_NOTES[index % BASS_NOTES.length]! * time;
    samples[n]! += (level * edge * (Math.sin(angle) + 0.4 * Math.sin(2 * angle))) / 1.4;
  }
}
