import type { PlainDevice } from "#src/chassis/manifest/device-manifest.ts";
import { loudnessToPower } from "#src/dsp/decibels.ts";

/** What the face is told for the picture of the guide, as the outlets would have it: three minutes of a loud mix. */
export const METER_PICTURE: PlainDevice["picture"] = [
  ["platform", 0],
  ["reading", ...[-12.6, -13.4, -10.8, -12.1, -13.8].map(loudnessToPower), 5.6, 0.86, 0.79, 18_600],
];
