import { noiseEnd, silenceEnd, silenceStart } from "#src/decision/check/edge-items.ts";
import { clicks, dropout, hum } from "#src/decision/check/event-items.ts";
import type { CheckContext, Judge } from "#src/decision/check/judge.ts";
import { clipping, intersampleOvers, offset, truePeak } from "#src/decision/check/level-items.ts";
import { dynamics, loudness } from "#src/decision/check/loudness-items.ts";
import { metadata } from "#src/decision/check/metadata-item.ts";
import { bitDepth, format, lossySource, sampleRate, upsampled } from "#src/decision/check/source-items.ts";
import { correlation, lowCorrelation, monoLoss, oneSided } from "#src/decision/check/stereo-items.ts";
import type { CheckItem } from "#src/model/quality/check-item.ts";
import type { QualityReading } from "#src/model/quality/quality-reading.ts";

/** Every check of a file, each once, in the order of the list. */
export function checkFile(reading: QualityReading, context: CheckContext): readonly CheckItem[] {
  return JUDGES.map((judge) => judge(reading, context));
}

const JUDGES: readonly Judge[] = [
  ...[clipping, intersampleOvers, truePeak, offset],
  ...[correlation, lowCorrelation, monoLoss],
  ...[loudness, dynamics],
  ...[silenceStart, silenceEnd, noiseEnd],
  ...[clicks, dropout, hum],
  ...[oneSided],
  ...[format, sampleRate, bitDepth, upsampled, lossySource, metadata],
];
