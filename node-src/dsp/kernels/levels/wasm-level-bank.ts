import { BANK_FRAMES, type LevelBank, type LevelPlan, levelGrid } from "#src/dsp/kernels/levels/level-bank.ts";
import { foldedCascade, foldedWeighting } from "#src/dsp/kernels/stream/folded-cascade.ts";
import { encodingNumber } from "#src/dsp/kernels/webassembly/encoding-number.ts";
import { type KernelExports, type KernelGlobal, kernelInstance } from "#src/dsp/kernels/webassembly/kernel-instance.ts";
import { type CutExports, placeCut } from "#src/dsp/kernels/webassembly/place-cut.ts";
import { BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";

/** What assembly/levels.ts exports. */
interface LevelExports extends KernelExports, CutExports {
  prepareLevels(
    encoding: number,
    channels: number,
    sampleBytes: number,
    frames: number,
    hopFrames: number,
    gains: number,
    cutStages: number,
  ): void;
  decodeLevels(frames: number): void;
  openLevel(): number;
  restLevel(state: number): void;
  hearLevel(state: number, from: number, count: number, phase: number, step: number): number;
  readonly levelInput: KernelGlobal;
  readonly levelWeighting: KernelGlobal;
  readonly levelWeights: KernelGlobal;
  readonly levelGains: KernelGlobal;
}

/** The bank in WebAssembly SIMD. @throws RangeError where there is no WebAssembly SIMD, and for more than two channels. */
export function wasmLevelBank(plan: LevelPlan): LevelBank {
  const { step, hopFrames, gains } = levelGrid(plan);
  const kernel = kernelInstance<LevelExports>();
  const width = BYTES_PER_SAMPLE[plan.encoding];
  const cut = plan.lowCut === undefined ? null : foldedCascade(plan.lowCut);
  const encoding = encodingNumber(plan.encoding);
  kernel.prepareLevels(encoding, plan.channels, width, BANK_FRAMES, hopFrames, gains, cut?.pairs ?? 0);
  place(kernel, plan);
  if (cut) placeCut(kernel, cut);
  const view = <View>(of: new (buffer: ArrayBuffer, at: number, length: number) => View, at: number, length: number) =>
    lasting(kernel, () => new of(kernel.memory.buffer, at, length));
  const input = view(Uint8Array, kernel.levelInput.value, BANK_FRAMES * width * plan.channels);
  const gainsOf = view(Float32Array, kernel.levelGains.value, gains);
  const free: number[] = [];
  return {
    step,
    get input() {
      return input();
    },
    get gains() {
      return gainsOf();
    },
    fill: (bytes) => kernel.decodeLevels(bytes / (width * plan.channels)),
    open: () => {
      const state = free.pop() ?? kernel.openLevel();
      kernel.restLevel(state);
      return {
        hear: (from, count, phase) => kernel.hearLevel(state, from, count, phase, step),
        close: () => {
          free.push(state);
        },
      };
    },
  };
}

/** A view of the kernel's memory, which moves when it grows. */
function lasting<View>(kernel: KernelExports, make: () => View): () => View {
  let buffer = kernel.memory.buffer;
  let made = make();
  return () => {
    if (buffer !== kernel.memory.buffer) {
      buffer = kernel.memory.buffer;
      made = make();
    }
    return made;
  };
}

function place(kernel: LevelExports, { weighting, channelWeights }: LevelPlan): void {
  const { coefficients, power } = foldedWeighting(weighting);
  const [c1, c2, a1, a2, , , e1, e2] = coefficients;
  const lanes = new Float64Array(kernel.memory.buffer, kernel.levelWeighting.value, 12);
  for (const [index, value] of [c1!, c2!, a1!, a2!, e1!, e2!].entries()) lanes.fill(value, 2 * index, 2 * index + 2);
  new Float64Array(kernel.memory.buffer, kernel.levelWeights.value, 2).set(
    channelWeights.map((weight) => weight * power),
  );
}
