import type { Refusal } from "#src/model/refusal.ts";
import { refusal } from "#src/model/refusal.ts";
import type { Hertz } from "#src/model/units.ts";

/** What every format must keep to: a refusal if it does not, else nothing. */
export function beyondLimits(name: string, channels: number, sampleRate: Hertz): Refusal | undefined {
  if (channels > MOST_CHANNELS) {
    return refusal(
      "audio-unsupported",
      `“${name}” has ${channels} channels; up to ${MOST_CHANNELS} (5.1) are read: export it as stereo or 5.1.`,
    );
  }
  if (channels < 1) return refusal("audio-damaged", `“${name}” says it has no channels: export it again.`);
  if (!(sampleRate >= LOWEST_RATE && sampleRate <= HIGHEST_RATE)) {
    const said = Number.isFinite(sampleRate) ? `${Math.round(sampleRate * 1000) / 1000} Hz` : "no usable rate";
    return refusal(
      "audio-unsupported",
      `“${name}” says its sample rate is ${said}; 8 to 192 kHz are read: export it at 44.1 or 48 kHz.`,
    );
  }
  return undefined;
}

/** Source: ITU-R BS.1770-5 weighs 5.1 in its main part; what the project measures. */
const MOST_CHANNELS = 6;
const LOWEST_RATE = 8000;
const HIGHEST_RATE = 192000;
