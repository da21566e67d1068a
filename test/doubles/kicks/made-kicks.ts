import { addBassLine, addHats, addSnares } from "#test/doubles/kicks/other-drums.ts";
import { noise } from "#test/doubles/made/noise.ts";

/** Kicks whose first samples are known: what makes a finder late, hear double or toss a coin. */
export interface MadeKicks {
  readonly samples: Float32Array;
  readonly sampleRate: number;
  /** Where each hit's first sample stands, in seconds. */
  readonly truth: readonly number[];
}

export type KickFamily = keyof typeof FAMILIES;

/** The same family, seed and rate give the same kicks; a seed chooses tempo, pattern and sound. */
export function madeKicks(family: KickFamily, seed: number, sampleRate: number): MadeKicks {
  const random = noise(Math.imul(seed, 7919) + family.length * 104_729);
  const draw: Draw = {
    between: (low, high) => low + ((high - low) * (random() + 1)) / 2,
    chance: (share) => (random() + 1) / 2 < share,
    random,
  };
  const bpm = draw.between(84, 172);
  const sixteenth = 60 / bpm / 4;
  const { kick, levels, least = 2, choked = true, beside = drumsAtTimes } = FAMILIES[family](draw);
  const steps = hitSteps(draw, Math.max(least, Math.ceil(0.14 / sixteenth)));
  const length = Math.round((LEAD_IN + STEPS * sixteenth + 0.5) * sampleRate);
  const samples = new Float32Array(length);
  const hits = steps.map((step) => ({
    first: Math.round((LEAD_IN + step * sixteenth + 0.004 * random()) * sampleRate),
    level: levels(),
  }));
  const sound = sampled(kick, sampleRate, draw);
  hits.forEach(({ first, level }, i) => {
    const until = Math.min(length, first + sound.length);
    const next = choked ? (hits[i + 1]?.first ?? length) : length;
    for (let n = first; n < until; n++) samples[n]! += level * sound[n - first]! * choke(n - next, sampleRate);
  });
  beside(draw, { samples, sampleRate, sixteenth, steps: STEPS, leadIn: LEAD_IN });
  return { samples, sampleRate, truth: hits.map(({ first }) => first / sampleRate) };
}

export interface Draw {
  between(low: number, high: number): number;
  chance(share: number): boolean;
  random(): number;
}

/** A drum's pitch in Hz and level over time, what of it is click, and how long it is. */
interface KickSound {
  readonly from: number;
  readonly to: number;
  /** Seconds of the sweep, and the power of its course: 1 is straight in pitch. */
  readonly sweep: number;
  readonly attack: number;
  readonly decay: number;
  readonly hold: number;
  readonly click: number;
  /** Of a second partial that beats with the first. */
  readonly detune: number;
  readonly beside: number;
}

interface Family {
  readonly kick: KickSound;
  readonly levels: () => number;
  readonly least?: number;
  /** Whether a hit ends the one before it, as a drum machine's one voice does. */
  readonly choked?: boolean;
  readonly beside?: typeof drumsAtTimes;
}

const LEAD_IN = 0.3;
const STEPS = 128;

const FAMILIES = {
  "swept 808s": (draw: Draw): Family => ({
    kick: swept(draw, draw.between(0.02, 0.12)),
    levels: () => draw.between(0.6, 0.75),
  }),
  "sustained subs": (draw: Draw): Family => ({
    kick: {
      ...swept(draw, draw.between(0.005, 0.04)),
      from: draw.between(90, 300),
      decay: draw.between(0.3, 6),
      hold: draw.between(0, 3),
      click: draw.chance(0.8) ? draw.between(0.03, 0.3) : 0,
      detune: draw.between(2.5, 9),
      beside: draw.between(0.25, 0.8),
    },
    levels: () => draw.between(0.45, 0.5),
    least: 4,
    choked: draw.chance(0.6),
  }),
  "four levels": (draw: Draw): Family => ({
    kick: drum(draw),
    levels: () => 0.7 * 10 ** (-[0, 3, 6, 9][Math.min(3, Math.floor(draw.between(0, 4)))]! / 20),
  }),
  "bass at 0 dB": (draw: Draw) => underBass(draw, 0),
  "bass at -6 dB": (draw: Draw) => underBass(draw, -6),
  "bass at -9 dB": (draw: Draw) => underBass(draw, -9),
  "ghost notes": (draw: Draw): Family => ({
    kick: drum(draw),
    levels: () => (draw.chance(0.3) ? 0.7 * 10 ** (-draw.between(9, 14) / 20) : draw.between(0.6, 0.7)),
    beside: (each, into) => {
      addSnares(each, into, 0.35);
      addHats(each, into, 0.08);
    },
  }),
} as const;

