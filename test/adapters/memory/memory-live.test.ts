import { expect, it } from "vitest";
import { memoryLive } from "#src/adapters/memory/memory-live.ts";
import { memoryParameters } from "#src/adapters/memory/memory-parameters.ts";
import { liveHostContract } from "#test/contracts/live-host.ts";
import { MADE } from "#test/doubles/sets/als-set.ts";
import { audioClip, liveSet, parameter, track } from "#test/doubles/sets/live-set.ts";

liveHostContract("memory", async () => ({ host: memoryLive(madeSet()) }));

it("leaves a parameter where somebody has moved it since, and counts that as found", async () => {
  let set = madeSet();
  const hold = (next: typeof set) => {
    set = next;
  };
  const host = memoryParameters({ now: () => set, hold });
  const fader = { track: MADE.lead, target: MADE.leadVolume };
  const hand = (value: number) =>
    hold({
      ...set,
      tracks: set.tracks.map((each) =>
        each.id === MADE.lead ? { ...each, mixer: { ...each.mixer, volume: { ...each.mixer.volume, value } } } : each,
      ),
    });
  await host.set([{ ...fader, value: 0.5 }]);
  hand(0.7);
  await host.revert([fader]);
  expect(set.tracks[0]!.mixer.volume.value).toBe(0.7);
  await host.set([{ ...fader, value: 0.5 }]);
  hand(0.9);
  await host.set([{ ...fader, value: 0.4 }]);
  expect(host.ledger()).toEqual([{ ...fader, before: 0.9, after: 0.4 }]);
  await host.revert([fader]);
  expect([set.tracks[0]!.mixer.volume.value, host.ledger()]).toEqual([0.9, []]);
});

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
