import type { PlacedChain, PlacedDevice, PlacedStage } from "#src/chassis/plan/placed-chain.ts";
import { heldSettings } from "#src/chassis/session/writing/held-settings.ts";
import type { KeepWork } from "#src/chassis/session/writing/own-read-backs.ts";
import type { ChainLive } from "#src/devices/master/session/chain/chain-live.ts";
import { createLiveChain } from "#src/devices/master/session/chain/create-live-chain.ts";
import type { LiveChain } from "#src/devices/master/session/chain/live-chain.ts";
import type { ValuesWork } from "#src/ports/output/read-back-log.ts";

/** A master's chain on a running Live, of which each device of each stage leaves a line, and so does taking it back, refused or not. */
export function keptChain(host: ChainLive, keep: KeepWork): LiveChain {
  let live: string | null = null;
  const chain = createLiveChain({
    ...host,
    main: async () => {
      const main = await host.main();
      if (main.ok) live = main.value.version;
      return main;
    },
  });
  return {
    get stands() {
      return chain.stands;
    },
    setUp: async (stages, signal) => {
      const placed = await chain.setUp(stages, signal);
      if (!placed.ok) keep({ ...NO_DEVICE, live, refused: placed.error.code });
      else for (const work of workOf(placed.value)) keep({ ...work, live, refused: null });
      return placed;
    },
    revert: async () => {
      const back = await chain.revert();
      const { removed = [], restored = [], left = [] } = back.ok ? back.value : {};
      const counts = { removed: removed.length, restored: restored.length, left: left.length };
      keep({ what: "chain back", ...counts, live, refused: back.ok ? null : back.error.code });
      return back;
    },
  };
}

type StageWork = Omit<ValuesWork, "live" | "refused">;

const NO_DEVICE: StageWork = { what: "put in", values: [] };

function workOf({ stages, already }: PlacedChain): readonly StageWork[] {
  return stages.flatMap((placed) => {
    const { stage, fidelity, devices } = placed;
    if (devices.length > 0) return devices.map((device) => deviceWork(placed, device, already));
    return fidelity === "left out" ? [{ ...NO_DEVICE, what: "by hand", stage, fidelity }] : [];
  });
}

function deviceWork({ state, stage, fidelity }: PlacedStage, device: PlacedDevice, already: boolean): StageWork {
  const placed = device.reused ? "set" : "put in";
  const what = state === "by hand" ? "by hand" : already ? "found" : placed;
  return { what, stage, fidelity, values: heldSettings(device, (path) => device.held[path]) };
}
