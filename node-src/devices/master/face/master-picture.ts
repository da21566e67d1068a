import type { PlainDevice } from "#src/chassis/manifest/device-manifest.ts";

/**
 * What the face is told for the picture of the guide.
 * Source: a master for Spotify of “Freeway” (Debian's hedgewars-data), all amounts as they start, 2026-11.
 */
export const MASTER_PICTURE: PlainDevice["picture"] = [
  ["source", "Freeway.ogg"],
  ["before", -17.45, -0.09],
  ["goal", -14, -1],
  ...(
    [
      [2, 1, "+1.5 dB at 100 Hz, -1.5 dB at 398 Hz"],
      [2, 1, "1.0 dB from 20 Hz to 120 Hz at the loudest section"],
      [1, 0, "nothing asked for"],
      [1, 0, "nothing asked for"],
      [1, 0, "nothing asked for"],
      [1, 0, "nothing asked for"],
      [2, 1, "3.7 dB at most"],
      [2, 1, "triangular, to 24 bits"],
    ] as const
  ).flatMap(([light, amount, did], place) => [["lamp", place, light, amount] as const, ["did", place, did] as const]),
  ["after", -14.01, -1.04],
  ["status", 3],
  ["words", "“Freeway (Master).wav”: -14.0 LUFS, true peak -1.0 dBTP. It stands beside the mix."],
];
