import type { Complex } from "#src/dsp/equalisation/cascade-response.ts";
import type { Hertz } from "#src/model/units.ts";
import type { Processor } from "#src/process/processor.ts";

/** What of a middle and of a side comes out in the middle and in the side. */
export interface ImageResponse {
  readonly midToMid: Complex;
  readonly midToSide: Complex;
  readonly sideToMid: Complex;
  readonly sideToSide: Complex;
}

/** Gains and phases of a linear processor of two channels at any frequency, from what it makes of two impulses. */
export function imageResponse(processor: Processor): (frequency: Hertz) => ImageResponse {
  const [midToMid, midToSide] = planes(processor, 1);
  const [sideToMid, sideToSide] = planes(processor, -1);
  return (frequency) => {
    const angle = (2 * Math.PI * frequency) / processor.sampleRate;
    return {
      midToMid: at(midToMid, angle),
      midToSide: at(midToSide, angle),
      sideToMid: at(sideToMid, angle),
      sideToSide: at(sideToSide, angle),
    };
  };
}

/** What an impulse of both channels, the right one with this sign, becomes in the middle and in the side. */
function planes(processor: Processor, sign: number): readonly [Float64Array, Float64Array] {
  const [left, right] = [1, sign].map((first) => {
    const channel = new Float64Array(processor.latency + processor.tail + 2_000);
    channel[0] = first;
    return channel;
  }) as [Float64Array, Float64Array];
  processor.process([left, right]);
  processor.reset();
  return [left.map((x, i) => (x + right[i]!) / 2), left.map((x, i) => (x - right[i]!) / 2)];
}

function at(impulse: Float64Array, angle: number): Complex {
  let [re, im] = [0, 0];
  for (let i = 0; i < impulse.length; i++) {
    re += impulse[i]! * Math.cos(angle * i);
    im -= impulse[i]! * Math.sin(angle * i);
  }
  return { re, im };
}

export function decibelsOf({ re, im }: Complex): number {
  return 10 * Math.log10(re * re + im * im);
}

/** Degrees, within -180 and 180. */
export function degreesOf({ re, im }: Complex): number {
  return (180 * Math.atan2(im, re)) / Math.PI;
}

export function quotient(a: Complex, b: Complex): Complex {
  const size = b.re * b.re + b.im * b.im;
  return { re: (a.re * b.re + a.im * b.im) / size, im: (a.im * b.re - a.re * b.im) / size };
}
