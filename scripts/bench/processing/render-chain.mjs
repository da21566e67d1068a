import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { diskSinks } from "#src/adapters/disk/sound/disk-sinks.ts";
import { renderFile } from "#src/chassis/render/render-file.ts";
import { chain } from "#src/process/chain.ts";
import { CHAIN_STAGES } from "./chain-stages.mjs";

/** Renders a file through the eight stages into one of 24 bits, as any rendering does. With `timed` it says in JSON how long each stage took, and what those that reduce did. */
const [from, to, timed] = process.argv.slice(2);
const stages = [];
const rendered = await renderFile(
  { files: audioFiles(), sinks: diskSinks() },
  { from, to, encoding: "s24le", dither: "none", force: true, chain: wholeChain },
  { signal: new AbortController().signal, progress: { report: () => undefined } },
);
if (!rendered.ok) throw new Error(rendered.error.sentence);
if (timed) console.log(JSON.stringify(stages.map(({ name, taken, did }) => ({ name, taken, did: did?.() ?? null }))));

function wholeChain(format) {
  const made = Object.entries(CHAIN_STAGES).map(([name, make]) => ({ name, taken: 0, ...make(format) }));
  stages.push(...made);
  return chain(format, timed ? made.map(clocked) : made.map(({ processor }) => processor));
}

/** The same processor, with a clock beside it. */
function clocked(stage) {
  const inside = Object.create(stage.processor);
  inside.process = (block) => {
    const before = performance.now();
    stage.processor.process(block);
    stage.taken += performance.now() - before;
  };
  return inside;
}
