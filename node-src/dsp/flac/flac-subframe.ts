import type { Predictor } from "#src/dsp/flac/linear-prediction.ts";
import { largestSum, type PlaneProspect, SHORTEST } from "#src/dsp/flac/plane-prospect.ts";
import { finestOrder, needsFive, type RicePartitions, ricePartitions } from "#src/dsp/flac/rice-partitions.ts";
import type { FlacLoops } from "#src/dsp/kernels/encoders/flac-loops.ts";

/** Codes a plane in whichever of the four ways takes fewest bits. Source: RFC 9639, 9.2. */
export function encodeSubframe(loops: FlacLoops, prospect: PlaneProspect): void {
  const { plane, constant, count, width, wasted } = prospect;
  if (constant) {
    header(loops, CONSTANT, 0);
    loops.samples(plane, 0, 1, width);
    return;
  }
  const coding = count < SHORTEST ? undefined : bestCoding(loops, prospect);
  if (coding === undefined || coding.bits >= count * width) {
    header(loops, VERBATIM, wasted);
    loops.samples(plane, 0, count, width);
    return;
  }
  const { taps, linear, partitions } = coding;
  header(loops, (linear === undefined ? FIXED : LINEAR - 1) + taps.length, wasted);
  loops.samples(plane, 0, taps.length, width);
  if (linear !== undefined) predictor(loops, linear);
  residual(loops, partitions, count, taps.length);
}

/** 9.2.1. */
const CONSTANT = 0;
const VERBATIM = 1;
const FIXED = 8;
const LINEAR = 32;

/** 9.2.1: a zero, the type, and how many low bits are zero throughout (9.2.2). */
function header(loops: FlacLoops, type: number, wasted: number): void {
  loops.put(type, 7);
  loops.put(wasted > 0 ? 1 : 0, 1);
  if (wasted > 0) loops.put(1, wasted);
}

/** 9.2.6. */
function predictor(loops: FlacLoops, { precision, shift, taps }: Predictor): void {
  loops.put(precision - 1, 4);
  loops.put(shift, 5);
  for (const tap of taps) loops.put(tap, precision);
}

/** 9.2.7. */
function residual(loops: FlacLoops, partitions: RicePartitions, count: number, order: number): void {
  const five = needsFive(partitions);
  loops.put(five ? 1 : 0, 2);
  loops.put(partitions.order, 4);
  const length = count >> partitions.order;
  for (const [index, parameter] of partitions.parameters.entries()) {
    loops.put(parameter, five ? 5 : 4);
    loops.rice(index === 0 ? order : index * length, (index + 1) * length, parameter);
  }
}

interface Coding {
  readonly taps: Int32Array;
  /** Where the taps are not those of a fixed predictor, which are known. */
  readonly linear: Predictor | undefined;
  readonly partitions: RicePartitions;
  readonly bits: number;
}

/** What is coded last is what the residual holds. */
function bestCoding(loops: FlacLoops, prospect: PlaneProspect): Coding {
  const { linear, fixedBits } = prospect;
  const fixed = () => coded(loops, prospect, undefined);
  if (linear === undefined) return fixed();
  const tried = coded(loops, prospect, linear);
  if (fixedBits > MAY_BE_LESS * tried.bits) return tried;
  const plain = fixed();
  return plain.bits <= tried.bits ? plain : coded(loops, prospect, linear);
}

/** 9.2.5, newest sample first. */
const FIXED_TAPS = [[], [1], [2, -1], [3, -3, 1], [4, -6, 4, -1]].map((taps) => Int32Array.from(taps));
/** Source: house choice: parameters that follow the sound save less than this on what one parameter takes. */
const MAY_BE_LESS = 1.1;

function coded(loops: FlacLoops, prospect: PlaneProspect, linear: Predictor | undefined): Coding {
  const { plane, count, width } = prospect;
  const taps = linear?.taps ?? FIXED_TAPS[prospect.order]!;
  loops.predict(plane, taps, linear?.shift ?? 0, largestSum(taps, width) >= 2 ** 30);
  const order = finestOrder(count);
  const partitions = ricePartitions(loops.sums(count >> order), count, taps.length);
  const tapBits = linear === undefined ? 0 : 9 + taps.length * linear.precision;
  return { taps, linear, partitions, bits: partitions.bits + taps.length * width + tapBits };
}
