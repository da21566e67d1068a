import { alsHost } from "#src/adapters/als/als-host.ts";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { signalsmithStretch } from "#src/adapters/audio/stretch/signalsmith-stretch.ts";
import { diskSinks } from "#src/adapters/disk/sound/disk-sinks.ts";
import { renderMix } from "#src/chassis/render/mix/render-mix.ts";

/** `render-mix SET.als OUT.wav`: the set's arrangement as sound, in a file of floats. */
const [path, out] = process.argv.slice(2);
const set = taken(await alsHost(path).read());
const ports = { files: audioFiles(), stretch: signalsmithStretch() };
const { sampleRate, without, pour } = taken(await renderMix(set, null, ports));
if (without.length > 0) throw new Error(`render-mix: ${without.join(" ")}`);
const format = { sampleRate, channels: 2, encoding: "f32le" };
const sink = taken(await diskSinks().open(out, format, { force: true }));
const quiet = { signal: new AbortController().signal, progress: { report: () => undefined } };
taken(await pour((piece) => sink.write(piece), quiet));
taken(await sink.close());

function taken(result) {
  if (!result.ok) throw new Error(result.error.sentence);
  return result.value;
}
