import type { DeviceShape, LiveNode } from "#test/doubles/live-api/live-node.ts";

/** What a fake Live does with devices that it is asked to put in. */
export interface InsertHabits {
  /** Turns of its main thread before a device is there, and its parameters. */
  readonly late?: number;
  /** Devices that this edition does not have. */
  readonly without?: readonly string[];
  /** Parameters that take no value, though nothing is said. */
  readonly deaf?: readonly string[];
}

/** Devices of Live's own by the names of its browser, as its user has them by default. */
export const NATIVE_DEVICES: Readonly<Record<string, DeviceShape>> = {
  Utility: {
    name: "Utility",
    className: "StereoGain",
    parameters: [
      { name: "Mute", value: 0, quantized: true },
      { name: "Stereo Width", value: 1, max: 4 },
      { name: "Output", value: 1, max: 56.2341309 },
      { name: "Balance", value: 0, min: -1 },
      ...Array.from({ length: 9 }, (_, k) => ({ name: `Other ${k + 1}`, value: 0 })),
    ],
  },
  "EQ Eight": { name: "EQ Eight", className: "Eq8", parameters: [{ name: "1 Gain A", value: 0, min: -15, max: 15 }] },
  "Auto Filter": { name: "Auto Filter", className: "AutoFilter2", parameters: [{ name: "Frequency", value: 1 }] },
};

/** Whether Live lets an audio effect stand at a place of a chain. */
export function takesEffect(track: LiveNode, place: number): boolean {
  if (track.values["is_frozen"] === 1) return false;
  const devices = track.children["devices"] as LiveNode[];
  return track.values["has_midi_input"] !== 1 || devices.slice(0, place).some(({ values }) => values["type"] === 1);
}
