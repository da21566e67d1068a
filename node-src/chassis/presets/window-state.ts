import type { PresetKey } from "#src/browser/preset-sheet.ts";
import type { HostMessage } from "#src/browser/protocol.ts";
import type { PresetDevice } from "#src/model/recipe/preset.ts";
import type { PresetEntry } from "#src/model/recipe/preset-entry.ts";

/** What the page is told of the device that opened it: its presets by their keys. */
export function windowState(
  device: PresetDevice,
  slot: "a" | "b",
  presets: Readonly<Record<"current" | "auditioned" | "a" | "b", PresetEntry | null>>,
  keyOf: (id: string) => PresetKey,
): HostMessage {
  const key = (entry: PresetEntry | null) => (entry === null ? null : keyOf(entry.id));
  const { current, auditioned, a, b } = presets;
  return {
    ...{ say: "state", device, reach: [device], slot },
    ...{ current: key(current), auditioned: key(auditioned), a: key(a), b: key(b) },
  };
}
