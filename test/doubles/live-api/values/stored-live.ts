import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { FakeLive } from "#test/doubles/live-api/fake-live.ts";
import type { DeviceShape } from "#test/doubles/live-api/live-node.ts";
import type { InsertHabits } from "#test/doubles/live-api/native-inserts.ts";
import { patchedBridge } from "#test/doubles/live-api/patched-bridge.ts";
import { MADE } from "#test/doubles/sets/als-set.ts";
import { nativeDevice } from "#test/doubles/sets/native-devices.ts";

/**
 * The tracks and targets of `test/doubles/sets/als-set.ts` on Live's own devices as a running Live has them, and a wire to it through the bridge. The lead's gain of 1 is a Compressor's
 * threshold here, which goes from silence to 2.
 */
export function storedLive(
  script: string,
  version = "12.4.6",
  habits: InsertHabits = {},
): { readonly live: FakeLive; readonly wire: LomWire } {
  const { older = false } = habits;
  const frequency = Math.log(440 / 10) / Math.log(2200);
  const compressor = nativeDevice("Compressor2", { older, values: { Threshold: 0.85, Ratio: 0.5 } });
  const equaliser = nativeDevice("Eq8", { older, values: { "1 Frequency A": frequency, "1 Filter On A": 1 } });
  const utility = nativeDevice("StereoGain", { older, values: { "Stereo Width": 1 } });
  const live = new FakeLive(
    {
      version,
      tracks: [
        {
          id: MADE.lead,
          name: "Lead",
          devices: [
            withIds(compressor, { Threshold: MADE.leadVolume }),
            withIds(equaliser, { "1 Frequency A": MADE.eqFrequency, "1 Filter On A": MADE.eqOn }),
          ],
        },
        {
          id: MADE.keys,
          name: "Keys",
          kind: "midi",
          devices: [withIds(utility, { Output: MADE.keysVolume, Gain: MADE.keysVolume })],
        },
      ],
      main: { id: MADE.main, volume: 1, volumeId: MADE.mainVolume },
    },
    { automatic: true },
  );
  live.habits = habits;
  const { wire, ready } = patchedBridge(script, live, null);
  ready();
  return { live, wire };
}

function withIds(device: DeviceShape, ids: Readonly<Record<string, number>>): DeviceShape {
  const parameters = (device.parameters ?? []).map((each) => {
    const id = ids[each.name];
    return id === undefined ? each : { ...each, id };
  });
  return { ...device, parameters };
}
