import type { ChoiceSpec, NumberSpec } from "#src/model/device/device-spec.ts";

/** 20 Hz and 20 kHz as MIDI note numbers: 69 + 12 log2(f / 440). */
export const LOWEST_NOTE = 15.4868;
export const HIGHEST_NOTE = 135.0763;

/** The gain after the filters. */
export const GAIN: NumberSpec = {
  kind: "number",
  key: "gain",
  longName: "Gain",
  shortName: "Gain",
  unit: "dB",
  minimum: -70,
  maximum: 12,
  initial: 0,
  visibility: "automated",
  info: "A gain after the filters, for the silence before a drop; -70 dB is silence.",
};

/** What the stage of two filters and a gain does. */
export const STAGE: readonly NumberSpec[] = [
  {
    kind: "number",
    key: "highPass",
    longName: "High-Pass",
    shortName: "HP",
    unit: "note",
    minimum: LOWEST_NOTE,
    maximum: HIGHEST_NOTE,
    initial: LOWEST_NOTE,
    visibility: "automated",
    info: "Cutoff of the high-pass, 20 Hz to 20 kHz; the field under the dial shows it in Hz and takes it. Automation holds it as a note number: an octave is as far everywhere, so that a straight line is an even sweep. All the way down it is out of the way.",
  },
  {
    kind: "number",
    key: "lowPass",
    longName: "Low-Pass",
    shortName: "LP",
    unit: "note",
    minimum: LOWEST_NOTE,
    maximum: HIGHEST_NOTE,
    initial: HIGHEST_NOTE,
    visibility: "automated",
    info: "Cutoff of the low-pass, 20 Hz to 20 kHz; the field under the dial shows it in Hz and takes it. Automation holds it as a note number: an octave is as far everywhere, so that a straight line is an even sweep. All the way up it is out of the way.",
  },
  {
    kind: "number",
    key: "peak",
    longName: "Resonance",
    shortName: "Reso",
    unit: "%",
    minimum: 0,
    maximum: 100,
    initial: 0,
    visibility: "automated",
    info: "How much both filters ring at their cutoff; what they let through keeps its level.",
  },
  GAIN,
];

export const SLOPE: ChoiceSpec = {
  kind: "choice",
  key: "slope",
  longName: "Slope",
  shortName: "Slope",
  options: ["12 dB", "24 dB"],
  initial: 1,
  visibility: "automated",
  info: "How steep both filters are: 12 or 24 dB an octave.",
};
