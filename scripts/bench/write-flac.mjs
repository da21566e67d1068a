import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { diskSinks } from "#src/adapters/disk/sound/disk-sinks.ts";
import { sampleDecoder } from "#src/dsp/kernels/typescript/sample-decoder.ts";

/** Writes a WAV file of 24 bits in stereo to another file, as a rendering does whose chain is empty: by way of 64-bit samples. */
const [from, to] = process.argv.slice(2);
const FRAMES = 8192;
const WIDTH = 3;
const opened = await audioFiles().open(from);
if (!opened.ok) throw new Error(opened.error.sentence);
const { sampleRate, channels, encoding } = opened.value.format;
const sink = await diskSinks().open(to, { sampleRate, channels, encoding }, { force: true });
if (!sink.ok) throw new Error(sink.error.sentence);
const bytes = new Uint8Array(FRAMES * channels * WIDTH);
const view = new DataView(bytes.buffer);
const decode = sampleDecoder(encoding);
const planes = Array.from({ length: channels }, () => new Float64Array(FRAMES));
for (;;) {
  const count = (await opened.value.read(bytes)) / (channels * WIDTH);
  if (count === 0) break;
  for (const [channel, plane] of planes.entries()) decode(view, channel * WIDTH, channels * WIDTH, plane, 0, count);
  const written = await sink.value.write(planes.map((plane) => plane.subarray(0, count)));
  if (!written.ok) throw new Error(written.error.sentence);
}
const closed = await sink.value.close();
if (!closed.ok) throw new Error(closed.error.sentence);
console.log(closed.value.frames);
