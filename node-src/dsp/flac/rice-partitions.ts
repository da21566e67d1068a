/** How a residual is cut into stretches of equal length, each with a Rice parameter of its own. */
export interface RicePartitions {
  /** There are 2^order of them. */
  readonly order: number;
  readonly parameters: readonly number[];
  /** Nearly so many bits, the residual's header included. */
  readonly bits: number;
}

/** Stretches of the finest cut: none shorter than `SHORTEST`, and no more than streams that are played as they come may have. */
export function finestOrder(count: number): number {
  let order = 0;
  while (order < MOST_ORDER && count % (2 << order) === 0 && count >> (order + 1) >= SHORTEST) order += 1;
  return order;
}

/** Source: RFC 9639, 7 allows 8; house choice of 6: what finer cuts save is under a thousandth of a file. */
const MOST_ORDER = 6;
/** Source: house choice; longer than any predictor looks back. */
const SHORTEST = 32;

/**
 * The cut and the parameters that take the fewest bits.
 *
 * @param finest Sums of the residuals, counted from 0, in each stretch of the finest cut; a power of two of them.
 * @param missing The samples of the first stretch without a residual.
 * Source: RFC 9639, 9.2.7.
 */
export function ricePartitions(finest: Float64Array, count: number, missing: number): RicePartitions {
  let best: RicePartitions | undefined;
  for (let sums = finest; ; sums = halved(sums)) {
    const cut = coded(sums, count / sums.length, missing);
    if (best === undefined || cut.bits < best.bits) best = cut;
    if (sums.length === 1) return best;
  }
}

/** The method's two bits and the order's four. */
const HEADER = 6;
/** Parameters up to here have four bits each; one larger in any stretch makes it five for all. */
const MOST_IN_FOUR = 14;
/** All ones would say that residuals follow as they are. */
const MOST_IN_FIVE = 30;

function coded(sums: Float64Array, length: number, missing: number): RicePartitions {
  const parameters: number[] = [];
  let bits = HEADER;
  let largest = 0;
  for (let i = 0; i < sums.length; i++) {
    const samples = i === 0 ? length - missing : length;
    const parameter = bestParameter(sums[i]!, samples);
    bits += riceBits(sums[i]!, samples, parameter);
    largest = Math.max(largest, parameter);
    parameters.push(parameter);
  }
  bits += sums.length * (largest > MOST_IN_FOUR ? 5 : 4);
  return { order: Math.log2(sums.length), parameters, bits };
}

function bestParameter(sum: number, samples: number): number {
  let parameter = Math.max(0, 30 - Math.clz32(sum / samples));
  let bits = riceBits(sum, samples, parameter);
  while (parameter < MOST_IN_FIVE) {
    const next = riceBits(sum, samples, parameter + 1);
    if (next >= bits) break;
    bits = next;
    parameter += 1;
  }
  return parameter;
}

/** Nearly what it takes: what each shift leaves behind is not known, and is half a step on average. */
function riceBits(sum: number, samples: number, parameter: number): number {
  const left = parameter === 0 ? sum : Math.max(0, sum - samples / 2);
  return samples * (parameter + 1) + Math.floor(left * SHIFT[parameter]!);
}

/** To the right by 0 to 31 bits. */
const SHIFT = Float64Array.from({ length: 32 }, (_, bits) => 2 ** -bits);

function halved(sums: Float64Array): Float64Array {
  const half = new Float64Array(sums.length / 2);
  for (let i = 0; i < half.length; i++) half[i] = sums[2 * i]! + sums[2 * i + 1]!;
  return half;
}

/** Whether the parameters need five bits. */
export function needsFive({ parameters }: RicePartitions): boolean {
  return parameters.some((parameter) => parameter > MOST_IN_FOUR);
}
