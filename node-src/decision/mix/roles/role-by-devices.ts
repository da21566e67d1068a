import { roleByName } from "#src/decision/mix/roles/naming/role-by-name.ts";
import type { TrackSigns } from "#src/decision/mix/roles/track-signs.ts";
import { DEVICE_ROLES, INSTRUMENT_CLASSES } from "#src/knowledge/mix/roles/device-roles.ts";
import { EVIDENCE_WEIGHTS } from "#src/knowledge/mix/roles/evidence-weights.ts";
import type { RoleGuess } from "#src/model/mix/role-guess.ts";

/**
 * What the devices of a track make likely: the first whose class does, and the first instrument whose name does, as a preset's.
 *
 * Edge: a rack of drums is asked for its own name alone: what is in its pads are its drums, not the track's.
 */
export function roleByDevices(devices: TrackSigns["devices"]): readonly RoleGuess[] {
  const known = devices.flatMap(({ className }) => DEVICE_ROLES[className] ?? [])[0];
  const rack = devices.findIndex(({ className }) => className === DRUM_RACK);
  const named = devices
    .slice(0, rack < 0 ? devices.length : rack + 1)
    .filter(({ className }) => INSTRUMENT_CLASSES.has(className))
    .map(({ name }) => roleByName(name))
    .find((said) => said?.sure);
  return [
    ...(known === undefined ? [] : [{ ...known, by: "device" } as const]),
    ...(named ? [{ role: named.role, confidence: EVIDENCE_WEIGHTS.presetName, by: "device" } as const] : []),
  ];
}

const DRUM_RACK = "DrumGroupDevice";
