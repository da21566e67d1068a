import { compressor } from "#src/process/compressor/compressor.ts";
import { transientShaper } from "#src/process/transient/transient-shaper.ts";
import { stretch } from "#test/doubles/response/processed.ts";

/** So many minutes of bursts, stereo at 48 kHz, through a processor in blocks of 8,192: `transients` or `compressor`. */
const [kind, minutes] = process.argv.slice(2);
const format = { sampleRate: 48_000, channels: 2 };
const processor =
  kind === "transients"
    ? transientShaper(format, { attack: 9, sustain: -6 })
    : compressor(format, { threshold: -20, ratio: 3, knee: 6, attack: 0.01, release: 0.1 });
const sound = stretch("bursts", format, 8_192);
const block = sound.map((channel) => channel.slice());
const blocks = Math.ceil((60 * Number(minutes) * 48_000) / 8_192);
for (let i = 0; i < blocks; i++) {
  for (const [c, channel] of block.entries()) channel.set(sound[c]);
  processor.process(block);
}
console.log(block[0][0]);
