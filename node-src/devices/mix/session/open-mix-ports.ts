import { diskMixNotes } from "#src/adapters/disk/notes/disk-mix-notes.ts";
import { lomDevices } from "#src/adapters/lom/devices/lom-devices.ts";
import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { lomParameters } from "#src/adapters/lom/parameters/lom-parameters.ts";
import { lomMixSet } from "#src/adapters/lom/read/whole/lom-mix-set.ts";
import { lomTransport } from "#src/adapters/lom/transport/lom-transport.ts";
import { audioOnDisk } from "#src/chassis/listening/audio-on-disk.ts";
import { renderedPart } from "#src/chassis/render/mix/rendered-part.ts";
import { ownReadBacks } from "#src/chassis/session/writing/own-read-backs.ts";
import { keptMoves } from "#src/devices/mix/session/apply/kept-moves.ts";
import type { MixDevicePorts, RunningHost, RunningSet } from "#src/devices/mix/session/mix-ports.ts";
import { MIX_SPEC } from "#src/devices/mix/spec/mix-spec.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";

/** This machine's disk, and the running Live. */
export function openMixPorts(wire: LomWire): MixDevicePorts {
  const { read, again } = lomMixSet(wire);
  const { forget, ...parameters } = lomParameters(wire);
  const host: RunningHost = {
    ...parameters,
    ...lomDevices(wire, forget),
    read: async () => setOf(await read({ all: true })),
    again: async (tracks) => setOf(await again(tracks, { all: true })),
  };
  return {
    read: () => read(),
    host: keptMoves(host, ownReadBacks(MIX_SPEC)),
    listening: audioOnDisk().listening,
    song: lomTransport(wire),
    notes: diskMixNotes,
    rendered: (range, { signal, progress }) => renderedPart(range, progress, signal),
  };
}

function setOf(read: Result<RunningSet, Refusal>): Result<LiveSet, Refusal> {
  return read.ok ? ok(read.value.set) : read;
}
