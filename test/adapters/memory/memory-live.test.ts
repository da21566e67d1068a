import { memoryLive } from "#src/adapters/memory/memory-live.ts";
import { liveHostContract } from "#test/contracts/live-host.ts";
import { MADE } from "#test/doubles/sets/als-set.ts";
import { audioClip, liveSet, parameter, track } from "#test/doubles/sets/live-set.ts";

liveHostContract("memory", async () => ({ host: memoryLive(madeSet()) }));

/** The set of `test/doubles/sets/als-set.ts` without a file. */
function madeSet() {
  const mixer = (volume: number) => ({
    volume: parameter({ target: volume }),
    pan: parameter({ name: "Pan", target: volume + 2, value: 0, minimum: -1, maximum: 1, unit: "" }),
    sends: [],
  });
  const eq = {
    name: "Eq8",
    className: "Eq8",
    on: true,
    parameters: [
      parameter({ name: "On", target: MADE.eqOn, kind: "boolean" }),
      parameter({ name: "Bands.0/ParameterA/Mode", target: MADE.eqMode, kind: "integer", value: 3 }),
    ],
    nested: [],
  };
  const clips = [audioClip({ name: "Take", place: "session", slot: 0 }), audioClip({ name: "Verse" })];
  return liveSet({
    tracks: [
      track({ id: MADE.lead, name: "Lead", mixer: mixer(MADE.leadVolume), clips, devices: [eq] }),
      track({ id: MADE.keys, name: "Keys", kind: "midi", mixer: mixer(MADE.keysVolume) }),
      track({ id: MADE.main, name: "Main", kind: "main", mixer: mixer(MADE.mainVolume) }),
    ],
  });
}
