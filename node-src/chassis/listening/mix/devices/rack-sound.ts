import { movedValue } from "#src/chassis/listening/mix/devices/automated-values.ts";
import { panGains } from "#src/dsp/pan-gains.ts";
import type { Device, Track } from "#src/model/live-set.ts";
import { both, everyBand, inSeries, type Matrix } from "#src/process/live-devices/band-matrices.ts";
import type { LiveDeviceSound } from "#src/process/live-devices/live-device.ts";

/**
 * A rack itself: the fader and pan of its only chain. Its devices follow it.
 *
 * Edge: `single` is false where it, or a rack inside it, has several chains, or the host does not tell: how they add up depends on their phases.
 */
export function rackSound(track: Track, rack: Device): { readonly single: boolean; readonly sound: LiveDeviceSound } {
  const all = [rack, ...rack.nested];
  const single = all.every(
    ({ chains, className }) => (chains ?? []).length <= 1 && (chains !== undefined || !isRack(className)),
  );
  if (!single)
    return { single, sound: { through: "no", because: "it has several chains, which add up by their phases" } };
  const chain = rack.chains?.[0];
  const moved = [chain?.volume, chain?.pan].some((each) => each != null && movedValue(track, each) !== null);
  if (moved) return { single, sound: { through: "no", because: "the mixer of its chain is automated" } };
  const matrices = everyBand(rackMatrix(rack));
  return { single, sound: { through: "law", short: null, matrices: () => matrices } };
}

/** What the mixer of its only chain does to left and right. */
export function rackMatrix({ chains }: Device): Matrix {
  const chain = chains?.[0];
  const gain = chain?.on === false ? 0 : (chain?.volume?.value ?? 1);
  const { left, right } = panGains(chain?.pan?.value ?? 0);
  return inSeries([left, 0, 0, right], both(gain));
}

/** Source: the classes of 3162 racks in sets of Live 8 to 12. */
function isRack(className: string): boolean {
  return className.endsWith("GroupDevice");
}
