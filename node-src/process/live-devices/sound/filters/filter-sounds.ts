import type { AnalogueSection } from "#src/dsp/equalisation/analogue-section.ts";
import type { Hertz } from "#src/model/units.ts";
import { both } from "#src/process/live-devices/band-matrices.ts";
import { autoFilterAct, autoFilterTwoAct, type FilterAct } from "#src/process/live-devices/filters/auto-filter.ts";
import { channelFilters } from "#src/process/live-devices/filters/channel-eq.ts";
import { eqFilters, eqGain, eqMode, isOversampled } from "#src/process/live-devices/filters/eq-eight.ts";
import type { DeviceAsked, DeviceValues } from "#src/process/live-devices/live-device.ts";
import type { DeviceProcessor } from "#src/process/live-devices/sound/device-processor.ts";
import { analogueBank, type FilterForm } from "#src/process/live-devices/sound/filters/analogue-bank.ts";
import { movingMatrix } from "#src/process/live-devices/sound/moving-matrix.ts";
import type { Block } from "#src/process/processor.ts";

type Asked = Omit<DeviceAsked, "values">;

/** EQ Eight: eight filters for both channels, for left and right, or for mid and side. */
export function eqEightSound({ settings, sampleRate }: Asked): DeviceProcessor {
  const mode = eqMode(settings);
  return filtering({
    ...{ filters: EQ_FILTERS, most: STEEPEST, sampleRate },
    form: isOversampled(settings) ? "matched" : "bilinear",
    midSide: mode === "midSide",
    act: (values) => {
      const first = eqFilters(values, "A");
      const second = mode === "stereo" ? first : eqFilters(values, "B");
      return { sides: [first, second], level: eqGain(values) };
    },
  });
}

const EQ_FILTERS = 8;
/** Sections of its steepest cut. */
const STEEPEST = 4;

/** Channel EQ, as far as its law is known. */
export function channelEqSound({ sampleRate }: Asked): DeviceProcessor {
  return filtering({
    ...{ filters: 2, most: 1, sampleRate, form: "matched", midSide: false },
    act: (values) => {
      const { filters, level } = channelFilters(values);
      return { sides: [filters, filters], level };
    },
  });
}

/** Auto Filter up to Live 12.1, at rest. */
export function autoFilterSound({ sampleRate }: Asked): DeviceProcessor {
  return oneFilter(autoFilterAct, sampleRate);
}

/** Auto Filter since Live 12.2, at rest. */
export function autoFilterTwoSound({ sampleRate }: Asked): DeviceProcessor {
  return oneFilter(autoFilterTwoAct, sampleRate);
}

function oneFilter(actAt: (values: DeviceValues) => FilterAct, sampleRate: Hertz): DeviceProcessor {
  return filtering({
    ...{ filters: 1, most: 2, sampleRate, form: "bilinear", midSide: false },
    act: (values) => {
      const { sections, level } = actAt(values);
      return { sides: [[sections], [sections]], level };
    },
  });
}

interface Filtering {
  readonly filters: number;
  /** Sections of a filter. */
  readonly most: number;
  readonly sampleRate: Hertz;
  readonly form: FilterForm;
  /** Mid and side are filtered in place of left and right. */
  readonly midSide: boolean;
  act(values: DeviceValues): {
    readonly sides: readonly [
      first: readonly (readonly AnalogueSection[])[],
      second: readonly (readonly AnalogueSection[])[],
    ];
    readonly level: number;
  };
}

function filtering({ filters, most, sampleRate, form, midSide, act }: Filtering): DeviceProcessor {
  const banks = [0, 1].map(() => analogueBank(filters, most, sampleRate, form));
  const level = movingMatrix();
  return {
    latency: 0,
    set: (values) => {
      const now = act(values);
      for (const [side, bank] of banks.entries()) bank.set(now.sides[side]!);
      level.set(both(now.level));
    },
    process: (block) => {
      if (midSide) turn(block, 1 / 2);
      for (const [side, bank] of banks.entries()) bank.process(block[side]!);
      if (midSide) turn(block, 1);
      level.process(block);
    },
  };
}

/** Left and right to mid and side, with a gain of a half; and back, with one of 1. */
function turn([left, right]: Block, gain: number): void {
  for (let at = 0; at < left!.length; at += 1) {
    const [l, r] = [left![at]!, right![at]!];
    left![at] = gain * (l + r);
    right![at] = gain * (l - r);
  }
}
