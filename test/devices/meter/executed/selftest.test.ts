import { afterEach, describe, expect, it } from "vitest";
import { SELFTEST_CASES, SELFTEST_FIGURES, SELFTEST_LENGTH } from "#src/devices/meter/selftest/selftest-cases.ts";
import { MeterInLive } from "#test/devices/meter/executed/meter-in-live.ts";
import { BAKED } from "#test/devices/ride/executed/ride-in-live.ts";
import { musicLike } from "#test/doubles/made/music-like.ts";

const open: MeterInLive[] = [];
afterEach(() => Promise.all(open.splice(0).map((live) => live.close())));

/** Low, so that all of the self-test is at hand. */
const RATE = 8_000;
const SOUND = musicLike(10, RATE);

function opened(): MeterInLive {
  const live = new MeterInLive();
  open.push(live);
  return live;
}

function seconds(length: number): readonly Float32Array[] {
  return SOUND.map((channel) => Float32Array.from({ length: length * RATE }, (_, n) => channel[n % channel.length]!));
}

describe.skipIf(!BAKED)("the self-test of the shipped Meter", () => {
  it("plays every signal to its own engine while the sound passes to the bit, and begins the measurement anew", () => {
    const live = opened();
    const { device } = live.meter;
    const sound = seconds(Math.ceil(SELFTEST_LENGTH) + 4);
    device.press("Self-Test");
    const out = device.render(sound, { sampleRate: RATE, blockSize: 512 });
    for (const [at, channel] of out.entries())
      expect(channel.every((sample, n) => sample === sound[at]![n])).toBe(true);
    device.choose("View", "Self-Test");
    device.advance(100);
    const places = live.meter.shown("tested").map(({ args }) => Number(args[0]));
    expect(places).toEqual([...SELFTEST_CASES.keys(), SELFTEST_CASES.length, -1]);
    expect(live.said).toContain(
      `${SELFTEST_FIGURES} of ${SELFTEST_FIGURES} figures in tolerance, at 8 kHz, Steadyhand`,
    );
    expect(live.reading.heard).toBeCloseTo(4, 0);
    expect(live.reading.integrated).toBeGreaterThan(-40);
    expect([device.node.starts, device.ledger.errors]).toEqual([0, []]);
    expect(device.ledger.undoSteps.map(({ parameter }) => parameter)).toEqual(["View"]);
  });

  it("ends where it is pressed again, with what was read till then", () => {
    const live = opened();
    const { device } = live.meter;
    device.choose("View", "Self-Test");
    device.press("Self-Test");
    device.render(seconds(45), { sampleRate: RATE, blockSize: 512 });
    expect(live.said).toBe("Self-test, 3 of 22: 3341-9. The measurement begins anew behind it.");
    device.press("Report");
    device.advance(100);
    expect(live.said).toBe("The self-test plays: press Self-Test to end it, play, then press Report.");
    device.advance(11_000);
    expect(live.reading.integrated).toBe(Number.NEGATIVE_INFINITY);
    device.press("Self-Test");
    device.render(seconds(2), { sampleRate: RATE, blockSize: 512 });
    device.advance(100);
    expect(live.said).toContain("4 of 4 figures in tolerance, 20 not read, at 8 kHz");
    expect(live.reading.heard).toBeCloseTo(2, 1);
  });

  it("is no part of a loop that it ended in: the loop is waited for again, and nothing of it is shown as the whole", () => {
    const live = opened();
    const { device } = live.meter;
    device.choose("Measure", "Loop");
    live.loop({ start: 2, length: 8 });
    live.around.transport.play(0);
    const atBlock = (start: number) => {
      if (start === 2 * RATE || start === 3 * RATE) device.press("Self-Test");
    };
    device.render(seconds(4), { sampleRate: RATE, blockSize: 500, atBlock });
    device.advance(100);
    expect(live.reading.integrated).toBe(Number.NEGATIVE_INFINITY);
    expect(live.said).toContain("Waits for the start of the loop");
    device.render(seconds(2), { sampleRate: RATE, blockSize: 500 });
    device.advance(100);
    expect(live.reading.heard).toBeCloseTo(1, 1);
  });
});
