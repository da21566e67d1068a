import type { Ledger, UndoStep } from "#test/doubles/max/ledger.ts";
import { UndoHistory } from "#test/doubles/max/live/undo-history.ts";
import type { Atom } from "#test/doubles/max/machine/message.ts";
import type { ValueOfJson } from "#test/doubles/max/machine/patcher-json.ts";

/** What Live holds of a parameter: a number, or a blob's atoms or dictionary. */
export type ParameterValue = number | readonly Atom[] | { readonly [key: string]: unknown };

/** The values that a Live Set saves, by long name; hidden parameters are not among them. */
export type DeviceState = Readonly<Record<string, ParameterValue>>;

const TYPES = ["float", "int", "enum", "blob", "file"] as const;
const VISIBILITIES = ["automated", "stored", "hidden"] as const;
/** What Max takes for what a `valueof` block leaves out. */
const UNSAID = {
  parameter_longname: "",
  parameter_type: 0,
  parameter_invisible: 0,
  parameter_order: 0,
  parameter_enum: [] as readonly string[],
  parameter_mmin: 0,
  parameter_mmax: 127,
  parameter_exponent: 1,
  parameter_initial: [] as readonly Atom[],
  parameter_initial_enable: 0,
};

/** One Live parameter. */
export class Parameter {
  value: ParameterValue;
  /** Sends the value out of its object. */
  emit: () => void = () => undefined;
  readonly longName: string;
  readonly shortName: string;
  readonly type: (typeof TYPES)[number];
  readonly visibility: (typeof VISIBILITIES)[number];
  readonly order: number;
  readonly initial: ParameterValue | undefined;
  labels: readonly string[];
  minimum: number;
  maximum: number;
  private readonly exponent: number;

  constructor(json: ValueOfJson) {
    const given = { ...UNSAID, ...json };
    this.longName = given.parameter_longname;
    this.shortName = json.parameter_shortname ?? this.longName;
    this.type = TYPES[given.parameter_type] ?? "float";
    this.visibility = VISIBILITIES[given.parameter_invisible] ?? "automated";
    this.order = given.parameter_order;
    this.labels = given.parameter_enum;
    this.minimum = given.parameter_mmin;
    this.maximum = this.type === "enum" ? Math.max(0, this.labels.length - 1) : given.parameter_mmax;
    this.exponent = given.parameter_exponent;
    this.initial = given.parameter_initial_enable === 1 ? this.startOf(given.parameter_initial) : undefined;
    this.value = this.initial ?? this.startOf([]);
  }

  /** Into range, and whole for int and enum. */
  fitted(value: ParameterValue): ParameterValue {
    if (typeof value !== "number") return value;
    const inRange = Math.min(Math.max(value, this.minimum), this.maximum);
    return this.type === "float" ? inRange : Math.round(inRange);
  }

  /** A blob's atoms; a number, the lowest where none is given. */
  private startOf(given: readonly Atom[]): ParameterValue {
    if (this.type === "blob" || this.type === "file") return given;
    return Number(given[0] ?? this.minimum);
  }

  /** 0 to 1 along the control. */
  get raw(): number {
    const span = this.maximum - this.minimum;
    return span === 0 ? 0 : ((Number(this.value) - this.minimum) / span) ** (1 / this.exponent);
  }

  fromRaw(raw: number): number {
    return this.minimum + Math.min(Math.max(raw, 0), 1) ** this.exponent * (this.maximum - this.minimum);
  }
}

/** The parameters of one device, and what changing them leaves in Live's undo history. */
export class ParameterRegistry {
  readonly all: Parameter[] = [];
  readonly history = new UndoHistory();
  private readonly told: ((longName: string, value: ParameterValue) => void) | undefined;

  constructor(told?: (longName: string, value: ParameterValue) => void) {
    this.told = told;
  }

  add(parameter: Parameter): void {
    if (this.all.some(({ longName }) => longName === parameter.longName)) {
      throw new Error(`two parameters have the long name "${parameter.longName}"`);
    }
    this.all.push(parameter);
  }

  /** @throws Error when no parameter has the long name. */
  named(longName: string): Parameter {
    const found = this.all.find((parameter) => parameter.longName === longName);
    if (!found) throw new Error(`no parameter is named "${longName}"`);
    return found;
  }

  /**
   * Takes a value. A change by the user or the patch is an undo step unless the parameter is hidden; automation and recall
   * are none.
   */
  change(parameter: Parameter, value: ParameterValue, by: UndoStep["by"] | "live", ledger: Ledger): boolean {
    const next = parameter.fitted(value);
    const before = parameter.value;
    const differs = JSON.stringify(next) !== JSON.stringify(before);
    parameter.value = next;
    if (differs) this.told?.(parameter.longName, next);
    if (differs && by !== "live" && parameter.visibility !== "hidden") {
      ledger.undoSteps.push({ parameter: parameter.longName, by });
      if (this.all.includes(parameter)) this.history.record({ parameter, before, after: next });
    }
    return differs;
  }

  /** In the order of recall. */
  inOrder(): readonly Parameter[] {
    return [...this.all].sort((a, b) => a.order - b.order);
  }

  /**
   * Live sets what the device stores to what a set, a preset of Live's, an undo or a redo holds: each parameter speaks, also
   * where it stands there already. Hidden ones are not among them.
   *
   * Source: Max reference, Parameters ("Parameter Visibility"); seen in Live: each object sends its value at a recall.
   */
  recall(state: DeviceState, ledger: Ledger): void {
    for (const parameter of this.inOrder()) {
      if (parameter.visibility === "hidden") continue;
      this.change(parameter, structuredClone(state[parameter.longName] ?? parameter.value), "live", ledger);
      parameter.emit();
    }
  }

  save(): DeviceState {
    const kept = this.all.filter(({ visibility }) => visibility !== "hidden");
    return structuredClone(Object.fromEntries(kept.map(({ longName, value }) => [longName, value])));
  }
}
