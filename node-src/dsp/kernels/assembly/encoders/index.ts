export { input, load_ as load, prepare, shift, shaping } from "./planes";
export { differences, survey, used, varied } from "./survey";
export { correlate, correlation } from "./correlation";
export { predict, sum, sums, taps } from "./residual";
export { begin, end, output, put, rice, samples } from "./bits";