export const KICK_FAMILIES = Object.keys(FAMILIES) as readonly KickFamily[];

function swept(draw: Draw, sweep: number): KickSound {
  return {
    from: draw.between(180, 900),
    to: draw.between(38, 62),
    sweep,
    attack: draw.between(0.0003, 0.002),
    decay: draw.between(0.12, 0.5),
    hold: draw.chance(0.5) ? draw.between(0, 0.15) : 0,
    click: draw.chance(0.6) ? draw.between(0.02, 0.25) : 0,
    detune: 0,
    beside: 0,
  };
}

/** A drum of skin and beater: a sweep that is over in 20 ms. */
function drum(draw: Draw): KickSound {
  return {
    ...swept(draw, draw.between(0.006, 0.025)),
    from: draw.between(110, 350),
    decay: draw.between(0.06, 0.2),
    hold: 0,
    click: draw.between(0.08, 0.35),
  };
}

function underBass(draw: Draw, level: number): Family {
  return {
    kick: drum(draw),
    levels: () => draw.between(0.42, 0.47),
    beside: (each, into) => {
      addBassLine(each, into, 0.45 * 10 ** (level / 20));
      if (each.chance(0.5)) addHats(each, into, 0.06);
    },
  };
}

function drumsAtTimes(draw: Draw, into: Parameters<typeof addHats>[1]): void {
  if (draw.chance(0.4)) addHats(draw, into, draw.between(0.03, 0.12));
  if (draw.chance(0.25)) addSnares(draw, into, draw.between(0.2, 0.4));
}

/** Sixteenths with a hit, `least` or more apart. */
function hitSteps(draw: Draw, least: number): number[] {
  const steps: number[] = [];
  for (let step = 0; step < STEPS; step++) {
    const free = steps.length === 0 || step - steps.at(-1)! >= least;
    const { share } = OFTEN.find(({ every }) => step % every === 0)!;
    if (free && draw.chance(share)) steps.push(step);
  }
  return steps;
}

/** How often there is a hit on bars, beats, eighths and sixteenths. */
const OFTEN = [
  { every: 16, share: 1 },
  { every: 4, share: 0.7 },
  { every: 2, share: 0.35 },
  { every: 1, share: 0.12 },
];

const LONGEST = 4;

function sampled(kick: KickSound, sampleRate: number, { random, between }: Draw): Float32Array {
  const start = between(0, 0.5 * Math.PI);
  let [one, two] = [start, start];
  return Float32Array.from({ length: Math.round(LONGEST * sampleRate) }, (_, n) => {
    const time = n / sampleRate;
    const course = Math.min(1, time / kick.sweep);
    const pitch = kick.to * (kick.from / kick.to) ** ((1 - course) ** 1.5);
    one += (2 * Math.PI * pitch) / sampleRate;
    two += (2 * Math.PI * (pitch + kick.detune)) / sampleRate;
    const rise = Math.min(1, (n + 1) / sampleRate / kick.attack);
    const level = rise * Math.exp(-Math.max(0, time - kick.hold) / kick.decay);
    const body = (Math.sin(one) + kick.beside * Math.sin(two)) / (1 + kick.beside);
    return level * body + kick.click * random() * Math.exp(-time / 0.003);
  });
}

/** A drum machine's voice stops, within 3 ms, where its next hit begins. */
function choke(after: number, sampleRate: number): number {
  return after < 0 ? 1 : Math.max(0, 1 - after / (0.003 * sampleRate));
}
