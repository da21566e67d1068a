import type { Hertz, Seconds } from "#src/model/units.ts";
import type { Block } from "#src/process/processor.ts";

/** How long a mean lasts. Source: house taste: as old on the mean as that over a frame of the hearing (`TRACK_GRID`), as the device's own is not published. */
const TIME: Seconds = 0.025;

/** Replaces both channels by the louder one's running root mean square. */
export function meanSquare(sampleRate: Hertz): (key: Block) => void {
  const share = 1 - Math.exp(-1 / (TIME * sampleRate));
  let [left, right] = [0, 0];
  return ([l, r]) => {
    for (let at = 0; at < l!.length; at += 1) {
      left += share * (l![at]! ** 2 - left);
      right += share * (r![at]! ** 2 - right);
      l![at] = Math.sqrt(Math.max(left, right));
      r![at] = l![at]!;
    }
  };
}
