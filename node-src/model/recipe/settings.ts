import type { BentPoint } from "#src/model/bent-point.ts";
import type { Fraction } from "#src/model/units.ts";

/** What a recipe can be told: its settings by name, each with its range. The order is the order in which they are shown. */
export type SettingSpecs = Readonly<Record<string, SettingSpec>>;

export type SettingSpec = NumberSetting | ChoiceSetting | StepsSetting | PointsSetting;

export interface NumberSetting {
  readonly kind: "number";
  readonly label: string;
  /** `""`: a bare number; from 0 to 1 a share of one, which is shown in per cent. */
  readonly unit: "dB" | "dBTP" | "LU" | "LUFS" | "Hz" | "%" | "beats" | "bars" | "ms" | "cents" | "pan" | "turns" | "";
  readonly minimum: number;
  readonly maximum: number;
  readonly initial: number;
  /** At this value the setting holds nothing; `off` says it in words. */
  readonly off?: number;
}

export interface ChoiceSetting<Option extends string = string> {
  readonly kind: "choice";
  readonly label: string;
  readonly options: readonly Option[];
  readonly initial: Option;
}

/** Whether a number says how much of something: 0 is nothing, 1 all of it, and a person reads and writes it in per cent. */
export function isShare({ unit, minimum, maximum }: Pick<NumberSetting, "unit" | "minimum" | "maximum">): boolean {
  return unit === "" && minimum === 0 && maximum === 1;
}

/** A pattern: one number from 0 to 1 for each step. */
export interface StepsSetting {
  readonly kind: "steps";
  readonly label: string;
  readonly most: number;
  readonly initial: readonly number[];
}

/**
 * One cycle of a curve: from its beginning (`at` 0) to its end (1), each value from 0 to 1, two points at one time at most.
 * See `cyclePoints`.
 */
export interface PointsSetting {
  readonly kind: "points";
  readonly label: string;
  readonly most: number;
  readonly initial: CyclePoints;
}

export type CyclePoints = readonly BentPoint<Fraction>[];

export type SettingValue = number | string | readonly number[] | CyclePoints;

/** Whether a list is one of points, and not one of steps. */
export function isPoints(value: SettingValue | undefined): value is CyclePoints {
  return typeof value === "object" && typeof value[0] === "object";
}

/** The values that a table of settings describes. */
export type SettingsOf<Specs extends SettingSpecs> = {
  readonly [Key in keyof Specs]: Specs[Key] extends { readonly kind: "number" }
    ? number
    : Specs[Key] extends { readonly kind: "choice"; readonly options: readonly (infer Option)[] }
      ? Option
      : Specs[Key] extends { readonly kind: "points" }
        ? CyclePoints
        : readonly number[];
};
