import type { Hertz } from "#src/model/units.ts";
import { inSeries } from "#src/process/live-devices/band-matrices.ts";
import type { DeviceAsked } from "#src/process/live-devices/live-device.ts";
import type { DeviceProcessor } from "#src/process/live-devices/sound/device-processor.ts";
import { linkwitzSplit } from "#src/process/live-devices/sound/filters/linkwitz-split.ts";
import { sectionBank } from "#src/process/live-devices/sound/filters/section-bank.ts";
import { movingMatrix } from "#src/process/live-devices/sound/moving-matrix.ts";
import { utilityActs } from "#src/process/live-devices/utility.ts";
import type { Block } from "#src/process/processor.ts";

/** Utility; its Bass Mono lets the side pass above the corner, and turns the middle in phase as that does the side. */
export function utilitySound({ liveVersion, sampleRate }: Omit<DeviceAsked, "values">): DeviceProcessor {
  const [front, behind] = [movingMatrix(), movingMatrix()];
  const mono = bassMono(sampleRate);
  return {
    latency: 0,
    set: (values) => {
      const { plain, corner, last } = utilityActs(values, liveVersion);
      front.set(corner === undefined ? inSeries(plain, last) : plain);
      behind.set(corner === undefined ? [1, 0, 0, 1] : last);
      mono.set(corner);
    },
    process: (block) => {
      front.process(block);
      mono.process(block);
      behind.process(block);
    },
  };
}

function bassMono(sampleRate: Hertz) {
  const [mid, side] = [sectionBank(2), sectionBank(2)];
  const [rest, cut] = [new Float64Array(LONGEST), new Float64Array(LONGEST)];
  let now: Hertz | undefined;
  return {
    set: (corner: Hertz | undefined) => {
      if (corner === now) return;
      now = corner;
      const split = corner === undefined ? null : linkwitzSplit(corner, "24", sampleRate);
      mid.set(split?.whole ?? []);
      side.set(split?.high ?? []);
    },
    process: ([left, right]: Block) => {
      if (now === undefined) return;
      const [middle, apart] = [rest.subarray(0, left!.length), cut.subarray(0, left!.length)];
      for (let at = 0; at < left!.length; at += 1) {
        middle[at] = (left![at]! + right![at]!) / 2;
        apart[at] = (left![at]! - right![at]!) / 2;
      }
      mid.process(middle);
      side.process(apart);
      for (let at = 0; at < left!.length; at += 1) {
        left![at] = middle[at]! + apart[at]!;
        right![at] = middle[at]! - apart[at]!;
      }
    },
  };
}

/** Most samples that a device is given at once. */
const LONGEST = 4096;
