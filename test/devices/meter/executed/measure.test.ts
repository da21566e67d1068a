import { afterEach, describe, expect, it } from "vitest";
import { type LiveReading, liveReading } from "#src/devices/meter/engine/outlets.ts";
import { METER_SPEC } from "#src/devices/meter/spec/meter-spec.ts";
import { BAKED, LiveWithRides, type RideInLive, vocalSet } from "#test/devices/ride/executed/ride-in-live.ts";
import { metered } from "#test/doubles/heard/metered.ts";
import { musicLike } from "#test/doubles/made/music-like.ts";

const RATE = 48_000;
const MUSIC = musicLike(4, RATE);

let around: LiveWithRides | undefined;
afterEach(async () => {
  await around?.close();
  around = undefined;
});

function opened(): RideInLive {
  around = new LiveWithRides(vocalSet([]), METER_SPEC);
  return around.drop("Vox");
}

/** What the face was told last. */
function told(meter: RideInLive): LiveReading {
  return liveReading((meter.shown("reading").at(-1)?.args ?? []).map(Number));
}

function expectMeasured(live: LiveReading, sound: readonly Float32Array[]): void {
  const { loudness, level } = metered(sound, RATE);
  expect(Math.abs(live.integrated - loudness.integrated)).toBeLessThan(0.01);
  expect(Math.abs(live.maxShortTerm - loudness.maxShortTerm)).toBeLessThan(0.01);
  expect(Math.abs(live.loudnessRange - loudness.range.range)).toBeLessThan(0.01);
  expect(Math.abs(live.truePeak - level.truePeak)).toBeLessThan(0.02);
}

describe.skipIf(!BAKED)("the shipped Meter", () => {
  it("tells its face what the meter that reads files reads, without Node, and passes the sound to the bit", () => {
    const meter = opened();
    const out = meter.device.render(MUSIC, { sampleRate: RATE });
    meter.device.advance(100);
    expectMeasured(told(meter), MUSIC);
    for (const [at, channel] of out.entries())
      expect(channel.every((sample, n) => sample === MUSIC[at]![n])).toBe(true);
    expect([meter.device.node.starts, meter.device.ledger.errors]).toEqual([0, []]);
  });

  it("reads the same where Live renders 1, 10 and 50 times as fast and the face looks late", () => {
    const readings = [undefined, 1, 10, 50].map((speed) => {
      const meter = opened();
      const part = MUSIC.map((channel) => channel.subarray(0, RATE));
      meter.device.render(part, { sampleRate: RATE, ...(speed === undefined ? {} : { speed }) });
      meter.device.advance(1000);
      return told(meter);
    });
    for (const reading of readings) expect(reading).toEqual(readings[0]);
  });

  it("begins anew at Reset, each time it is pressed, while the sound goes on", () => {
    const meter = opened();
    const atBlock = (start: number) => {
      if (start === RATE || start === 2 * RATE) meter.device.press("Reset");
    };
    meter.device.render(MUSIC, { sampleRate: RATE, atBlock });
    meter.device.advance(100);
    expect(told(meter).heard).toBeCloseTo(2, 1);
    expectMeasured(
      told(meter),
      MUSIC.map((channel) => channel.subarray(2 * RATE)),
    );
    expect(meter.device.ledger.undoSteps).toEqual([]);
  });

  it("begins anew at a start of the transport where Reset at Start is on, and goes on through it where it is off", () => {
    const heard = [0, 1].map((on) => {
      const meter = opened();
      meter.device.turn("Reset at Start", on);
      const atBlock = (start: number) => {
        if (start === 3 * RATE) meter.device.transport.play(0);
      };
      meter.device.render(MUSIC, { sampleRate: RATE, atBlock });
      meter.device.advance(100);
      return told(meter).heard;
    });
    expect(heard).toEqual([expect.closeTo(4, 1), expect.closeTo(1, 1)]);
  });

  it("looks at its outlets 30 times a second and no more", () => {
    const meter = opened();
    meter.device.render(
      MUSIC.map((channel) => channel.subarray(0, RATE)),
      { sampleRate: RATE },
    );
    const looks = meter.shown("reading").length;
    expect(looks).toBeGreaterThan(25);
    expect(looks).toBeLessThanOrEqual(31);
  });

  it("starts its process for the presets alone, and takes back what was said meanwhile", async () => {
    const meter = opened();
    meter.press("Next Preset");
    await meter.device.wait(() => meter.shown("words").length > 1, "two sentences");
    expect(meter.shown("words").map(({ args }) => args.join(" "))).toEqual(["Starting the analyser", ""]);
    expect(meter.status().kind).toBe("idle");
    expect(meter.status().words).toBe("");
    await meter.device.wait(() => meter.shown("platform").length > 0, "the preset's target");
    expect(meter.device.ledger.errors).toEqual([]);
  });

  it("tells the face which target stands, as a hand or a set chose it", () => {
    const meter = opened();
    meter.device.choose("Target", "EBU R 128");
    expect(meter.shown("platform").at(-1)?.args).toEqual([10]);
  });
});
