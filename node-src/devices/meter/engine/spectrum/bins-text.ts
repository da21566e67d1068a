import { FRAME, frameText, valuesText } from "#src/devices/meter/engine/frame-text.ts";
import { indented, literal } from "#src/devices/meter/engine/genexpr-text.ts";
import { SPECTRUM_FRAME } from "#src/devices/meter/engine/spectrum/spectrum-frame.ts";
import { BANDS, STEREO_FRAME, TRIPLE } from "#src/devices/meter/engine/stereo/stereo-frame.ts";
import { viewPlace } from "#src/devices/meter/spec/view-names.ts";
import { decibelsToPower } from "#src/dsp/decibels.ts";
import { FREQUENCY_RANGES } from "#src/knowledge/frequency-ranges.ts";
import { FLAT_TOP_BANDWIDTH, LIVE_BLOCK, LIVE_COLUMNS } from "#src/knowledge/metering/live-spectrum.ts";
import { IMAGE_RANGE_EDGES } from "#src/knowledge/mix/image-ranges.ts";
import { STEREO_WINDOWS } from "#src/knowledge/stereo-windows.ts";
import type { Hertz } from "#src/model/units.ts";

const { size } = LIVE_BLOCK;
const { columns, lowest, perOctave } = LIVE_COLUMNS;

/** What is read out of bins: the columns and the means of the ranges; sums of the bands since the beginning and means of late. */
export const BIN_ARRAYS = [
  `Data column_power(${columns});`,
  `Data range_mean(${FREQUENCY_RANGES.length});`,
  `Data band_now(${BANDS * TRIPLE});`,
  `Data band_total(${BANDS * TRIPLE});`,
];

export const BIN_STATE = [
  ...["bin_width", "last_bin", "pass_bins", "column_fall", "range_take", "band_take", "blocks"],
  ...["bin", "column", "column_end", "best", "loudest", "loudest_bin"],
  ...["part", "part_end", "part_l", "part_r", "part_x"],
];

/** Bins that are read in a sample, where most are. */
const MOST = 20;

/** At the running rate, once its hop is known. */
export function binPaceText(): readonly string[] {
  const share = (seconds: number) => `1. - pow(${literal(Math.exp(-1 / seconds))}, hop_length / samplerate)`;
  return [
    `bin_width = samplerate * ${literal(1 / size)};`,
    `last_bin = min(${literal(size / 2)}, floor(${columnEdge(literal(columns))} + 1.5));`,
    `pass_bins = floor(${literal(MOST * LIVE_BLOCK.hop)} / hop_length);`,
    `column_fall = pow(${literal(decibelsToPower(-LIVE_COLUMNS.fall))}, hop_length / samplerate);`,
    `range_take = ${share(LIVE_COLUMNS.mean)};`,
    `band_take = ${share(STEREO_WINDOWS.window)};`,
    `for (n = 0.; n < ${literal(columns)}; n += 1.) { poke(column_power, 0., n); }`,
    `for (n = 0.; n < ${literal(FREQUENCY_RANGES.length)}; n += 1.) { poke(range_mean, 0., n); }`,
    `for (n = 0.; n < ${literal(BANDS * TRIPLE)}; n += 1.) { poke(band_now, 0., n); poke(band_total, 0., n); }`,
  ];
}

/** The first bin of a block, the first column, and the first range or band. */
export function binsBegunText(): readonly string[] {
  return [
    `bin = floor(${columnEdge("0.")} + 0.5);`,
    "column = 0.;",
    `column_end = floor(${columnEdge("1.")} + 0.5);`,
    "blocks += 1.;",
    "best = 0.; loudest = 0.; loudest_bin = bin; part = 0.; part_l = 0.; part_r = 0.; part_x = 0.;",
    `part_end = ${partEnd()};`,
  ];
}

