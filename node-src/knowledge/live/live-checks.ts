/**
 * Every check that only Live can answer, by its number: `"WRITE-1"`.
 * Source: the tables of test/TEST-PLAN.md, 2026-11-30; a test holds both together.
 */
export const LIVE_CHECKS: readonly string[] = Object.entries({
  ...{ OPEN: 3, INSERT: 2, RIDE: 5, CURVE: 1, CLIP: 1, WARP: 2, UTIL: 1, UNDO: 4, HEARD: 5, LOAD: 3, NODE: 4, LOM: 1 },
  ...{ STAGE: 6, PLAY: 4, EXPORT: 4, WRITE: 4, ARR: 1, MAP: 3, WATCH: 2, SLEEP: 1, THEME: [1, 4], PUSH: 1, REV: 1 },
  ...{ PRESS: 1, ENV: 4, FREEZE: 1, RACK: 1, INSTALL: 4, LIVES: 10, HIT: 5, DRAW: 3, SEAM: 1, SEND: 2, MIDI: 1 },
  ...{ PLACE: 2, TARGET: 3, MOD: 5, MAP8: 2, HELD: 1, PAGE: 1, PRESET: 2, HAND: 5, REDRAW: 1, PANEL: 3, DICE: 1 },
  ...{ FREE: 2, NOTES: 1, ONCE: 1, OLDER: 1, SURE: 1, BROWSE: 8, EDIT: 8, WRITTEN: 1, MASTER: 14, CHAIN: 9 },
  ...{ METER: 16, MIXWIN: 6, MIX: 14, WHOLE: 6, MIXDEV: 9 },
}).flatMap(([kind, numbers]) => numbered(kind, numbers));

/** The checks of a kind: up to its highest number, or these numbers. */
function numbered(kind: string, numbers: number | readonly number[]): readonly string[] {
  const all = typeof numbers === "number" ? Array.from({ length: numbers }, (_, index) => index + 1) : numbers;
  return all.map((number) => `${kind}-${number}`);
}
