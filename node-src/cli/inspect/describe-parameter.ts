import type { BoxDescription } from "#src/cli/inspect/list-boxes.ts";
import { fieldsOf, listOf, numberOf, textOf } from "#src/cli/inspect/read-patcher.ts";

/** A Live parameter of a device. */
export interface ParameterDescription {
  readonly longName: string;
  readonly shortName: string;
  readonly object: string;
  readonly type: "float" | "int" | "enum" | "blob" | "file" | "unknown";
  /** `null` for enums, blobs and files. */
  readonly range: readonly [number, number] | null;
  readonly unit: string;
  readonly options: readonly string[];
  readonly initial: readonly unknown[] | null;
  readonly visibility: "automated and stored" | "stored only" | "hidden" | "unknown";
  readonly modulation: string;
  /** Text of the Info View. */
  readonly info: string | null;
  /** The embedded patch that it stands in; `null` for the device's own. */
  readonly file: string | null;
}

/** The parameter that a box is, or `null`. */
export function describeParameter({ name, file, box }: BoxDescription): ParameterDescription | null {
  const value = fieldsOf(fieldsOf(box["saved_attribute_attributes"])["valueof"]);
  const longName = textOf(value["parameter_longname"]);
  const enabled = box["parameter_enable"] ?? fieldsOf(box["saved_object_attributes"])["parameter_enable"];
  if (longName === null || enabled !== 1) return null;
  return {
    longName,
    shortName: textOf(value["parameter_shortname"]) ?? longName,
    object: name,
    ...valuesOf(value),
    initial: value["parameter_initial_enable"] === 1 ? listOf(value["parameter_initial"]) : null,
    visibility: numbered(VISIBILITIES, value["parameter_invisible"]),
    modulation: numbered(MODULATIONS, value["parameter_modmode"]),
    info: textOf(box["annotation"]),
    file,
  };
}

type Values = Pick<ParameterDescription, "type" | "range" | "unit" | "options">;

function valuesOf(value: Readonly<Record<string, unknown>>): Values {
  const type = numbered(TYPES, value["parameter_type"]);
  if (type === "enum") return { type, range: null, unit: "", options: listOf(value["parameter_enum"]).map(String) };
  if (type !== "float" && type !== "int") return { type, range: null, unit: "", options: [] };
  const range = [numberOf(value["parameter_mmin"]) ?? 0, numberOf(value["parameter_mmax"]) ?? DEFAULT_MAXIMUM] as const;
  return { type, range, unit: unitOf(value), options: [] };
}

function numbered<Word extends string>(words: readonly Word[], number: unknown): Word | "unknown" {
  return words[numberOf(number) ?? 0] ?? "unknown";
}

/** A custom unit is a format such as `"%.1f LUFS"`; what is left without its number is the unit. */
function unitOf(value: Readonly<Record<string, unknown>>): string {
  const unit = numbered(UNITS, value["parameter_unitstyle"]);
  const format = textOf(value["parameter_units"]);
  return unit === "custom" && format !== null ? format.replace(NUMBER_FORMAT, "").replace("%%", "%").trim() : unit;
}

/** Source: the orders of Max's parameter inspector; the numbers in patches that Max 8 and 9 saved agree. */
const TYPES = ["float", "int", "enum", "blob", "file"] as const;
const UNITS = ["int", "float", "time", "Hz", "dB", "%", "pan", "semitones", "MIDI note", "custom", "native"] as const;
const VISIBILITIES = ["automated and stored", "stored only", "hidden"] as const;
const MODULATIONS = ["none", "unipolar", "bipolar", "additive", "absolute"] as const;
const NUMBER_FORMAT = /%[-+ #0]*\d*(?:\.\d+)?l?[diufeg]/;
/** What Max takes for a parameter without a range. */
const DEFAULT_MAXIMUM = 127;
