/** What the subset has of gen~'s operators. */
export interface GenOperator {
  /** Its reference page, seen 2026-11-30. */
  readonly page: string;
  readonly inputs: number;
  /** The value, as JavaScript. `$0`, `$1` and `$2` stand for the inputs; `check` is what the double refuses at run time (run-time.ts). */
  readonly code: string;
}

const COMMON = "https://docs.cycling74.com/reference/gen_common_";
const DSP = "https://docs.cycling74.com/reference/gen_dsp_";

/**
 * Operators that a codebox may call. Where a page leaves a result open (the root or logarithm of less than nothing, an index between two places or
 * out of range) the double throws instead of choosing one.
 */
export const CALLS: Readonly<Record<string, GenOperator>> = {
  abs: { page: `${COMMON}abs`, inputs: 1, code: "Math.abs($0)" },
  atan2: { page: `${COMMON}atan2`, inputs: 2, code: "Math.atan2($0, $1)" },
  clip: { page: `${COMMON}clip`, inputs: 3, code: "Math.min(Math.max($0, $1), $2)" },
  cos: { page: `${COMMON}cos`, inputs: 1, code: "Math.cos($0)" },
  fixnan: { page: `${DSP}fixnan`, inputs: 1, code: "check.fixnan($0)" },
  floor: { page: `${COMMON}floor`, inputs: 1, code: "Math.floor($0)" },
  log10: { page: `${COMMON}log10`, inputs: 1, code: "check.log10($0)" },
  max: { page: `${COMMON}max`, inputs: 2, code: "Math.max($0, $1)" },
  mix: { page: `${COMMON}mix`, inputs: 3, code: "check.mix($0, $1, $2)" },
  min: { page: `${COMMON}min`, inputs: 2, code: "Math.min($0, $1)" },
  pow: { page: `${COMMON}pow`, inputs: 2, code: "check.pow($0, $1)" },
  sin: { page: `${COMMON}sin`, inputs: 1, code: "Math.sin($0)" },
  sqrt: { page: `${COMMON}sqrt`, inputs: 1, code: "check.sqrt($0)" },
  tan: { page: `${COMMON}tan`, inputs: 1, code: "Math.tan($0)" },
  peek: { page: `${DSP}peek`, inputs: 2, code: "check.peek($0, $1)" },
  poke: { page: `${DSP}poke`, inputs: 3, code: "check.poke($0, $1, $2)" },
};

/** Operators between two values. A comparison gives 1 or 0. */
export const SIGNS: Readonly<Record<string, GenOperator>> = {
  "+": { page: `${COMMON}add`, inputs: 2, code: "($0 + $1)" },
  "-": { page: `${COMMON}sub`, inputs: 2, code: "($0 - $1)" },
  "*": { page: `${COMMON}mul`, inputs: 2, code: "($0 * $1)" },
  "/": { page: `${COMMON}div`, inputs: 2, code: "check.div($0, $1)" },
  "<": { page: `${COMMON}lt`, inputs: 2, code: "($0 < $1 ? 1 : 0)" },
  ">": { page: `${COMMON}gt`, inputs: 2, code: "($0 > $1 ? 1 : 0)" },
  "<=": { page: `${COMMON}lte`, inputs: 2, code: "($0 <= $1 ? 1 : 0)" },
  ">=": { page: `${COMMON}gte`, inputs: 2, code: "($0 >= $1 ? 1 : 0)" },
  "==": { page: `${COMMON}eq`, inputs: 2, code: "($0 === $1 ? 1 : 0)" },
  "!=": { page: `${COMMON}neq`, inputs: 2, code: "($0 !== $1 ? 1 : 0)" },
  "&&": { page: `${COMMON}and`, inputs: 2, code: "($0 !== 0 && $1 !== 0 ? 1 : 0)" },
  "||": { page: `${COMMON}or`, inputs: 2, code: "($0 !== 0 || $1 !== 0 ? 1 : 0)" },
};

export const UNARY: Readonly<Record<string, GenOperator>> = {
  "-": { page: `${COMMON}neg`, inputs: 1, code: "(-$0)" },
  "!": { page: `${COMMON}not`, inputs: 1, code: "($0 === 0 ? 1 : 0)" },
};

export const CHOICE: GenOperator = { page: `${COMMON}switch`, inputs: 3, code: "($0 !== 0 ? $1 : $2)" };

/** What stands for a value by itself. */
export const CONSTANTS: Readonly<Record<string, GenOperator>> = {
  pi: { page: `${COMMON}pi`, inputs: 0, code: "3.1415926535898" },
  samplerate: { page: `${DSP}samplerate`, inputs: 0, code: "samplerate" },
  twopi: { page: `${COMMON}twopi`, inputs: 0, code: "6.2831853071796" },
};

/** Declarations above the statements. */
export const DECLARATIONS = {
  History: `${DSP}history`,
  Data: `${DSP}data`,
  Buffer: `${DSP}buffer`,
  Param: `${COMMON}param`,
} as const;

/**
 * Names of operators and constants that are not of the subset: no variable may have one, for gen~ would read the operator. `i` is one and yet the
 * counter of the pages' own loops.
 * Source: Gen Common Operators and gen~ Operators (docs.cycling74.com/userguide/gen), seen 2026-11-30; `reset` is a message of gen~
 * (docs.cycling74.com/reference/gen~), so no Param has that name.
 */
export const TAKEN: ReadonlySet<string> = new Set(
  `neqp gt eq eqp gte gtep gtp lt lte ltep ltp maximum minimum neq step constant degtorad e f float halfpi int invpi ln10 ln2 log10e log2e phi pi
  radtodeg sqrt1_2 sqrt2 param expr pass in out not and bool or xor rmod rsub mod add sub div absdiff cartopol mul neg poltocar rdiv ceil trunc fract
  sign exp exp2 fastexp fastpow ln log log2 clamp fold scale wrap switch gate mix r receive s send selector smoothstep gen setparam acos acosh asin
  asinh atan atanh cosh degrees fastcos fastsin fasttan hypot radians sinh tan tanh noise buffer channels cycle data dim lookup nearest sample splat
  wave atodb dbtoa ftom mstosamps mtof sampstoms fftfullspect ffthop fftoffset fftsize samplerate vectorsize fixdenorm isdenorm isnan t60 t60time
  delay history fftinfo change dcblock delta interp latch phasewrap sah slide elapsed mc_channel mc_channelcount voice voicecount mulequals accum
  plusequals counter round phasor rate train triangle if else for while break continue return require reset`
    .split(/\s+/)
    .flatMap((name) => [name, name.toUpperCase()]),
);
