import { diskMixNotes } from "#src/adapters/disk/notes/disk-mix-notes.ts";
import { lomDevices } from "#src/adapters/lom/devices/lom-devices.ts";
import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { lomParameters } from "#src/adapters/lom/parameters/lom-parameters.ts";
import { lomMixSet } from "#src/adapters/lom/read/whole/lom-mix-set.ts";
import { lomTransport } from "#src/adapters/lom/transport/lom-transport.ts";
import { audioOnDisk } from "#src/chassis/listening/audio-on-disk.ts";
import { renderedPart } from "#src/chassis/render/mix/rendered-part.ts";
import type { MixDevicePorts, RunningSet } from "#src/devices/mix/session/mix-ports.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";

/** This machine's disk, and the running Live. */
export function openMixPorts(wire: LomWire): MixDevicePorts {
  const { read, again } = lomMixSet(wire);
  const { forget, ...parameters } = lomParameters(wire);
  return {
    read: () => read(),
    host: {
      ...parameters,
      ...lomDevices(wire, forget),
      read: async () => setOf(await read({ all: true })),
      again: async (tracks) => setOf(await again(tracks, { all: true })),
    },
    listening: audioOnDisk().listening,
    song: lomTransport(wire),
    notes: diskMixNotes,
    rendered: (range, { signal, progress }) => renderedPart(range, progress, signal),
  };
}

function setOf(read: Result<RunningSet, Refusal>): Result<LiveSet, Refusal> {
  return read.ok ? ok(read.value.set) : read;
}
