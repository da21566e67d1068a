import { both } from "#src/process/live-devices/band-matrices.ts";
import { eqRanges, slopeOf } from "#src/process/live-devices/filters/eq-three.ts";
import type { DeviceAsked } from "#src/process/live-devices/live-device.ts";
import type { DeviceProcessor } from "#src/process/live-devices/sound/device-processor.ts";
import { linkwitzSplit } from "#src/process/live-devices/sound/filters/linkwitz-split.ts";
import { sectionBank } from "#src/process/live-devices/sound/filters/section-bank.ts";
import { movingMatrix } from "#src/process/live-devices/sound/moving-matrix.ts";
import type { Block } from "#src/process/processor.ts";

/** EQ Three: three ranges, each through its gain; the lowest turned in phase as the others are by the upper crossover. */
export function eqThreeSound({ sampleRate }: Omit<DeviceAsked, "values">): DeviceProcessor {
  const ranges = [0, 1, 2].map(() => ({
    banks: [sectionBank(MOST), sectionBank(MOST)],
    level: movingMatrix(),
  }));
  return {
    latency: 0,
    set: (values) => {
      const { edges, gains } = eqRanges(values);
      const slope = slopeOf(values);
      const [lower, upper] = edges.map((edge) => linkwitzSplit(edge, slope, sampleRate));
      const sections = [
        [...lower!.low, ...upper!.whole],
        [...lower!.high, ...upper!.low],
        [...lower!.high, ...upper!.high],
      ];
      for (const [range, { banks, level }] of ranges.entries()) {
        for (const bank of banks) bank.set(sections[range]!);
        level.set(both(gains[range]!));
      }
    },
    process: (block) => {
      const parts = ranges.map(({ banks, level }) => {
        const part = block.map((samples) => samples.slice());
        for (const [side, bank] of banks.entries()) bank.process(part[side]!);
        level.process(part);
        return part;
      });
      sumInto(block, parts);
    },
  };
}

/** Two crossovers of the steeper slope. */
const MOST = 8;

function sumInto(block: Block, parts: readonly Block[]): void {
  for (const [side, samples] of block.entries())
    for (let at = 0; at < samples.length; at += 1)
      samples[at] = parts[0]![side]![at]! + parts[1]![side]![at]! + parts[2]![side]![at]!;
}
