import type { NumberSpec, ParameterSpec } from "#src/model/device/device-spec.ts";

/**
 * What a dial is read and typed in where Live stores another unit: Hz for a note number, degrees for turns. The dial's parameter
 * keeps its law, so that sets and automation mean what they meant.
 */
export interface ShownNumber {
  /** Of the dial. */
  readonly key: string;
  /** The field under it: hidden from Live, which neither stores nor automates it. */
  readonly field: NumberSpec;
  /** Both ways as Max's `expr` takes them, of `$f1`. */
  readonly there: string;
  readonly back: string;
}

/** The fields of those parameters that need one. */
export function shownNumbers(parameters: readonly ParameterSpec[]): readonly ShownNumber[] {
  return parameters.flatMap((parameter) => {
    const law = parameter.kind === "number" && parameter.visibility === "automated" ? LAWS[parameter.unit] : undefined;
    return law === undefined ? [] : [shownNumber(parameter as NumberSpec, law)];
  });
}

function shownNumber(dial: NumberSpec, law: ShownLaw): ShownNumber {
  const { unit, words, exponent, of, there, back } = law;
  const { key, longName, shortName } = dial;
  return {
    key,
    there,
    back,
    field: {
      kind: "number",
      key: `${key}Shown`,
      longName: `${longName} in ${words}`,
      shortName,
      unit,
      minimum: of(dial.minimum),
      maximum: of(dial.maximum),
      initial: of(dial.initial),
      ...(exponent === undefined ? {} : { exponent }),
      visibility: "hidden",
      info: `${longName} in ${words}: it shows where the dial stands, and a number that is typed here turns the dial.`,
    },
  };
}

interface ShownLaw extends Pick<ShownNumber, "there" | "back">, Pick<NumberSpec, "unit" | "exponent"> {
  readonly words: string;
  of(value: number): number;
}

/**
 * A note is 69 + 12 log2(f / 440). On the way back the factor is 12 / ln 2 rounded up, so that 20 Hz and 20 kHz reach the ends of
 * the dial, where a filter is out of the way; it is never 0.0002 semitones off.
 */
const LAWS: Readonly<Partial<Record<NumberSpec["unit"], ShownLaw>>> = {
  note: {
    unit: "Hz",
    words: "Hz",
    /** From 20 Hz to 20 kHz half the way is 640 Hz: about as many octaves below as above. */
    exponent: 5,
    of: (note) => Math.round(440 * 2 ** ((note - 69) / 12)),
    there: "440. * exp(($f1 - 69.) * 0.05776226505)",
    back: "69. + 17.3124 * log($f1 / 440.)",
  },
  turns: {
    unit: "degrees",
    words: "Degrees",
    of: (turns) => turns * 360,
    there: "$f1 * 360.",
    back: "$f1 / 360.",
  },
};
