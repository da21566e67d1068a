import { expect, it } from "vitest";
import { lomLive } from "#src/adapters/lom/lom-live.ts";
import { chooseStretches } from "#src/chassis/curve-device/choose-stretches.ts";
import { namedTargets } from "#src/chassis/curve-device/find-targets.ts";
import { DEVICE as THROW } from "#src/devices/throw/device.ts";
import { FakeLive } from "#test/doubles/live-api/fake-live.ts";
import type { TrackShape } from "#test/doubles/live-api/live-node.ts";
import { bridgeScript, patchedBridge } from "#test/doubles/live-api/patched-bridge.ts";
import { nativeDevice } from "#test/doubles/sets/native-devices.ts";

const script = await bridgeScript();
const send = THROW.spec.parameters.find(({ key }) => key === "send")!;

/** The send of a track, from 0, that a Throw moves as it comes, or with its menus so. */
async function thrown(returns: readonly (string | TrackShape)[], menus: Readonly<Record<string, number>> = {}) {
  const lead = {
    name: "Lead",
    sends: returns.map(() => 0),
    arrangement: [{ name: "take" }],
    devices: [{ id: 501, name: "Throw" }],
  };
  const live = new FakeLive({ tracks: [lead], returns }, { automatic: true });
  const patch = patchedBridge(script, live, live.byId(501)!);
  patch.ready();
  const read = await lomLive({ wire: patch.wire, detail: { stage: [], mixer: true } }).read({ bed: false });
  if (!read.ok) throw new Error(read.error.sentence);
  const stretches = chooseStretches(read.value, { track: "#1", clip: null, place: "arrangement" });
  if (!stretches.ok) throw new Error(stretches.error.sentence);
  const initial = (key: string) => (key === "send" && send.kind === "choice" ? send.initial : 0);
  const found = namedTargets(
    THROW.usualTargets((key) => menus[key] ?? initial(key)),
    stretches.value[0]!,
  );
  return found.ok ? found.value.map(({ known }) => known.name) : found.error.sentence;
}

const REVERSE = { recipe: 1 };

it.each<[string, readonly (string | TrackShape)[], Readonly<Record<string, number>>, string]>([
  ["the delay's, as in Live's own template", ["A-Reverb", "B-Delay"], {}, "send B"],
  ["by its name, wherever it stands", ["A-Delay", "B-Reverb"], {}, "send A"],
  [
    "by its device",
    [
      { name: "A", devices: [nativeDevice("Delay")] },
      { name: "B", devices: [nativeDevice("Reverb")] },
    ],
    {},
    "send A",
  ],
  ["the reverb's where it is reversed", ["A-Delay", "B-Reverb"], REVERSE, "send B"],
  ["the one that its menu names", ["A-Delay", "B-Reverb"], { send: 1 }, "send B"],
])("a Throw in a running Live opens %s", async (_, returns, menus, wanted) => {
  expect(await thrown(returns, menus)).toEqual([wanted]);
});

it("and refuses where there is none", async () => {
  expect(await thrown(["A-Hall"])).toContain("no send B");
});
