import { createWav } from "#src/adapters/audio/wav-writer.ts";
import { PROFESSIONAL_MIXES } from "#src/knowledge/genres/observed/professional-mixes.ts";
import { THIRD_OCTAVES } from "#src/knowledge/processing/third-octaves.ts";
import { linearEqualiser } from "#src/process/equaliser/linear-equaliser.ts";
import { through } from "#src/process/loudness/through.ts";
import type { Block } from "#src/process/processor.ts";
import { noise } from "#test/doubles/made/noise.ts";

/** How a made mix differs from one that is right. */
export interface MadeMixPlan {
  readonly seconds?: number;
  readonly sampleRate?: number;
  readonly channels?: 1 | 2;
  /** Level of the highest sample, linear. */
  readonly peak?: number;
  /** Added to the tone of professional mixes, in dB. */
  readonly tone?: (at: number) => number;
  /** Of the side against the middle; 0 is the same in both channels. */
  readonly side?: number;
  /** How far the hits stand over what lies between them, in dB. */
  readonly hits?: number;
  readonly seed?: number;
}

/**
 * Noise with the tone and width of the middle of a hundred professional mixes, and two hits a second: a mix that asks for nothing, unless the plan
 * says otherwise.
 */
export function madeMix(plan: MadeMixPlan = {}): Block {
  const { seconds = 10, sampleRate = 48_000, channels = 2, peak = 0.5, tone = () => 0, side = 0.3, hits = 8 } = plan;
  const random = noise(plan.seed ?? 7);
  const length = Math.round(seconds * sampleRate);
  const shared = Float64Array.from({ length }, random);
  const apart = Float64Array.from({ length }, random);
  const sides = channels === 1 ? [0] : [side, -side];
  const white = sides.map((share) => shared.map((x, i) => x + share * apart[i]!));
  const shaped = through(
    linearEqualiser(
      { sampleRate, channels },
      [],
      (at) => medianAt(at) - 10 * Math.log10(Math.max(20, at) / 1000) + tone(at),
    ),
    white,
  );
  const beat = sampleRate / 2;
  const struck = shaped.map((samples) =>
    samples.map((x, i) => x * 10 ** ((hits * Math.exp(-(i % beat) / (0.05 * sampleRate))) / 20)),
  );
  const highest = Math.max(...struck.map((samples) => samples.reduce((top, x) => Math.max(top, Math.abs(x)), 0)));
  return struck.map((samples) => samples.map((x) => (x * peak) / highest));
}

/** Writes sound as a WAV file of 24 bits, or of floats. */
export function writeMix(
  path: string,
  sound: Block,
  sampleRate = 48_000,
  encoding: "s16le" | "s24le" | "f32le" = "s24le",
): string {
  const file = createWav(path, { sampleRate, channels: sound.length, encoding });
  file.append(sound.map((samples) => Float32Array.from(samples)));
  file.close();
  return path;
}

function medianAt(at: number): number {
  const { levels } = PROFESSIONAL_MIXES.tone;
  const place = Math.max(0, Math.min(levels.length - 1.001, 10 * Math.log10(at / THIRD_OCTAVES[0]!)));
  const below = Math.floor(place);
  return levels[below]! + (levels[below + 1]! - levels[below]!) * (place - below);
}
