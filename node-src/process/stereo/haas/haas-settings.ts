import type { Cascade } from "#src/dsp/biquad.ts";
import { butterworthHighpass } from "#src/dsp/butterworth.ts";
import { HAAS_ORDER, HAAS_RANGES } from "#src/knowledge/processing/haas.ts";
import type { Hertz, LinearGain, Milliseconds, Samples } from "#src/model/units.ts";

/** How a delayed middle goes to the side. */
export interface HaasSettings {
  /** 1 to 35 ms; the nearest whole sample is taken. */
  readonly delay: Milliseconds;
  /** Gain of what is sent, -1 to 1: 0 changes no bit, and a negative one turns left and right around. */
  readonly amount: LinearGain;
  /** Where the high-pass in front of the delay is 3 dB down; 200 Hz to 2 kHz. */
  readonly from: Hertz;
}

/** The same at a sample rate. */
export interface HaasPlan {
  readonly delay: Samples;
  readonly amount: LinearGain;
  readonly highPass: Cascade;
}

/** @throws RangeError for settings outside their ranges. */
export function haasPlan({ delay, amount, from }: HaasSettings, sampleRate: Hertz): HaasPlan {
  check("delay", delay, "ms");
  check("amount", amount, "");
  check("from", from, "Hz");
  return {
    delay: Math.round((delay / MILLISECONDS) * sampleRate),
    amount,
    highPass: butterworthHighpass(HAAS_ORDER, from, sampleRate),
  };
}

const MILLISECONDS = 1_000;

function check(setting: keyof HaasSettings, value: number, unit: string): void {
  const [least, most] = HAAS_RANGES[setting];
  if (!(value >= least && value <= most))
    throw new RangeError(`haas: ${setting} ${value} is not within ${least} and ${most} ${unit}`.trim());
}
