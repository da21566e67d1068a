import { BitReader } from "#src/adapters/audio/bit-reader.ts";
import { bandsOf } from "#src/adapters/audio/mp3/coding/bands.ts";
import { decodeLines } from "#src/adapters/audio/mp3/coding/lines.ts";
import { requantise } from "#src/adapters/audio/mp3/coding/requantise.ts";
import type { GranuleForm } from "#src/adapters/audio/mp3/forms/granule-form.ts";
import { hybridFilter } from "#src/adapters/audio/mp3/forms/hybrid.ts";
import { synthesisFilter } from "#src/adapters/audio/mp3/forms/synthesis.ts";

/** Granules of layer III in TypeScript. Source: ISO/IEC 11172-3, 2.4.3.4. */
export function plainGranules(channels: number): GranuleForm {
  const filters = Array.from({ length: channels }, () => ({ hybrid: hybridFilter(), synthesis: synthesisFilter() }));
  const spectra = filters.map(() => ({ lines: new Float32Array(LINES), used: 0 }));
  const samples = new Float32Array(2 * LINES * channels);
  const slots = new Float32Array(LINES);
  let bits = new BitReader(new Uint8Array(), 0, 0);
  return {
    spectra,
    samples,
    start: ({ bytes, length }) => {
      bits = new BitReader(bytes, 0, length);
      return bits;
    },
    decode: (channel, granule, from, stop, factors, rateIndex) => {
      const spectrum = spectra[channel]!;
      bits.skip(from - bits.position);
      spectrum.used = decodeLines(bits, granule, stop, spectrum.lines);
      requantise(spectrum.lines, granule, factors, bandsOf(rateIndex, granule.blocks));
    },
    filter: (channel, granule, at) => {
      const { hybrid, synthesis } = filters[channel]!;
      const { lines, used } = spectra[channel]!;
      hybrid(lines, used, granule, slots);
      for (let slot = 0; slot < 18; slot += 1)
        synthesis(slots, slot * 32, samples, (at + slot * 32) * channels + channel, channels);
    },
  };
}

const LINES = 576;
