/** What a number can count; a loudness is no level, and a bar is no fixed count of beats. */
export type CountedUnit =
  | "dB"
  | "dBFS"
  | "dBTP"
  | "LUFS"
  | "LU"
  | "Hz"
  | "%"
  | "ms"
  | "cents"
  | "beats"
  | "bars"
  | "turns"
  | "°"
  | "bpm"
  | "ratio"
  | "m3"
  | "pan";

/** A word behind a number: the unit it stands for, and how many of it one makes. */
export interface UnitWord {
  readonly unit: CountedUnit;
  readonly by: number;
}

/**
 * Units as people write them, in lower case.
 *
 * Source: SI brochure (9th ed., 2019), EBU R 128 (LUFS, LU, dBTP), and Live's own ways of showing values ("12 st", "30L", "4.00 : 1").
 */
export const UNIT_WORDS: Readonly<Record<string, UnitWord>> = {
  db: { unit: "dB", by: 1 },
  dbfs: { unit: "dBFS", by: 1 },
  dbtp: { unit: "dBTP", by: 1 },
  lufs: { unit: "LUFS", by: 1 },
  lkfs: { unit: "LUFS", by: 1 },
  lu: { unit: "LU", by: 1 },
  hz: { unit: "Hz", by: 1 },
  khz: { unit: "Hz", by: 1000 },
  k: { unit: "Hz", by: 1000 },
  "%": { unit: "%", by: 1 },
  percent: { unit: "%", by: 1 },
  ms: { unit: "ms", by: 1 },
  s: { unit: "ms", by: 1000 },
  sec: { unit: "ms", by: 1000 },
  second: { unit: "ms", by: 1000 },
  seconds: { unit: "ms", by: 1000 },
  st: { unit: "cents", by: 100 },
  semitones: { unit: "cents", by: 100 },
  cents: { unit: "cents", by: 1 },
  cent: { unit: "cents", by: 1 },
  ct: { unit: "cents", by: 1 },
  beat: { unit: "beats", by: 1 },
  beats: { unit: "beats", by: 1 },
  bar: { unit: "bars", by: 1 },
  bars: { unit: "bars", by: 1 },
  turn: { unit: "turns", by: 1 },
  turns: { unit: "turns", by: 1 },
  "\u00b0": { unit: "°", by: 1 },
  bpm: { unit: "bpm", by: 1 },
  ":1": { unit: "ratio", by: 1 },
  m3: { unit: "m3", by: 1 },
  ft3: { unit: "m3", by: 0.3048 ** 3 },
  l: { unit: "pan", by: -1 / 50 },
  r: { unit: "pan", by: 1 / 50 },
};
