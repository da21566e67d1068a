/** A sound of a made line. Seconds and dB. */
export interface LineSound {
  /** A buzz through an open mouth, the same through a closed one, noise, or nothing. */
  readonly kind: "vowel" | "hum" | "noise" | "pause";
  readonly lasts: number;
  readonly level?: number;
  /** Of a vowel: how often a second, and by how much from top to bottom, its level swings. */
  readonly swings?: { readonly rate: number; readonly depth: number };
}

const RATE = 48_000;

/** A line of made sounds at 48 kHz with a second of room before and two behind it, and where each sound begins, in seconds. */
export function sungLine(sounds: readonly LineSound[], pitch = 140): { samples: Float32Array; starts: number[] } {
  const starts: number[] = [];
  let at = LEAD_IN;
  for (const { lasts } of sounds) {
    starts.push(at);
    at += lasts;
  }
  const samples = new Float32Array(Math.ceil((at + LEAD_OUT) * RATE));
  const random = numbers();
  for (let i = 0; i < samples.length; i++) samples[i] = 0.0003 * random();
  for (const [k, sound] of sounds.entries()) sing(samples, sound, { from: starts[k]!, pitch, random });
  return { samples, starts };
}

const LEAD_IN = 1;
const LEAD_OUT = 2;

interface Sung {
  readonly from: number;
  readonly pitch: number;
  random(): number;
}

function sing(
  into: Float32Array,
  { kind, lasts, level = -20, swings }: LineSound,
  { from, pitch, random }: Sung,
): void {
  if (kind === "pause") return;
  const gain = 10 ** (level / 20);
  let before = 0;
  for (let i = 0; i < lasts * RATE; i++) {
    const time = i / RATE;
    const edge = Math.min(1, time / EDGE, (lasts - time) / EDGE);
    const swing = swings === undefined ? 0 : (swings.depth / 2) * Math.sin(2 * Math.PI * swings.rate * time);
    const noise = random();
    const sound = kind === "noise" ? (noise - before) / 2 : buzz(from + time, pitch, kind === "hum" ? HUMMED : SUNG);
    before = noise;
    into[Math.round(from * RATE) + i]! += gain * edge * 10 ** (swing / 20) * sound;
  }
}

/** Partials of a voice, and how fast they fall: a closed mouth keeps the high ones in. */
function buzz(time: number, pitch: number, { partials, fall }: typeof SUNG): number {
  let sum = 0;
  for (let k = 1; k <= partials; k++) sum += Math.sin(2 * Math.PI * pitch * k * time) / k ** fall;
  return sum;
}

const EDGE = 0.012;
const SUNG = { partials: 40, fall: 1 };
const HUMMED = { partials: 6, fall: 2 };

/** From -1 to 1, the same each time. */
function numbers(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}
