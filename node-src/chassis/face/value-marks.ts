import type { FaceUnit } from "#src/chassis/face/curve-face.ts";
import type { ValueRange } from "#src/chassis/face/value-range.ts";

/** A line across the plot, and what stands beside it. */
export interface ValueMark {
  readonly value: number;
  readonly words: string;
  /** The line where nothing is changed. */
  readonly rest: boolean;
}

/** Lines across the plot, as close as `height` pixels let their numbers stand, lowest first. */
export function valueMarks(unit: FaceUnit, { top, bottom }: ValueRange, height: number): readonly ValueMark[] {
  if (unit === "note") return frequencyMarks(top, bottom, height);
  const { steps, words } = STEADY[unit];
  const step = steps.find((each) => (height / (top - bottom)) * each >= ROW_ROOM) ?? steps.at(-1)!;
  const marks: ValueMark[] = [];
  for (let index = Math.ceil(bottom / step); index * step <= top && marks.length < MOST; index++) {
    const value = index * step;
    marks.push({ value, words: words(value), rest: value === 0 && unit !== "%" });
  }
  return marks;
}

/** A value as the status line says it. */
export function shownValue(unit: FaceUnit, value: number): string {
  if (unit === "dB") return `${signed(value, 1)} dB`;
  if (unit === "note") return hertzWords(hertzOf(value), 0);
  if (unit === "pan") return panWords(value);
  return unit === "%" ? `${value.toFixed(0)} %` : `${signed(value, 1)} ct`;
}

/** Pixels from number to number. */
const ROW_ROOM = 15;
const MOST = 64;

const STEADY: Readonly<
  Record<Exclude<FaceUnit, "note">, { steps: readonly number[]; words: (value: number) => string }>
> = {
  dB: { steps: [1, 2, 3, 6, 12, 24], words: (value) => (value > 0 ? `+${value}` : String(value)) },
  "%": { steps: [10, 25, 50, 100], words: (value) => String(value) },
  pan: { steps: [0.5, 1], words: panWords },
  cents: { steps: [1, 2, 5, 10, 25, 50], words: (value) => (value > 0 ? `+${value}` : String(value)) },
};

/** The steps of 1, 2 and 5 that frequency scales have. */
const FREQUENCIES = [20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000] as const;

function frequencyMarks(top: number, bottom: number, height: number): readonly ValueMark[] {
  const inside = FREQUENCIES.map((hertz) => ({ hertz, value: noteOf(hertz) })).filter(
    ({ value }) => value >= bottom && value <= top,
  );
  const marks: ValueMark[] = [];
  for (const { hertz, value } of inside) {
    const last = marks.at(-1);
    if (last !== undefined && ((value - last.value) / (top - bottom)) * height < ROW_ROOM) continue;
    marks.push({ value, words: hertzWords(hertz, 0).replace(" Hz", "").replace(" kHz", "k"), rest: false });
  }
  return marks;
}

function hertzWords(hertz: number, digits: number): string {
  return hertz >= 1_000 ? `${trimmed(hertz / 1_000)} kHz` : `${hertz.toFixed(digits)} Hz`;
}

function trimmed(value: number): string {
  return value.toFixed(1).replace(/\.0$/, "");
}

function panWords(value: number): string {
  const side = Math.round(Math.abs(value) * 50);
  if (side === 0) return "C";
  return `${side}${value < 0 ? "L" : "R"}`;
}

function signed(value: number, digits: number): string {
  const words = value.toFixed(digits);
  if (Number(words) === 0) return (0).toFixed(digits);
  return value > 0 ? `+${words}` : words;
}

/** MIDI note number of a frequency and back: 69 is 440 Hz. */
function noteOf(hertz: number): number {
  return 69 + 12 * Math.log2(hertz / 440);
}

function hertzOf(note: number): number {
  return 440 * 2 ** ((note - 69) / 12);
}
