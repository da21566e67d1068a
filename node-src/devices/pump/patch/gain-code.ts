import { gainToSilence } from "#src/chassis/patch/signal/gain-to-silence.ts";
import { PUMP } from "#src/devices/pump/spec/stage.ts";

/** Inlets of the gain stage, from 1. */
export const GAIN_INLETS = ["left", "right", "pump", "trim", "pan"] as const;

/**
 * Gain and pan in GenExpr, for every sample.
 *
 * Shape: inlets as `GAIN_INLETS`: audio, the pumping gain and the trim in dB, the pan from -1 to 1. The pan keeps the power
 * of both sides together: left is the root of 2 times the cosine, right the sine, of 45 degrees times one plus the pan, so
 * that a side is 3 dB up.
 * Edge: at 0 dB and in the middle the sound passes bit for bit; at the dial's lowest there is silence.
 */
export function gainCode(): string {
  return [
    ...gainToSilence("gain", "in3", PUMP.minimum),
    "trim = (in4 == 0) ? 1 : pow(10, in4 / 20);",
    "pan = clip(in5, -1, 1);",
    "angle = (pan + 1) * pi / 4;",
    "leftgain = (pan == 0) ? 1 : sqrt(2) * cos(angle);",
    "rightgain = (pan == 0) ? 1 : sqrt(2) * sin(angle);",
    "out1 = in1 * gain * trim * leftgain;",
    "out2 = in2 * gain * trim * rightgain;",
    "",
  ].join("\n");
}
