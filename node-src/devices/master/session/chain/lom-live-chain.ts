import { lomDevices } from "#src/adapters/lom/devices/lom-devices.ts";
import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { lomParameters } from "#src/adapters/lom/parameters/lom-parameters.ts";
import { lomMain, storedDeviceAt } from "#src/adapters/lom/stored/lom-main.ts";
import type { KeepWork } from "#src/chassis/session/writing/own-read-backs.ts";
import { keptChain } from "#src/devices/master/session/chain/kept-chain.ts";
import type { LiveChain } from "#src/devices/master/session/chain/live-chain.ts";

/** A master's chain on the main track of the Live at the other end of the wire. */
export function lomLiveChain(wire: LomWire, keep: KeepWork): LiveChain {
  const { forget, ...parameters } = lomParameters(wire);
  const host = {
    ...parameters,
    ...lomDevices(wire, forget),
    main: () => lomMain(wire),
    deviceAt: (target: number) => storedDeviceAt(wire, target),
  };
  return keptChain(host, keep);
}
