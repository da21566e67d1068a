import type { ChainStage } from "#src/chassis/plan/chain-stage.ts";
import { whyFaderCounts } from "#src/chassis/render/main-fader.ts";
import { withoutTruePeaks } from "#src/devices/master/chain/limiter-chain.ts";
import { placeChain } from "#src/devices/master/chain/place/place-chain.ts";
import type { ChainLive } from "#src/devices/master/session/chain/chain-live.ts";
import { ChainRecord } from "#src/devices/master/session/chain/chain-record.ts";
import type { LiveChain } from "#src/devices/master/session/chain/live-chain.ts";
import { revertChain } from "#src/devices/master/session/chain/revert-chain.ts";
import { isShownAlike } from "#src/knowledge/live/knobs/shown-values.ts";
import type { Track } from "#src/model/live-set.ts";
import { type RefusalCode, refusal } from "#src/model/refusal.ts";
import { refused } from "#src/model/result.ts";

/** A master's chain on a running Live: what it did is kept until it is taken back. */
export function createLiveChain(host: ChainLive): LiveChain {
  let record = new ChainRecord(host);
  return {
    get stands() {
      return record.stands;
    },
    setUp: async (stages, signal) => {
      if (record.stands) return refused(STANDS);
      signal.throwIfAborted();
      const main = await host.main();
      if (!main.ok) return main;
      const { track, version } = main.value;
      const why = whyFaderCounts(track);
      if (why !== null) return refused(refusal("device-unsupported", `${why}: ${SET_FADER}`));
      record = new ChainRecord(host, track, signal);
      const chainTrack = { track, liveVersion: Number.parseInt(version, 10), leaves: LEAVES, same: isShownAlike };
      try {
        return await placeChain(record.host, chainTrack, forLimiterOf(track, stages));
      } catch (error) {
        await revertChain(host, record);
        throw error;
      }
    },
    revert: () => revertChain(host, record),
  };
}

/** What a running Live does not do of itself: put in a device that it does not have, or at all before 12.3, or take such a value. */
const LEAVES: ReadonlySet<RefusalCode> = new Set(["device-unknown", "device-unsupported", "read-back-differs"]);

/** Whether Limiter knows true peaks is told by those that stand on Main. */
function forLimiterOf({ devices }: Pick<Track, "devices">, stages: readonly ChainStage[]): readonly ChainStage[] {
  const limiters = devices.filter(({ className }) => className === "Limiter");
  const known =
    limiters.length === 0 || limiters.some(({ parameters }) => parameters.some(({ name }) => name === "Mode"));
  return known ? stages : stages.map(withoutTruePeaks);
}

const SET_FADER = "set it to 0 dB, bounce the mix again, and analyse that.";
const STANDS = refusal("device-unsupported", "A chain of this device stands on Main already: press Revert first.");
