import type { StoryBar } from "#src/chassis/report/song/song-story.ts";
import { grouped } from "#src/model/figure-words.ts";
import type { Beats, Decibels, LoudnessUnits, Lufs, Seconds } from "#src/model/units.ts";

/** A number for people: fixed decimals, a true minus sign, no negative zero; not finite is "–". */
export function writeNumber(value: number, decimals = 1): string {
  if (!Number.isFinite(value)) return "–";
  const text = Math.abs(value).toFixed(decimals);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}

/** A sentence whose figures have true minus signs; names in quotation marks stay as they are. */
export function trueMinus(sentence: string): string {
  return sentence
    .split(/(“[^”]*”)/)
    .map((part) => (part.startsWith("“") ? part : part.replace(/(^|[\s(])-(?=\d)/g, "$1−")))
    .join("");
}

/** A change with its sign: `+3.8 dB`, `−2.0 dB`, `0.0 dB`. */
export function writeGain(gain: Decibels, decimals = 1): string {
  return `${withSign(gain, decimals)} dB`;
}

/** A signed distance between two loudness values: `+5.2 LU`. */
export function writeDistance(distance: LoudnessUnits): string {
  return `${withSign(distance, 1)} LU`;
}

/** A loudness: `−18.2 LUFS`; `-Infinity` is "silence". */
export function writeLoudness(loudness: Lufs | null): string {
  if (loudness === null) return "not measured";
  return loudness === -Infinity ? "silence" : `${writeNumber(loudness)} LUFS`;
}

/** A spread or a distance: `4.6 LU`. */
export function writeSpread(spread: LoudnessUnits | null): string {
  return spread === null ? "not measured" : `${writeNumber(spread)} LU`;
}

/** Song time as a clock: `0:07`, `1:02:03`; `decimals` of a second are cut, not rounded, as a clock does. */
export function writeClock(time: Seconds, decimals = 0): string {
  if (!Number.isFinite(time)) return "–";
  const factor = 10 ** decimals;
  const ticks = Math.floor(Math.abs(time) * factor + CLOCK_GRACE);
  const whole = Math.floor(ticks / factor);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const seconds = String(whole % 60).padStart(2, "0");
  const fraction = decimals > 0 ? `.${String(ticks % factor).padStart(decimals, "0")}` : "";
  const sign = time < 0 && ticks > 0 ? "−" : "";
  return `${sign}${hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}` : minutes}:${seconds}${fraction}`;
}

/** Keeps 2.9999999999 s, a sum of steps, from reading 0:02. */
const CLOCK_GRACE = 1e-6;

/** Place in the song as Live writes it, bar and beat: `17.3`; "–" without bar lines. */
export function writePosition(beats: Beats, bars: readonly StoryBar[]): string {
  const bar = barAt(beats, bars);
  if (bar === null || !Number.isFinite(beats)) return "–";
  return `${bar.number}.${Math.max(1, Math.floor((beats - bar.startBeats) / bar.beatLength + CLOCK_GRACE) + 1)}`;
}

/** The bar that holds a place; the first one for what stands before it; `null` without bar lines. */
export function barAt(beats: Beats, bars: readonly StoryBar[]): StoryBar | null {
  let low = 0;
  let high = bars.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bars[middle]?.startBeats ?? 0) <= beats + CLOCK_GRACE) low = middle + 1;
    else high = middle;
  }
  return bars[Math.max(0, low - 1)] ?? null;
}

/** `1 phrase`, `3 phrases`, `no phrase`. */
export function writeCount(count: number, noun: string, plural = `${noun}s`): string {
  if (count === 0) return `no ${noun}`;
  return `${grouped(count)} ${count === 1 ? noun : plural}`;
}

function withSign(value: number, decimals: number): string {
  const text = writeNumber(value, decimals);
  return value > 0 && Number(text) > 0 ? `+${text}` : text;
}
