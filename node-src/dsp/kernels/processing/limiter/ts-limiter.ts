import {
  type LimiterKernel,
  type LimiterStage,
  stageLatency,
} from "#src/dsp/kernels/processing/limiter/limiter-stage.ts";
import { TsPeakReader } from "#src/dsp/kernels/processing/limiter/ts-peak-reader.ts";
import { TsReductionShape } from "#src/dsp/kernels/processing/limiter/ts-reduction-shape.ts";

/** The limiter in plain TypeScript: what the WebAssembly form is held to, to the bit. */
export function tsLimiter(stages: readonly LimiterStage[], channels: number): LimiterKernel {
  const run = stages.map((stage) => new TsLimiterStage(stage, channels));
  return {
    run: (block, from, count) => {
      for (const stage of run) stage.run(block, from, count);
    },
    reset: () => {
      for (const stage of run) stage.reset();
    },
    get deepest() {
      return run.map(({ deepest }) => deepest);
    },
  };
}

class TsLimiterStage {
  deepest = 1;
  readonly #stage: LimiterStage;
  readonly #readers: readonly TsPeakReader[];
  readonly #shape: TsReductionShape;
  readonly #lines: readonly Float64Array[];
  #at = 0;
  #before = 0;

  constructor(stage: LimiterStage, channels: number) {
    this.#stage = stage;
    this.#readers = Array.from({ length: channels }, () => new TsPeakReader(stage));
    this.#shape = new TsReductionShape(stage);
    this.#lines = this.#readers.map(() => new Float64Array(stageLatency(stage)));
  }

  run(block: readonly Float64Array[], from: number, count: number): void {
    this.deepest = 1;
    for (let i = from; i < from + count; i++) {
      const factor = this.#factor(block, i);
      if (factor < this.deepest) this.deepest = factor;
      for (const [channel, line] of this.#lines.entries()) {
        const samples = block[channel]!;
        const late = line[this.#at]! * factor;
        line[this.#at] = samples[i]!;
        samples[i] = Math.min(Math.max(late, -this.#stage.ceiling), this.#stage.ceiling);
      }
      this.#at = this.#at + 1 === this.#lines[0]!.length ? 0 : this.#at + 1;
    }
  }

  #factor(block: readonly Float64Array[], i: number): number {
    let peak = 0;
    for (const [channel, reader] of this.#readers.entries()) peak = Math.max(peak, reader.read(block[channel]![i]!));
    const beside = Math.max(peak, this.#before);
    this.#before = peak;
    const { ceiling } = this.#stage;
    return 1 - this.#shape.next(beside > ceiling ? 1 - ceiling / beside : 0);
  }

  reset(): void {
    this.deepest = 1;
    for (const reader of this.#readers) reader.reset();
    this.#shape.reset();
    for (const line of this.#lines) line.fill(0);
    this.#at = 0;
    this.#before = 0;
  }
}
