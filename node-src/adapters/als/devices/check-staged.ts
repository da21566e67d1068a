import { basename } from "node:path";
import { AlsRefusal } from "#src/adapters/als/als-refusal.ts";
import { type SplicedSet, strayChange } from "#src/adapters/als/check/stray-change.ts";
import { deviceChain } from "#src/adapters/als/devices/device-chain.ts";
import type { RenderedDevice } from "#src/adapters/als/devices/render-device.ts";
import { liveSetOf } from "#src/adapters/als/locate/set-version.ts";
import { trackElements } from "#src/adapters/als/locate/track-elements.ts";
import { NONE } from "#src/adapters/als/xml/xml-index.ts";

/** A set before and after a device was put in, and the file that it was read from. */
export interface StagedChange extends SplicedSet {
  readonly path: string;
}

/**
 * Looks at what a set holds once a device is in it.
 * @throws AlsRefusal `read-back-differs` with the first thing that is not as it was to be.
 */
export function checkStaged(change: StagedChange, track: number, place: number, { values }: RenderedDevice): void {
  const { after, path } = change;
  const stray = strayChange(change, "device");
  if (stray !== null) throw differs(path, stray);
  const found = trackElements(after, liveSetOf(after)).find(({ id }) => id === track);
  const devices = found === undefined ? [] : deviceChain(after, found).devices;
  const ids = devices.map((device) => after.number(device, "Id"));
  const device = devices[place];
  if (device === undefined || ids.filter((id) => id === ids[place]).length !== 1)
    throw differs(path, "the new device does not stand alone in its place");
  for (const [name, text] of values) {
    const leaf = after.path(device, ...name.split("/"));
    const manual = after.child(leaf, "Manual");
    if (after.attribute(manual === NONE ? leaf : manual, "Value") !== text)
      throw differs(path, `${name} of the new device reads otherwise`);
  }
}

function differs(path: string, what: string): AlsRefusal {
  return new AlsRefusal(
    "read-back-differs",
    `No device was put into the copy of “${basename(path)}”, because ${what}: the set may hold something unknown, so save it again in Live and retry.`,
  );
}
