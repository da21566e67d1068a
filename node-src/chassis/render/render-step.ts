import type { Samples } from "#src/model/units.ts";
import type { Block, Processor } from "#src/process/processor.ts";
import { createRateConverter } from "#src/process/rate/create-rate-converter.ts";
import type { RateFormat } from "#src/process/rate/rate-converter.ts";

/** A part of a rendering. Its first sample stands at the time of the first that it was given, and it gives as much time as it was given. */
export interface RenderStep {
  /** What has become ready; the block's own samples may be changed for it. May be empty. */
  take(block: Block): Block;
  /** What is still to come once all has been taken, a piece at a time; a piece stays as it is until the next is asked for. */
  rest(): Iterable<Block>;
  /** Samples so far that were NaN or infinite and passed as 0. */
  readonly notFinite: Samples;
}

/** A processor on time: its first `latency` samples are left out, and as many of silence follow the end. Its tail is not heard. */
export function onTime(processor: Processor, longest: Samples): RenderStep {
  let early = processor.latency;
  const take = (block: Block): Block => {
    processor.process(block);
    const left = Math.min(early, block[0]!.length);
    early -= left;
    return left === 0 ? block : block.map((samples) => samples.subarray(left));
  };
  return {
    take,
    rest: function* () {
      const silence = Array.from({ length: processor.channels }, () => new Float64Array(longest));
      for (let late = processor.latency; late > 0; late -= longest)
        yield take(silence.map((samples) => samples.fill(0).subarray(0, Math.min(late, longest))));
    },
    get notFinite() {
      return processor.notFinite;
    },
  };
}

/** The same sound at another rate: every new sample whose time lies before the end of what was taken. */
export function atRate(format: RateFormat): RenderStep {
  const { from, to, channels } = format;
  const converter = createRateConverter(format);
  let [taken, given] = [0, 0];
  const take = (block: Block): Block => {
    taken += block[0]!.length;
    const made = converter.convert(block);
    given += made[0]!.length;
    return made;
  };
  return {
    take,
    rest: function* () {
      const length = Math.ceil((taken * to) / from);
      const silence = Array.from({ length: channels }, () => new Float64Array(Math.ceil(from / to)));
      for (const made of [converter.convert(silence), converter.finish()]) {
        const due = made.map((samples) => samples.subarray(0, length - given));
        given += due[0]!.length;
        yield due;
      }
    },
    get notFinite() {
      return converter.notFinite;
    },
  };
}

/** Steps one behind the other, as one. */
export function inSeries(first: RenderStep, ...more: readonly RenderStep[]): RenderStep {
  return more.reduce(
    (front, back) => ({
      take: (block) => back.take(front.take(block)),
      rest: function* () {
        for (const piece of front.rest()) yield back.take(piece);
        yield* back.rest();
      },
      get notFinite() {
        return front.notFinite + back.notFinite;
      },
    }),
    first,
  );
}
