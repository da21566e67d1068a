import type { NumberSpec, ParameterSpec } from "#src/model/device/device-spec.ts";

/**
 * A parameter as Max writes it into `saved_attribute_attributes.valueof`. A hidden number has no initial value: Max would
 * send it at every load.
 *
 * Source: boxes as Max 9 saved them; unit styles and visibility from its reference; modulation as Ableton's production
 * guidelines ask: bipolar for numbers, absolute for choices.
 */
export function parameterValue(spec: ParameterSpec, order: number): Readonly<Record<string, unknown>> {
  return {
    parameter_annotation_name: spec.longName,
    ...kindOf(spec),
    parameter_invisible: VISIBILITY[spec.visibility],
    parameter_longname: spec.longName,
    parameter_modmode: modulationOf(spec),
    parameter_order: order,
    parameter_shortname: spec.shortName,
  };
}

function kindOf(spec: ParameterSpec): Readonly<Record<string, unknown>> {
  switch (spec.kind) {
    case "number":
      return {
        ...(spec.visibility === "hidden" ? {} : startsAt(spec.initial)),
        ...(spec.exponent === undefined ? {} : { parameter_exponent: spec.exponent }),
        parameter_mmax: spec.maximum,
        parameter_mmin: spec.minimum,
        parameter_type: TYPE.float,
        ...unitOf(spec),
      };
    case "choice":
      return { ...choiceOf(spec.options), ...startsAt(spec.initial) };
    case "button":
      return choiceOf(["Off", "On"]);
    case "blob":
      return { ...startsAt(NOTHING_STORED), parameter_type: TYPE.blob, parameter_unitstyle: UNIT.native };
  }
}

function choiceOf(options: readonly string[]): Readonly<Record<string, unknown>> {
  return {
    parameter_enum: options,
    parameter_mmax: options.length - 1,
    parameter_type: TYPE.choice,
    parameter_unitstyle: UNIT.custom,
  };
}

function startsAt(initial: number): Readonly<Record<string, unknown>> {
  return { parameter_initial: [initial], parameter_initial_enable: 1 };
}

function unitOf({ unit, whole = false }: NumberSpec): Readonly<Record<string, unknown>> {
  if (whole && unit === "") return { parameter_unitstyle: UNIT.whole };
  const style = UNIT_STYLES[unit];
  if (style !== undefined) return { parameter_unitstyle: style };
  const format = FORMATS[unit] ?? `%.1f ${unit}`;
  return { parameter_units: whole ? `%.0f ${unit}` : format, parameter_unitstyle: UNIT.custom };
}

function modulationOf({ kind, visibility }: ParameterSpec): number {
  if (visibility !== "automated") return MODULATION.none;
  return kind === "number" ? MODULATION.bipolar : MODULATION.absolute;
}

/** A list that is empty has this one number, so that emptying it again changes nothing and makes no undo step. */
const NOTHING_STORED = 0;
const TYPE = { float: 0, choice: 2, blob: 3 } as const;
const UNIT = { whole: 0, float: 1, time: 2, hertz: 3, decibels: 4, percent: 5, custom: 9, native: 10 } as const;
/** Units that Max has a style of its own for. */
const UNIT_STYLES: Readonly<Partial<Record<NumberSpec["unit"], number>>> = {
  "": UNIT.float,
  ms: UNIT.time,
  Hz: UNIT.hertz,
  dB: UNIT.decibels,
  "%": UNIT.percent,
};
/**
 * Units that are written otherwise than as `1.0 unit`. A note is a number in an automation lane and on Push: its name would be
 * read as a pitch, and what it stands for is a frequency.
 */
const FORMATS: Readonly<Partial<Record<NumberSpec["unit"], string>>> = {
  pan: "%.2f",
  note: "note %.1f",
  turns: "%.2f cycles",
  degrees: "%.0f°",
};
const VISIBILITY = { automated: 0, stored: 1, hidden: 2 } as const;
const MODULATION = { none: 0, bipolar: 2, absolute: 4 } as const;
