import { lomMixSet } from "#src/adapters/lom/read/whole/lom-mix-set.ts";
import type { WholeSet } from "#src/adapters/lom/read/whole/whole-set.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import { FakeLive } from "#test/doubles/live-api/fake-live.ts";
import type { LiveNode, SetShape } from "#test/doubles/live-api/live-node.ts";
import {
  type BridgeOptions,
  bridgeScript,
  type PatchedBridge,
  patchedBridge,
} from "#test/doubles/live-api/patched-bridge.ts";

const script = await bridgeScript();

/** A running Live whose set is read whole through the bridge. */
export interface WholeLive {
  readonly live: FakeLive;
  readonly patch: PatchedBridge;
  /** @throws Error with the sentence where it is refused. */
  read(need?: { readonly all?: boolean }): Promise<WholeSet>;
  set(): Promise<LiveSet>;
}

/** @param asks the track and the place in its chain of the device that reads; without it no device does. */
export function wholeLive(
  shape: SetShape,
  { asks, ...options }: BridgeOptions & { readonly asks?: readonly [track: string, place: number] } = {},
): WholeLive {
  const live = new FakeLive(shape, { automatic: true });
  const device = asks === undefined ? null : (live.track(asks[0]).children["devices"] as LiveNode[])[asks[1]]!;
  const patch = patchedBridge(script, live, device, { patience: 20_000, ...options });
  patch.ready();
  const reader = lomMixSet(patch.wire);
  const read: WholeLive["read"] = async (need) => {
    const done = await reader.read(need);
    if (!done.ok) throw new Error(done.error.sentence);
    return done.value;
  };
  return { live, patch, read, set: async () => (await read()).set };
}
