import { decidingEar } from "#src/analysis/deciding-ear.ts";
import { NumberList } from "#src/analysis/number-list.ts";
import { butterworthLowpass } from "#src/dsp/butterworth.ts";
import { kWeighting } from "#src/dsp/k-weighting.ts";
import { createSignalPass } from "#src/dsp/kernels/create-signal-pass.ts";
import { HOPS_PER_SECOND, type HopBatch } from "#src/dsp/kernels/signal-pass.ts";
import { BASS, FORM_BAND_EDGES, LEVEL_STEPS_PER_SECOND } from "#src/knowledge/ears/levels.ts";
import type { AudioFormat } from "#src/model/audio-format.ts";
import type { FileLevels } from "#src/model/recipe/movement-features.ts";

/**
 * Powers in steps of a tenth of a second: K-weighted, of the mono sum, from 40 to 120 Hz and by bands, as Live plays the file.
 *
 * Shape: a last, shorter step counts with its own length.
 * Source: mono sum: the K-weighted power of (L + R) / 2 on both loudspeakers, which equals `power` where L is R.
 */
export function levelSteps({ sampleRate, channels }: Pick<AudioFormat, "sampleRate" | "channels">) {
  const pass = createSignalPass({
    sampleRate,
    channels,
    encoding: "f32le",
    ...decidingEar({ sampleRate, channels }),
    weighting: kWeighting(sampleRate),
    truePeak: "off",
    bands: [butterworthLowpass(BASS.order, BASS.upTo, sampleRate)],
  });
  const [power, mono, bass] = [stepMeans(), stepMeans(), stepMeans()];
  const bands = FORM_BAND_EDGES.slice(1).map(stepMeans);
  const hearHops = ({ count, frames, energy, monoEnergy, bands: [low] }: HopBatch) => {
    for (let hop = 0; hop < count; hop++) {
      const length = frames[hop]!;
      power.add(energy[hop]!, length);
      mono.add(channels === 1 ? energy[hop]! : 2 * monoEnergy[hop]!, length);
      bass.add(low![hop]!, length);
    }
  };
  return {
    hear(planes: readonly Float32Array[], count: number): void {
      const room = Math.floor(pass.input.length / (FLOAT_BYTES * channels));
      for (let done = 0; done < count; done += room) {
        const part = Math.min(room, count - done);
        const { buffer, byteOffset } = pass.input;
        interleave(planes, done, part, new Float32Array(buffer, byteOffset, part * channels));
        hearHops(pass.advance(part * channels * FLOAT_BYTES));
      }
    },
    /** Mean squares of the mono sum by band, of the next hop of 10 ms. */
    hearBands(meanSquares: Float64Array): void {
      bands.forEach((band, i) => {
        band.add(meanSquares[i]!, 1);
      });
    },
    finish(): FileLevels {
      hearHops(pass.finish().last);
      const values = power.finish();
      return {
        stepsPerSecond: LEVEL_STEPS_PER_SECOND,
        power: values,
        mono: mono.finish(),
        bass: bass.finish(),
        bands: bands.map((band) => ofLength(band.finish(), values.length)),
        bandEdges: FORM_BAND_EDGES,
      };
    },
  };
}

const FLOAT_BYTES = 4;
const HOPS_PER_STEP = HOPS_PER_SECOND / LEVEL_STEPS_PER_SECOND;

/** Means over ten hops. */
function stepMeans() {
  const means = new NumberList(Float64Array);
  let [sum, length, hops] = [0, 0, 0];
  const end = () => {
    means.push(sum / length);
    [sum, length, hops] = [0, 0, 0];
  };
  return {
    add(energy: number, frames: number) {
      sum += energy;
      length += frames;
      if (++hops === HOPS_PER_STEP) end();
    },
    finish(): Float64Array {
      if (hops > 0) end();
      return means.values().slice();
    },
  };
}

function interleave(planes: readonly Float32Array[], from: number, count: number, into: Float32Array): void {
  planes.forEach((plane, channel) => {
    for (let i = 0; i < count; i++) into[i * planes.length + channel] = plane[from + i]!;
  });
}

/** The bands' windows hang over the end and stand for silence there. */
function ofLength(values: Float64Array, length: number): Float32Array {
  const fitted = new Float32Array(length);
  fitted.set(values.subarray(0, length));
  return fitted;
}
