import { liveDeviceName } from "#src/knowledge/live/live-device-names.ts";
import type { DeviceShape } from "#test/doubles/live-api/live-node.ts";
import vector from "../vectors/knob-readings.json" with { type: "json" };

type Row = readonly [string, string, string | null, number, number, string | null, ...unknown[]];

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
  /** EQ Eight: 0 stereo, 1 left/right, 2 mid/side. */
  readonly globalMode?: number;
}

/**
 * A device of Live's own as a running Live 12 gives it: the names and ranges of `test/vectors/knob-readings.json`.
 * Gains whose number is what Live shows show dB, as there.
 */
export function nativeDevice(className: string, shape: NativeShape = {}): DeviceShape {
  const { name = liveDeviceName(className), on = true, older = false, values = {}, globalMode = 0 } = shape;
  const rows = ROWS.filter((row) => row[0] === className && row[1] !== "Device On");
  const parameters = rows.map(([, now, before, min, max, unit]) => ({
    name: older ? (before ?? now) : now,
    value: values[now] ?? Math.max(min, Math.min(max, 0)),
    min,
    max,
    quantized: unit === null,
    ...(unit === "dB" && max - min > 2 ? { shown: " dB" } : {}),
  }));
  return { name, className, on, parameters, ...(className === "Eq8" ? { members: { global_mode: globalMode } } : {}) };
}
