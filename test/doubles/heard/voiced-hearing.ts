import { loudnessToPower } from "#src/dsp/decibels.ts";
import type { Hearing } from "#src/model/hearing.ts";
import type { Lufs, Seconds } from "#src/model/units.ts";
import { noise } from "#test/doubles/made/noise.ts";

/**
 * A voice by its level, hop for hop, over a room at -66 LUFS that wavers: periodic where it sounds. What `level` leaves silent
 * (`-Infinity`) is the room alone.
 */
export function voicedHearing(seconds: Seconds, level: (at: Seconds) => Lufs, seed = 1): Hearing {
  const hops = Math.round(seconds * HOPS);
  const random = noise(seed);
  const voice = Float64Array.from({ length: hops }, (_, hop) => loudnessToPower(level((hop + 0.5) / HOPS)));
  const room = Float64Array.from({ length: hops }, () => loudnessToPower(ROOM) * (1 + 0.3 * random()));
  const power = voice.map((value, hop) => value + room[hop]!);
  return {
    start: 0,
    hopsPerSecond: HOPS,
    power,
    peak: Float32Array.from(power, (value) => 3 * Math.sqrt(value)),
    voiced: voice.map((value, hop) => 0.8 * value + 0.1 * room[hop]!),
    airy: voice.map((value, hop) => 0.005 * value + 0.01 * room[hop]!),
    bed: new Float64Array(hops),
  };
}

/** Syllables: down by `depth` dB and up again, some three times a second; 0 at their loudest. */
export function syllables(at: Seconds, depth = 6, rate = 3.3): number {
  return (depth / 2) * (Math.cos(2 * Math.PI * rate * at) - 1);
}

const HOPS = 100;
const ROOM: Lufs = -66;
