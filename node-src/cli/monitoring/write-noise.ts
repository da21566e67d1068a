import { basename } from "node:path";
import { measureFile } from "#src/chassis/render/measure-file.ts";
import { FULL_SCALE_SINE_POWER, powerToDecibels } from "#src/dsp/decibels.ts";
import { pinkBand } from "#src/dsp/test-signals/pink-band.ts";
import { CALIBRATION_NOISE } from "#src/knowledge/monitoring/calibration-noise.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { Dbfs, Dbtp, Lufs, Seconds } from "#src/model/units.ts";
import type { AudioFiles } from "#src/ports/audio-files.ts";
import type { AudioSinks } from "#src/ports/output/audio-sink.ts";
import type { Progress } from "#src/ports/progress.ts";
import { dither } from "#src/process/dither/dither.ts";

/** The noise as it was read back from the file. */
export interface WrittenNoise {
  readonly file: string;
  readonly duration: Seconds;
  /** Of the side that plays, as AES17 has it: a full-scale sine reads 0. */
  readonly levels: readonly [left: Dbfs, right: Dbfs];
  /** Of one loudspeaker. */
  readonly integrated: Lufs;
  readonly truePeak: Dbtp;
}

/**
 * Writes the noise, first left alone, then right alone, and measures the file that stands there.
 *
 * Refused as a sink refuses: no such folder, a file that stands there without `force`, a full disk.
 */
export async function writeNoise(
  path: string,
  { files, sinks, progress }: { readonly files: AudioFiles; readonly sinks: AudioSinks; readonly progress: Progress },
  { force }: { readonly force: boolean },
): Promise<Result<WrittenNoise, Refusal>> {
  const { sampleRate, length, rounds } = CALIBRATION_NOISE;
  const format = { sampleRate, channels: 2 } as const;
  const rounded = dither(format, { bits: 24, shape: "flat" });
  const [noise, silence] = [pinkBand(CALIBRATION_NOISE, sampleRate, length), new Float64Array(length)];
  const sink = await sinks.open(path, { ...format, encoding: "s24le" }, { force });
  if (!sink.ok) return sink;
  progress.report(`Writing “${basename(path)}”`, Number.NaN);
  for (const sides of [
    [noise, silence],
    [silence, noise],
  ])
    for (let round = 0; round < rounds; round++) {
      const block = sides.map((side) => side.slice());
      rounded.process(block);
      const written = await sink.value.write(block);
      if (!written.ok) return written;
    }
  const closed = await sink.value.close();
  if (!closed.ok) return closed;
  const read = await measureFile(path, {}, files, progress);
  if (!read.ok) return read;
  const { duration, loudness, level } = read.value.measurement;
  const levels = level.channels.map(({ rms }) => rms - powerToDecibels(ALONE * FULL_SCALE_SINE_POWER)) as [Dbfs, Dbfs];
  return ok({ file: path, duration, levels, integrated: loudness.integrated, truePeak: level.truePeak });
}

/** The part of the file in which a side plays. */
const ALONE = 0.5;
