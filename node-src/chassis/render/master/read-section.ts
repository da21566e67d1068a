import { sampleDecoder } from "#src/dsp/kernels/typescript/sample-decoder.ts";
import { BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { Seconds } from "#src/model/units.ts";
import type { AudioFiles } from "#src/ports/audio-files.ts";
import { healSamples } from "#src/process/heal-samples.ts";
import type { Block } from "#src/process/processor.ts";

/** A stretch of a file as samples; shorter where the file ends. What is no number is 0. */
export async function readSection(
  files: AudioFiles,
  path: string,
  { from, length }: { readonly from: Seconds; readonly length: Seconds },
): Promise<Result<Block, Refusal>> {
  const opened = await files.open(path);
  if (!opened.ok) return opened;
  const source = opened.value;
  try {
    const { encoding, channels, sampleRate } = source.format;
    const width = BYTES_PER_SAMPLE[encoding];
    const bytes = new Uint8Array(Math.round(length * sampleRate) * width * channels);
    await source.seek(Math.round(from * sampleRate));
    let filled = 0;
    for (let read = -1; read !== 0 && filled < bytes.length; filled += read)
      read = await source.read(bytes.subarray(filled));
    const count = filled / (width * channels);
    const decode = sampleDecoder(encoding);
    const view = new DataView(bytes.buffer);
    const section = Array.from({ length: channels }, () => new Float64Array(count));
    for (const [channel, samples] of section.entries()) {
      decode(view, channel * width, width * channels, samples, 0, count);
      healSamples(samples);
    }
    return ok(section);
  } finally {
    await source.close();
  }
}
