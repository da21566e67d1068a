import { lomDevices } from "#src/adapters/lom/devices/lom-devices.ts";
import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { lomParameters } from "#src/adapters/lom/parameters/lom-parameters.ts";
import { lomMain, storedDeviceAt } from "#src/adapters/lom/stored/lom-main.ts";
import { createLiveChain } from "#src/devices/master/session/chain/create-live-chain.ts";
import type { LiveChain } from "#src/devices/master/session/chain/live-chain.ts";

/** A master's chain on the main track of the Live at the other end of the wire. */
export function lomLiveChain(wire: LomWire): LiveChain {
  const { forget, ...parameters } = lomParameters(wire);
  return createLiveChain({
    ...parameters,
    ...lomDevices(wire, forget),
    main: () => lomMain(wire),
    deviceAt: (target) => storedDeviceAt(wire, target),
  });
}