/** So many bins a sample; with the last one the frame is there. */
export function binsText(): readonly string[] {
  return [
    "if (stage == 3.) {",
    "  done = 0.;",
    "  while ((done < pass_bins) && (bin < last_bin)) {",
    `    at0 = peek(order, bin); at1 = peek(order, ${literal(size)} - bin);`,
    "    left_r = peek(real, at0) + peek(real, at1); left_i = peek(imaginary, at0) - peek(imaginary, at1);",
    "    right_r = peek(imaginary, at0) + peek(imaginary, at1); right_i = peek(real, at1) - peek(real, at0);",
    `    left_power = (left_r * left_r + left_i * left_i) * ${literal(1 / size ** 2)};`,
    `    right_power = (right_r * right_r + right_i * right_i) * ${literal(1 / size ** 2)};`,
    "    while (bin * bin_width >= part_end) {",
    ...indented(indented(indented(partEndedText()))),
    "    }",
    "    part_l += left_power;",
    "    part_r += right_power;",
    `    if (view == ${literal(viewPlace("Spectrum"))}) {`,
    ...indented(indented(indented(columnText()))),
    "    } else {",
    `      part_x += (left_r * right_r + left_i * right_i) * ${literal(1 / size ** 2)};`,
    "    }",
    "    bin += 1.;",
    "    done += 1.;",
    "  }",
    "  if (bin >= last_bin) {",
    "    stage = 0.;",
    `    if (view == ${literal(viewPlace("Spectrum"))}) {`,
    ...indented(
      indented(indented(valuesText(["bin_width", "loudest", "loudest_bin * bin_width"], SPECTRUM_FRAME.binWidth))),
    ),
    "    }",
    ...indented(indented(frameText())),
    "  }",
    "}",
  ];
}

/** A column is the largest of its bins in the louder channel, or what it was, fallen; bins on an edge are in both columns, so that none is lost. */
function columnText(): readonly string[] {
  return [
    "louder = max(left_power, right_power);",
    "if (louder > loudest) { loudest = louder; loudest_bin = bin; }",
    "best = max(best, louder);",
    `while ((bin >= column_end) && (column < ${literal(columns)})) {`,
    "  shown = max(best, peek(column_power, column) * column_fall);",
    "  poke(column_power, shown, column);",
    `  poke(seen, shown, column + ${literal(FRAME.values + SPECTRUM_FRAME.columns)});`,
    "  column += 1.;",
    `  column_end = floor(${columnEdge("(column + 1.)")} + 0.5);`,
    "  if (column_end > bin) { best = louder; }",
    "}",
  ];
}

/** A range or a band that ended: its power joins the mean, of all blocks while they are few; a band's joins the sum too where it is no silence. */
function partEndedText(): readonly string[] {
  const gate = literal(2 * decibelsToPower(STEREO_WINDOWS.absolute));
  const means = literal(1 / (2 * FLAT_TOP_BANDWIDTH));
  return [
    `if (view == ${literal(viewPlace("Spectrum"))}) {`,
    `  mean = peek(range_mean, part);`,
    `  mean += max(range_take, 1. / blocks) * ((part_l + part_r) * ${means} - mean);`,
    "  poke(range_mean, mean, part);",
    `  poke(seen, mean, part + ${literal(FRAME.values + SPECTRUM_FRAME.ranges)});`,
    "} else {",
    `  counts = ((part_l + part_r) * ${means} > ${gate});`,
    `  from = part * ${literal(2 * TRIPLE)} + ${literal(FRAME.values + STEREO_FRAME.bands)};`,
    `  for (k = 0.; k < ${literal(TRIPLE)}; k += 1.) {`,
    `    power = ((k == 0.) ? part_l : ((k == 1.) ? part_r : part_x)) * ${means};`,
    `    at = part * ${literal(TRIPLE)} + k;`,
    "    now = peek(band_now, at);",
    "    now += max(band_take, 1. / blocks) * (power - now);",
    "    poke(band_now, now, at);",
    "    poke(band_total, peek(band_total, at) + counts * power, at);",
    "    poke(seen, now, from + k);",
    `    poke(seen, peek(band_total, at), from + k + ${literal(TRIPLE)});`,
    "  }",
    "}",
    "part += 1.; part_l = 0.; part_r = 0.; part_x = 0.;",
    `part_end = ${partEnd()};`,
  ];
}

/** Where the columns before one end, in bins. */
function columnEdge(column: string): string {
  return `pow(2., ${column} * ${literal(1 / perOctave)}) * ${literal(lowest)} / bin_width`;
}

/** Upper edge of the range or band that is summed; after the last one none. */
function partEnd(): string {
  const ranges = edgeOf(FREQUENCY_RANGES.map(({ high }) => high));
  const bands = edgeOf(IMAGE_RANGE_EDGES.slice(1));
  return `(view == ${literal(viewPlace("Spectrum"))}) ? ${ranges} : ${bands}`;
}

function edgeOf(edges: readonly Hertz[]): string {
  return edges.reduceRight((rest, edge, at) => `((part == ${literal(at)}) ? ${literal(edge)} : ${rest})`, "samplerate");
}
