import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { FakeLive } from "#test/doubles/live-api/fake-live.ts";
import type { DeviceShape } from "#test/doubles/live-api/live-node.ts";
import { patchedBridge } from "#test/doubles/live-api/patched-bridge.ts";
import { CHAINS } from "#test/doubles/sets/chain-set.ts";

/** The set of `test/doubles/sets/chain-set.ts` in a running Live of an age, and a wire to it through the bridge. */
export function chainLive(
  script: string,
  version = "12.3.0",
  patience = 10_000,
): { readonly live: FakeLive; readonly wire: LomWire } {
  const live = new FakeLive(
    {
      version,
      tracks: [
        { id: CHAINS.voice, name: "Voice", session: [{ name: "Take" }] },
        { id: CHAINS.synth, name: "Synth", kind: "midi", devices: [native("Arpeggiate"), native("Operator")] },
        { id: CHAINS.silent, name: "Silent", kind: "midi", devices: [native("Arpeggiate")] },
        { id: CHAINS.band, name: "Band", kind: "group", devices: [native("Redux"), native("Tuner")] },
        {
          id: CHAINS.rack,
          name: "Rack",
          devices: [{ ...native("AudioEffectGroupDevice"), chains: [{ name: "", devices: [native("Redux")] }] }],
        },
        { id: CHAINS.frozen, name: "Frozen" },
      ],
      returns: [{ id: CHAINS.room, name: "Room", devices: [native("Redux")] }],
      main: { id: CHAINS.main, devices: [native("Redux"), native("Limiter"), native("Tuner")] },
    },
    { automatic: true },
  );
  live.track("Frozen").values["is_frozen"] = 1;
  const { wire, ready } = patchedBridge(script, live, null, { patience });
  ready();
  return { live, wire };
}

function native(name: string): DeviceShape {
  return { name, className: name, parameters: [{ name: "Amount", value: 0.5 }] };
}
