import type { PlainDevice } from "#src/chassis/manifest/device-manifest.ts";

/** What the face is told for the picture of the guide: a master of a mix that was made for it. */
export const MASTER_PICTURE: PlainDevice["picture"] = [
  ["source", "Night Drive.wav"],
  ["before", -19.4, -4.2],
  ["goal", -14, -1],
  ...(
    [
      [2, 1, "3 bands, 1.4 dB at most"],
      [1, 0, "nothing asked for"],
      [2, 1, "-2.1 dB of side under 120 Hz"],
      [1, 0, "nothing asked for"],
      [2, 0.5, "1.1 dB at the loudest section"],
      [1, 0, "nothing: no reference"],
      [2, 1, "2.6 dB at most"],
      [2, 1, "triangular, to 24 bits"],
    ] as const
  ).flatMap(([light, amount, did], place) => [["lamp", place, light, amount] as const, ["did", place, did] as const]),
  ["after", -14, -1.1],
  ["status", 3],
  ["words", "“Night Drive (Master).wav”: -14.0 LUFS, true peak -1.1 dBTP. It is in slot 2."],
];
