import type { ChoiceSpec, NumberSpec } from "#src/model/device/device-spec.ts";
import {
  type ChoiceSetting,
  isShare,
  type NumberSetting,
  type SettingSpec,
  type SettingSpecs,
} from "#src/model/recipe/settings.ts";

/** How a setting is shown on a strip. */
export interface ShownSetting {
  readonly key: string;
  /** Stored in every set: never renamed once it has shipped. */
  readonly longName: string;
  readonly shortName: string;
  readonly info: string;
  /** Options as they are shown, where the setting's own words do not fit the menu. */
  readonly options?: readonly string[];
  /** Shown and read to the nearest whole number. */
  readonly whole?: boolean;
  /** Key of a choice that switches the number off: with its first option the setting stands at its least value. */
  readonly switchedBy?: string;
  /** How much finer the dial is towards its lower end; only for a dial that never shipped without. */
  readonly exponent?: number;
  /** The generation of dials that this one came with, see `DIALS`; left out: the first. */
  readonly since?: number;
  /** Where a dial starts whose setting starts switched off. */
  readonly initial?: number;
}

/** Units that a dial shows; beats are bare numbers to it, and a true peak is read in dB. */
const SHOWN_UNITS: Readonly<Record<NumberSetting["unit"], NumberSpec["unit"]>> = {
  dB: "dB",
  dBTP: "dB",
  LU: "LU",
  LUFS: "LUFS",
  Hz: "Hz",
  "%": "%",
  beats: "",
  bars: "bars",
  ms: "ms",
  cents: "",
  pan: "pan",
  turns: "turns",
  "": "",
};

/**
 * A dial for a number, a menu for a choice, with the range of the setting; a share is dialled in per cent.
 *
 * Shape: where several recipes have the setting, the dial reaches as far as any of them and starts where the first has it;
 * a menu has the options of the first.
 * @throws RangeError for a setting that none of the recipes has, or that has no dial.
 */
export function settingParameter(tables: readonly SettingSpecs[], shown: ShownSetting): NumberSpec | ChoiceSpec {
  const { key, longName, shortName, info } = shown;
  const settings = tables.flatMap((table): SettingSpec[] => (Object.hasOwn(table, key) ? [table[key]!] : []));
  const named = { key, longName, shortName, info, visibility: "automated" } as const;
  const numbers = settings.filter((setting): setting is NumberSetting => setting.kind === "number");
  const choices = settings.filter((setting): setting is ChoiceSetting => setting.kind === "choice");
  if (numbers[0] !== undefined) return { ...named, ...dial(numbers[0], numbers, shown) };
  if (choices[0] === undefined) throw new RangeError(`settingParameter: no recipe has a setting “${key}” for a dial`);
  const { options, initial } = choices[0];
  return {
    ...named,
    kind: "choice",
    options: shown.options ?? options,
    values: options,
    initial: options.indexOf(initial),
    ...(shown.since === undefined ? {} : { since: shown.since }),
  };
}

function dial(
  { unit, initial }: NumberSetting,
  all: readonly NumberSetting[],
  { switchedBy, initial: shown, whole, exponent, since }: ShownSetting,
): Omit<NumberSpec, "key" | "longName" | "shortName" | "info" | "visibility"> {
  const share = all.every(isShare);
  const times = share ? PERCENT : 1;
  return {
    kind: "number",
    unit: share ? "%" : SHOWN_UNITS[unit],
    minimum: times * Math.min(...all.map(({ minimum }) => minimum)),
    maximum: times * Math.max(...all.map(({ maximum }) => maximum)),
    initial: shown ?? times * initial,
    ...(share ? { times } : {}),
    ...(whole === undefined ? {} : { whole }),
    ...(exponent === undefined ? {} : { exponent }),
    ...(since === undefined ? {} : { since }),
    ...(switchedBy === undefined ? {} : { switchedBy }),
  };
}

const PERCENT = 100;
