import { BANK_FRAMES, type LevelBank, type LevelPlan, levelGrid } from "#src/dsp/kernels/levels/level-bank.ts";
import { foldedWeighting } from "#src/dsp/kernels/stream/folded-cascade.ts";
import { PAIR } from "#src/dsp/kernels/typescript/hop-sums.ts";
import { lowCut } from "#src/dsp/kernels/typescript/low-cut.ts";
import { sampleDecoder } from "#src/dsp/kernels/typescript/sample-decoder.ts";
import { addChannelEnergies, addPairEnergies, STATE_LENGTH } from "#src/dsp/kernels/typescript/weighted-energies.ts";
import { BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";

/** The bank in plain TypeScript: what the WebAssembly form is held to. @throws RangeError for more than two channels. */
export function tsLevelBank(plan: LevelPlan): LevelBank {
  const { step, hopFrames, gains: count } = levelGrid(plan);
  const width = BYTES_PER_SAMPLE[plan.encoding];
  const frameBytes = width * plan.channels;
  const input = new Uint8Array(BANK_FRAMES * frameBytes);
  const bytes = new DataView(input.buffer);
  const decode = sampleDecoder(plan.encoding);
  const gains = new Float32Array(count);
  const planes = Array.from({ length: plan.channels }, () => new Float32Array(BANK_FRAMES));
  const [left, right] = Array.from({ length: 2 }, () => new Float32Array(hopFrames));
  const cut = plan.lowCut === undefined ? null : lowCut(plan.lowCut, plan.channels, BANK_FRAMES, 0);
  const [first, second] = cut?.planes ?? planes;
  const { coefficients, power } = foldedWeighting(plan.weighting);
  const sums = new Float64Array(PAIR.length);
  const open = () => {
    const state = new Float64Array(2 * STATE_LENGTH);
    const hear = (from: number, length: number, phase: number): number => {
      sums.fill(0);
      faded(first!, from, length, gains, phase, step, left!);
      if (second === undefined) addChannelEnergies(left!, 0, length, coefficients, state, sums);
      else {
        faded(second, from, length, gains, phase, step, right!);
        addPairEnergies(left!, right!, 0, length, coefficients, state, sums);
      }
      const [one = 0, other = 0] = plan.channelWeights;
      return power * (one * sums[PAIR.kLL]! + other * sums[PAIR.kRR]!);
    };
    return { hear, close: () => undefined };
  };
  return {
    input,
    step,
    gains,
    open,
    fill: (filled) => {
      for (const [channel, plane] of planes.entries())
        decode(bytes, channel * width, frameBytes, plane, 0, filled / frameBytes);
      cut?.add(planes, filled / frameBytes);
    },
  };
}

function faded(
  plane: Float32Array,
  from: number,
  count: number,
  gains: Float32Array,
  phase: number,
  step: number,
  into: Float32Array,
): void {
  for (let i = 0; i < count; i++) {
    const at = (phase + i) / step;
    const before = gains[Math.floor(at)]!;
    const after = gains[Math.floor(at) + 1]!;
    into[i] = plane[from + i]! * (before + (after - before) * (at - Math.floor(at)));
  }
}
