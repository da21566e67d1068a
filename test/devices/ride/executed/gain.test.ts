import { afterEach, describe, expect, it } from "vitest";
import { gainAt, sine, steady, steepestSlope } from "#test/devices/ride/executed/audio-tools.ts";
import { BAKED, LiveWithRides } from "#test/devices/ride/executed/ride-in-live.ts";
import type { RunningDevice } from "#test/doubles/max/running-device.ts";

let around: LiveWithRides | undefined;
afterEach(() => around?.close());

const RATES = [44_100, 48_000, 96_000];
const BLOCKS = [32, 64, 441, 1024];
const PLACES = RATES.flatMap((sampleRate) => BLOCKS.map((blockSize) => ({ sampleRate, blockSize })));
/** The signal's level; far from full scale, so that +24 dB stays a plain number. */
const LEVEL = 0.05;
/** Decibels; what 32-bit samples and a 5 ms ramp allow. */
const EXACT = 1e-4;

function dropped(): RunningDevice {
  around = new LiveWithRides();
  return around.drop().device;
}

describe.skipIf(!BAKED)("the gain stage of the shipped file, without Node", () => {
  it.each(PLACES)(
    "is the sum of Ride and Output Trim in dB on both channels at $sampleRate Hz, $blockSize a block",
    (place) => {
      const device = dropped();
      for (const [ride, trim] of [
        [0, 0],
        [-24, 0],
        [12, 12],
        [3.7, -1.2],
      ] as const) {
        device.turn("Ride", ride);
        device.turn("Output Trim", trim);
        const rendered = device.render(steady(LEVEL, 0.1, place.sampleRate), place);
        expect(Math.abs(gainAt(rendered, 0.1, place.sampleRate, LEVEL) - (ride + trim))).toBeLessThan(EXACT);
        expect(rendered[1]!.at(-1)).toBe(-rendered[0]!.at(-1)!);
      }
    },
  );

  it.each(RATES)("leaves audio alone at 0 dB, sample for sample, without latency, at %i Hz", (sampleRate) => {
    const device = dropped();
    const input = sine(997, 0.5, 0.2, sampleRate);
    const rendered = device.render(input, { sampleRate, blockSize: 64 });
    expect(rendered[0]).toEqual(input[0]);
    expect(rendered[1]).toEqual(input[1]);
    expect(device.patcher["latency"]).toBe(0);
  });

  it.each(PLACES)("glides over 5 ms instead of clicking at $sampleRate Hz, $blockSize a block", (place) => {
    const device = dropped();
    device.render(steady(LEVEL, 0.02, place.sampleRate), place);
    device.turn("Ride", 12);
    const rendered = device.render(steady(LEVEL, 0.05, place.sampleRate), place);
    expect(steepestSlope(rendered, place.sampleRate)).toBeLessThan(12 / 5 + 0.05);
    expect(Math.abs(gainAt(rendered, 0.006, place.sampleRate, LEVEL) - 12)).toBeLessThan(EXACT);
  });

  it("does not click while automation moves it in steps at every block", () => {
    const device = dropped();
    const sampleRate = 48_000;
    const rendered = device.render(steady(LEVEL, 1, sampleRate), {
      sampleRate,
      blockSize: 64,
      atBlock: (start) => device.automate("Ride", 12 * Math.sin(start / 3000)),
    });
    expect(steepestSlope(rendered, sampleRate)).toBeLessThan(1);
    expect(device.ledger.undoSteps).toEqual([]);
  });

  it("keeps its gain when the sample rate changes under it", () => {
    const device = dropped();
    device.turn("Ride", -6);
    device.render(steady(LEVEL, 0.05, 44_100), { sampleRate: 44_100 });
    const [left] = device.render(steady(LEVEL, 0.05, 96_000), { sampleRate: 96_000, blockSize: 128 });
    const gains = Array.from(left!, (sample) => 20 * Math.log10(sample / LEVEL));
    expect(Math.max(...gains.map((gain) => Math.abs(gain + 6)))).toBeLessThan(EXACT);
  });

  it("takes Ride out and keeps the trim in A/B, without a click, and puts it back", () => {
    const device = dropped();
    const place = { sampleRate: 48_000, blockSize: 64 };
    const signal = () => steady(LEVEL, 0.1, place.sampleRate);
    device.turn("Ride", -9);
    device.turn("Output Trim", 2);
    device.render(signal(), place);
    device.press("A/B");
    const dry = device.render(signal(), place);
    expect(gainAt(dry, 0.1, place.sampleRate, LEVEL)).toBeCloseTo(2, 3);
    expect(steepestSlope(dry, place.sampleRate)).toBeLessThan(1);
    device.press("A/B");
    expect(gainAt(device.render(signal(), place), 0.1, place.sampleRate, LEVEL)).toBeCloseTo(-7, 3);
  });

  it("lets audio by while the device is switched off", () => {
    const device = dropped();
    device.turn("Ride", -12);
    device.switchTo(false);
    const input = sine(440, 0.3, 0.05, 48_000);
    expect(device.render(input, { sampleRate: 48_000 })[0]).toEqual(input[0]);
    expect(device.ledger.errors).toEqual([]);
  });

  it("recalls every parameter from the set, before the first sample", () => {
    const first = dropped();
    first.turn("Ride", -4.25);
    first.turn("Output Trim", 1.5);
    first.choose("Gaps", "Return");
    first.turn("Boost", 7);
    const state = JSON.parse(JSON.stringify(first.save()));
    const { device } = around!.drop("Vox", state);
    expect(device.save()).toEqual(first.save());
    expect(device.ledger.undoSteps).toEqual([]);
    const rendered = device.render(steady(LEVEL, 0.02, 48_000), { sampleRate: 48_000 });
    expect(gainAt(rendered, 0, 48_000, LEVEL)).toBeCloseTo(-2.75, 3);
  });
});
