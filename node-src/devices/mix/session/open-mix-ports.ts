import { diskMixNotes } from "#src/adapters/disk/notes/disk-mix-notes.ts";
import { lomDevices } from "#src/adapters/lom/devices/lom-devices.ts";
import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { lomParameters } from "#src/adapters/lom/parameters/lom-parameters.ts";
import { lomMixSet } from "#src/adapters/lom/read/whole/lom-mix-set.ts";
import { lomTransport } from "#src/adapters/lom/transport/lom-transport.ts";
import { audioOnDisk } from "#src/chassis/listening/audio-on-disk.ts";
import { renderedPart } from "#src/chassis/render/mix/rendered-part.ts";
import type { MixDevicePorts } from "#src/devices/mix/session/mix-ports.ts";
import { ok } from "#src/model/result.ts";

/** This machine's disk, and the running Live. */
export function openMixPorts(wire: LomWire): MixDevicePorts {
  const { read } = lomMixSet(wire);
  const { forget, ...parameters } = lomParameters(wire);
  return {
    read: () => read(),
    host: {
      ...parameters,
      ...lomDevices(wire, forget),
      read: async () => {
        const whole = await read({ all: true });
        return whole.ok ? ok(whole.value.set) : whole;
      },
    },
    listening: audioOnDisk().listening,
    song: lomTransport(wire),
    notes: diskMixNotes,
    rendered: (range, { signal, progress }) => renderedPart(range, progress, signal),
  };
}
