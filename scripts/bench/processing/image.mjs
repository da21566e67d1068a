import { bandWidths } from "#src/process/stereo/bands/band-widths.ts";
import { haas } from "#src/process/stereo/haas/haas.ts";

/** Passes so many minutes of stereo at 48 kHz through a processor of the image, in blocks of 8,192, and says the last sample. */
const [name, minutes] = process.argv.slice(2);
const FORMAT = { sampleRate: 48_000, channels: 2 };
const made = {
  "mono-below": () => bandWidths(FORMAT, { widths: [1] }),
  haas: () => haas(FORMAT),
};
const processor = made[name]();
const sound = [1, 2].map((side) => Float64Array.from({ length: 8_192 }, (_, i) => 0.4 * Math.sin(side * i * i)));
const block = sound.map((channel) => channel.slice());
for (let i = Math.ceil((60 * Number(minutes) * FORMAT.sampleRate) / 8_192); i > 0; i--) {
  for (const [side, channel] of block.entries()) channel.set(sound[side]);
  processor.process(block);
}
console.log(block[0].at(-1));
