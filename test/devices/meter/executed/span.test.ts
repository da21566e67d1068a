import { afterEach, describe, expect, it } from "vitest";
import type { LiveReading } from "#src/devices/meter/engine/outlets.ts";
import { MeterInLive, MUSIC, partMetered, RATE } from "#test/devices/meter/executed/meter-in-live.ts";
import { BAKED } from "#test/devices/ride/executed/ride-in-live.ts";

const open: MeterInLive[] = [];
afterEach(() => Promise.all(open.splice(0).map((live) => live.close())));

function opened(shape: ConstructorParameters<typeof MeterInLive>[0] = {}): MeterInLive {
  const live = new MeterInLive(shape);
  open.push(live);
  return live;
}

function expectMeasured(live: LiveReading, { loudness, level }: ReturnType<typeof partMetered>): void {
  expect(Math.abs(live.integrated - loudness.integrated)).toBeLessThan(0.01);
  expect(Math.abs(live.maxMomentary - loudness.maxMomentary)).toBeLessThan(0.01);
  expect(Math.abs(live.truePeak - level.truePeak)).toBeLessThan(0.02);
}

/** A loop from the first to the third second. */
const LOOP = { start: 2, length: 4 };
/** Locators at one second and at two and a half. */
const SECTION = [
  [5, "Chorus"],
  [2, "Verse"],
] as const;

describe.skipIf(!BAKED)("the shipped Meter in the song", () => {
  it.each([
    ["Loop", "The loop", [1, 3]],
    ["Section", "The section", [1, 2.5]],
  ] as const)(
    "measures one %s from its start to its end and holds, figures and history the same at 1, 10 and 50 times real time",
    (span, whole, [from, to]) => {
      const played = [1, 10, 50].map((speed) => {
        const live = opened({ locators: SECTION });
        const { device } = live.meter;
        device.choose("View", "History");
        device.choose("Measure", span);
        if (span === "Loop") live.loop(LOOP);
        else device.advance(100);
        live.around.transport.play(0);
        live.play(MUSIC, speed);
        return { reading: live.reading, painted: device.paint("face") };
      });
      const { reading, painted } = played[0]!;
      expectMeasured(reading, partMetered(from, to));
      expect(reading.heard).toBe(to - from);
      for (const other of played) expect(other).toEqual({ reading, painted });
      expect(JSON.stringify(painted).length).toBeGreaterThan(2_000);
      expect(open[0]!.said).toContain(`${whole} was measured to its end`);
      expect(open.flatMap(({ meter }) => meter.device.ledger.errors)).toEqual([]);
    },
  );

  it("measures each section between two locators again, and shows the one that runs", () => {
    const live = opened({ locators: SECTION });
    live.meter.device.choose("Measure", "Section");
    live.meter.device.choose("At the End", "Again");
    live.around.transport.play(0);
    live.play();
    expectMeasured(live.reading, partMetered(2.5, 4));
    expect(live.reading.heard).toBeCloseTo(1.5, 2);
  });

  it("waits for a locator that is there, and says so; and that the loop is off, or that there is none", () => {
    const live = opened();
    live.meter.device.choose("Measure", "Section");
    live.around.transport.play(0);
    live.play();
    expect(live.reading.integrated).toBe(Number.NEGATIVE_INFINITY);
    expect(live.said).toBe("The song has no locators: set one where the section begins, and play.");
    live.meter.device.choose("Measure", "Loop");
    live.meter.device.advance(100);
    expect(live.said).toBe("The loop is off: switch it on, and play through its start.");
    const far = opened({ locators: [[500, "Far"]] });
    far.meter.device.choose("Measure", "Section");
    far.around.transport.play(0);
    far.play(MUSIC.map((channel) => channel.subarray(0, RATE)));
    expect(far.said).toBe("Waits for a locator: play through it.");
  });

  it("hears of a locator that is put in, moved or taken out while the set is open", () => {
    const live = opened({ locators: [[30, "Far"]] });
    live.meter.device.choose("Measure", "Section");
    const [locator] = live.around.live.song.children["cue_points"] as never[];
    live.around.live.write(locator!, "time", 2);
    live.meter.device.advance(100);
    live.around.transport.play(0);
    live.play();
    expectMeasured(live.reading, partMetered(1, 4));
  });

  it("begins anew at a jump where that is asked for, the loop's own excepted or not", () => {
    const heard = (["Off", "All", "Not Loop"] as const).map((jumps) => {
      const live = opened();
      live.meter.device.choose("Reset at Jump", jumps);
      const { transport } = live.around;
      live.loop(LOOP);
      transport.play(2);
      live.play(MUSIC, undefined, (start) => {
        if (start === RATE) transport.jump(3);
      });
      return live.reading.heard;
    });
    /** To beat 3 after a second, from the loop's end to its start after two and a half. */
    expect(heard).toEqual([expect.closeTo(4, 1), expect.closeTo(1.5, 1), expect.closeTo(3, 1)]);
  });

  it("stands still at Hold while the measurement goes on, and shows what stands now when it is lifted", () => {
    const live = opened();
    const { device } = live.meter;
    live.play(MUSIC, undefined, (start) => {
      if (start === 2 * RATE) device.press("Hold");
    });
    expect(live.reading.heard).toBeCloseTo(2, 1);
    expect(live.said).toContain("Hold: the display stands still");
    device.press("Hold");
    device.advance(100);
    expect(live.reading.heard).toBeCloseTo(4, 1);
    expect(device.ledger.undoSteps).toEqual([]);
  });
});
