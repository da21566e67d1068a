import type { PlainDevice } from "#src/chassis/manifest/device-manifest.ts";

/** What the face is told for the picture of the guide. Source: Analyse of the example song with its lead's fader at 0.3 (-10.5 dB), 2026-11. */
export const MIX_PICTURE: PlainDevice["picture"] = [
  ["set", "Steadyhand Demo"],
  ["lamp", 0, 1, -7.54],
  ["lamp", 1, 1, -19.15],
  ["lamp", 2, 2, 2.45],
  ["lamp", 3, 2, 1],
  ["lamp", 4, 1, 0.711],
  ["lamp", 5, 1, 3.65],
  ["moves", 2, 1],
  ["status", 2],
  ["words", "2 moves to try by ear: nothing here is sure. Apply makes 1."],
];
