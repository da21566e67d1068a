import { liveDeviceName } from "#src/knowledge/live/live-device-names.ts";
import type { DeviceShape } from "#test/doubles/live-api/live-node.ts";
import vector from "#test/vectors/knob-readings.json" with { type: "json" };

type Row = readonly [
  className: string,
  name: string,
  older: string | null,
  lowest: number,
  highest: number,
  unit: string | null,
  shownLowest: number | null,
  shownHighest: number | null,
  law: string | null,
];

const ROWS = vector.rows as unknown as readonly Row[];

/** Classes of which a running Live was read. */
export const READ_CLASSES: readonly string[] = [...new Set(ROWS.map(([className]) => className))];

/** How a running Live's device differs from one that stands at the bottom of every range. */
export interface NativeShape {
  /** As the user named it. */
  readonly name?: string;
  readonly on?: boolean;
  /** Names of Live 12.0 to 12.3. */
  readonly older?: boolean;
  /** By the name of today. */
  readonly values?: Readonly<Record<string, number>>;
  /** As somebody might have it by default: no knob and no switch where it rests. */
  readonly used?: boolean;
  /** EQ Eight: 0 stereo, 1 left/right, 2 mid/side. */
  readonly globalMode?: number;
}

/** A device of Live's own as a running Live 12 gives it: the names, ranges and laws of `test/vectors/knob-readings.json`. */
export function nativeDevice(className: string, shape: NativeShape = {}): DeviceShape {
  const { name = liveDeviceName(className), on = true, older = false, used = false } = shape;
  const { values = {}, globalMode = Number(used) } = shape;
  const rows = ROWS.filter((row) => row[0] === className && row[1] !== "Device On");
  const parameters = rows.map(([, now, before, min, max, unit, low, high, law]) => ({
    name: older ? (before ?? now) : now,
    value: values[now] ?? (used ? usedValue(min, max, unit === null) : Math.max(min, Math.min(max, 0))),
    min,
    max,
    quantized: unit === null,
    ...(unit === null || law === null ? {} : { law: { law, unit, low: low ?? 0, high: high ?? 0 } }),
  }));
  return { name, className, on, parameters, ...membersOf(className, globalMode, used) };
}

function usedValue(min: number, max: number, quantized: boolean): number {
  return quantized ? max : min + 0.37 * (max - min);
}

function membersOf(className: string, globalMode: number, used: boolean): Pick<DeviceShape, "members"> {
  return className === "Eq8" ? { members: { global_mode: globalMode, oversample: Number(used), edit_mode: 0 } } : {};
}
