import { basename } from "node:path";
import type { Measurement } from "#src/analysis/measurement.ts";
import { createMeter, type MeterPlan } from "#src/analysis/meter.ts";
import type { AudioFormat } from "#src/model/audio-format.ts";
import { BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { AudioFiles } from "#src/ports/audio-files.ts";
import { pour } from "#src/ports/output/pour.ts";
import type { Progress } from "#src/ports/progress.ts";

/** A file and what was measured of it. */
export interface MeasuredFile {
  readonly path: string;
  readonly format: AudioFormat;
  /** The file ended before its header said so; what there is was measured. */
  readonly truncated: boolean;
  readonly measurement: Measurement;
  /** One sentence on what else the file holds and was left out; else `null`. */
  readonly remark: string | null;
}

/** Measures one file from end to end, in pieces. */
export async function measureFile(
  path: string,
  plan: MeterPlan,
  files: AudioFiles,
  progress: Progress,
): Promise<Result<MeasuredFile, Refusal>> {
  const opened = await files.open(path);
  if (!opened.ok) return opened;
  const source = opened.value;
  try {
    const { format } = source;
    const meter = createMeter(format, plan);
    const frameBytes = BYTES_PER_SAMPLE[format.encoding] * format.channels;
    const total = format.frames ?? Number.NaN;
    const words = `Measuring ${basename(path)}`;
    progress.report(words, 0);
    await pour(source, meter, frameBytes, undefined, (frames) => progress.report(words, frames / total));
    return ok({
      path,
      format,
      truncated: source.ending === "truncated",
      measurement: meter.finish(),
      remark: source.remark,
    });
  } finally {
    await source.close();
  }
}
