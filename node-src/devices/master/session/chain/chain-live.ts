import type { ChainHost } from "#src/devices/master/chain/place/place-chain.ts";
import type { Device, Track } from "#src/model/live-set.ts";
import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";

/** A running Live whose main track takes a chain. */
export interface ChainLive extends ChainHost {
  main(): Promise<Result<LiveMain, Refusal>>;
  /** The device that a parameter is on by now; `null` where it is gone. */
  deviceAt(target: number): Promise<Result<Device | null, Refusal>>;
}

/** Main as it stands. */
interface LiveMain {
  readonly track: Pick<Track, "id" | "devices" | "mixer" | "envelopes">;
  /** `"12.3.2"`. */
  readonly version: string;
}
