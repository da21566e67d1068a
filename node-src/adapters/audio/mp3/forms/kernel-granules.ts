import { BitReader } from "#src/adapters/audio/bit-reader.ts";
import { BLOCKS } from "#src/adapters/audio/mp3/coding/bands.ts";
import { LOWEST } from "#src/adapters/audio/mp3/coding/requantise.ts";
import type { GranuleForm } from "#src/adapters/audio/mp3/forms/granule-form.ts";
import { ALIASED, BORDERS, LONG_LINES } from "#src/adapters/audio/mp3/forms/hybrid.ts";
import { layerTables } from "#src/adapters/audio/mp3/forms/layer-tables.ts";
import type { Granule } from "#src/adapters/audio/mp3/stream/side-info.ts";
import { type LayerThreeKernel, wasmLayerThree } from "#src/dsp/kernels/decoders/wasm-layer-three.ts";

/** Granules of layer III in the kernels: the lines never leave their memory. Source: ISO/IEC 11172-3, 2.4.3.4. */
export function kernelGranules(channels: number): GranuleForm {
  const kernel = wasmLayerThree(channels, layerTables());
  const spectra = kernel.lines.map((lines) => ({ lines, used: 0 }));
  return {
    spectra,
    start: ({ bytes, length }) => {
      kernel.start(bytes, length);
      return new BitReader(bytes, 0, length);
    },
    decode: (channel, granule, from, stop, { values, preflag }, rateIndex) => {
      kernel.factors.set(values);
      request(kernel, granule, from, stop, preflag, rateIndex);
      spectra[channel]!.used = kernel.decode(channel);
    },
    samples: kernel.samples,
    filter: (channel, { blocks, shape }, at) => {
      const active = blocks === "long" ? spectra[channel]!.used + ALIASED : LINES;
      kernel.run(channel, BORDERS[blocks], LONG_LINES[blocks], active, shape, at);
    },
  };
}

const LINES = 576;

function request(
  kernel: LayerThreeKernel,
  granule: Granule,
  from: number,
  stop: number,
  preflag: boolean,
  rateIndex: number,
): void {
  const { request: words } = kernel;
  words[0] = from;
  words[1] = stop;
  words[2] = 2 * granule.pairs;
  words[3] = granule.regions[0];
  words[4] = granule.regions[1];
  for (let region = 0; region < 3; region += 1) words[5 + region] = granule.tables[region]!;
  words[8] = granule.tableB ? 33 : 32;
  words[9] = granule.gain + LOWEST;
  words[10] = granule.coarseScale ? 4 : 2;
  words[11] = preflag ? 1 : 0;
  for (let window = 0; window < 3; window += 1) words[12 + window] = 8 * granule.subblockGain[window]!;
  words[15] = 0;
  words[16] = rateIndex * BLOCKS.length + BLOCKS.indexOf(granule.blocks);
}
