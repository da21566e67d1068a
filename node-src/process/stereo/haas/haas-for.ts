import { ok, type Result, refused } from "#src/model/result.ts";
import { lengthOf } from "#src/process/check-format.ts";
import type { Block, ProcessFormat, Processor } from "#src/process/processor.ts";
import { haas } from "#src/process/stereo/haas/haas.ts";
import type { HaasSettings } from "#src/process/stereo/haas/haas-settings.ts";
import { judgeHaas } from "#src/process/stereo/haas/judge-haas.ts";

/**
 * `haas` for a sound that it suits; for another, the sentence that says why not and what to do instead (`judgeHaas`).
 *
 * @param sound What it is for, or its loudest section.
 * @throws RangeError for settings outside their ranges, and for a sound of other channels than the format.
 */
export function haasFor(format: ProcessFormat, settings: HaasSettings, sound: Block): Result<Processor, string> {
  const processor = haas(format, settings);
  lengthOf(sound, format.channels, "haasFor");
  const { refusal } = judgeHaas(sound, format.sampleRate);
  return refusal === null ? ok(processor) : refused(refusal);
}
