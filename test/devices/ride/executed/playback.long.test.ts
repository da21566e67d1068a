import { afterEach, describe, expect, it } from "vitest";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import { encodeCurves, type StoredCurve } from "#src/model/device/stored-curve.ts";
import type { Envelope } from "#src/model/envelope.ts";
import { steady, steepestSlope } from "#test/devices/ride/executed/audio-tools.ts";
import { BAKED, LiveWithRides, type RideInLive, vocalSet } from "#test/devices/ride/executed/ride-in-live.ts";
import type { DeviceOptions } from "#test/doubles/max/open-device.ts";

let around: LiveWithRides | undefined;
afterEach(async () => {
  await around?.close();
  around = undefined;
});

const RATE = 48_000;
const BLOCK = 64;
const LEVEL = 0.05;

const CURVE: Envelope = [
  { time: 0, value: 0 },
  { time: 4, value: 6 },
  { time: 6, value: 6 },
  { time: 8, value: -6 },
  { time: 12, value: -6 },
  { time: 16, value: 3 },
];

/** A ride that holds a curve of the arrangement, its Node never started. */
function holding(curves: readonly StoredCurve[] = [song(CURVE)], options: DeviceOptions = {}): RideInLive {
  around ??= new LiveWithRides(vocalSet([]));
  return around.drop("Vox", { "Stored Curve": encodeCurves(curves) }, options);
}

function song(points: Envelope): StoredCurve {
  return { target: "stage", index: 0, slot: null, mark: null, loop: null, points };
}

/** Renders so many seconds; where the transport stood at each block, and the gain in dB there. */
function heard({ device }: RideInLive, seconds: number, blockSize = BLOCK) {
  const beats: number[] = [];
  const rendered = device.render(steady(LEVEL, seconds, RATE), {
    sampleRate: RATE,
    blockSize,
    atBlock: () => beats.push(device.transport.beats),
  });
  const gains = beats.map((_beat, block) => 20 * Math.log10(rendered[0]![block * blockSize]! / LEVEL));
  return { beats, gains, rendered, blockSize };
}

/** The largest distance from the curve in dB over blocks from one second to another. */
function worst(said: ReturnType<typeof heard>, from: number, to: number, points = CURVE): number {
  const [first, last] = [from, to].map((second) => Math.round((second * RATE) / said.blockSize));
  return Math.max(
    ...said.gains
      .slice(first, last)
      .map((gain, index) => Math.abs(gain - evaluateEnvelope(points, said.beats[first! + index]!))),
  );
}

/** Seconds: the declick after a jump. */
const CAUGHT_UP = 0.006;
/** Decibels. */
const CLOSE = 0.001;

describe.skipIf(!BAKED)("the stored curve, played by the shipped file without Node", () => {
  it("plays in time with the transport, silently in the console, without undo steps", () => {
    const ride = holding();
    ride.device.transport.play(0);
    const said = heard(ride, 8);
    expect(worst(said, CAUGHT_UP, 8)).toBeLessThan(CLOSE);
    expect(ride.device.node.starts).toBe(0);
    expect([ride.device.ledger.errors, ride.device.ledger.undoSteps]).toEqual([[], []]);
    expect(steepestSlope(said.rendered, RATE)).toBeLessThan(1);
  });

  it.each([32, 512, 1024])("keeps time at %i samples a block", (blockSize) => {
    const ride = holding();
    ride.device.transport.play(4);
    const said = heard(ride, 4, blockSize);
    expect(worst(said, 0.05, 4)).toBeLessThan(CLOSE);
    expect(steepestSlope(said.rendered, RATE)).toBeLessThan(6 / 5 + 0.05);
  });

  it("follows a jump, a new tempo, and stays where it stands when the transport stops", () => {
    const ride = holding();
    const { transport } = ride.device;
    transport.play(0);
    heard(ride, 0.5);
    transport.jump(6.5);
    expect(worst(heard(ride, 1), CAUGHT_UP, 1)).toBeLessThan(CLOSE);
    transport.setTempo(174);
    expect(worst(heard(ride, 1), CAUGHT_UP, 1)).toBeLessThan(CLOSE);
    transport.stop();
    const still = heard(ride, 1);
    expect(worst(still, 0.3, 1)).toBeLessThan(CLOSE);
    transport.jump(2);
    expect(worst(heard(ride, 0.3), 0.15, 0.3)).toBeLessThan(CLOSE);
  });

  it("goes round a loop without a click", () => {
    const ride = holding();
    const { transport } = ride.device;
    transport.loop = { start: 4, length: 4 };
    transport.play(4);
    heard(ride, 0.5);
    const said = heard(ride, 6);
    const late = said.gains.filter(
      (gain, block) => Math.abs(gain - evaluateEnvelope(CURVE, said.beats[block]!)) > CLOSE,
    );
    expect(Math.max(...said.beats)).toBeLessThan(8);
    expect((late.length * BLOCK) / RATE).toBeLessThan(CAUGHT_UP * 3);
    expect(steepestSlope(said.rendered, RATE)).toBeLessThan(12 / 5 + 0.1);
  });

  it("keeps time where plugsync~ stands still", () => {
    const ride = holding(undefined, { plugSyncBeats: "stuck" });
    ride.device.transport.play(2);
    expect(worst(heard(ride, 3), 0.3, 3)).toBeLessThan(CLOSE);
  });

  it("adds to the dial, is silent while switched off, and comes back", () => {
    const ride = holding();
    const { device } = ride;
    device.transport.play(4);
    device.turn("Ride", -2);
    const lower = CURVE.map((point) => ({ ...point, value: point.value - 2 }));
    expect(worst(heard(ride, 0.5), CAUGHT_UP, 0.5, lower)).toBeLessThan(CLOSE);
    device.press("Play Curve");
    const flat = [{ time: 0, value: -2 }];
    expect(worst(heard(ride, 0.5), CAUGHT_UP, 0.5, flat)).toBeLessThan(CLOSE);
    device.press("Play Curve");
    expect(worst(heard(ride, 0.5), CAUGHT_UP, 0.5, lower)).toBeLessThan(CLOSE);
  });

  it("survives saving, reopening and duplicating: the blob is the same, and plays the same", () => {
    const first = holding();
    const saved = JSON.parse(JSON.stringify(first.device.save()));
    expect(saved["Stored Curve"]).toEqual(encodeCurves([song(CURVE)]));
    const second = around!.drop("Vox", saved);
    second.device.transport.play(3);
    expect(worst(heard(second, 1), CAUGHT_UP, 1)).toBeLessThan(CLOSE);
    expect(second.device.ledger.undoSteps).toEqual([]);
  });

  it("plays a session clip's curve by the clip's own position, and rests while another slot plays", () => {
    const points = [
      { time: 0, value: -3 },
      { time: 8, value: 5 },
    ];
    around = new LiveWithRides(vocalSet([{ name: "Take 1", loop_end: 16 }, { name: "Take 2" }]));
    const ride = holding([{ target: "stage", index: 0, slot: 0, mark: null, loop: null, points }]);
    around.transport.play(32);
    around.launch("Vox", 0);
    const said = heard(ride, 2);
    const own = said.beats.map((beat) => beat - 32);
    expect(worst({ ...said, beats: own }, CAUGHT_UP, 2, points)).toBeLessThan(CLOSE);
    around.launch("Vox", 1);
    expect(worst(heard(ride, 0.5), 0.1, 0.5, [{ time: 0, value: 0 }])).toBeLessThan(CLOSE);
  });

  it("shows the curve and the play position on the face", () => {
    const ride = holding();
    ride.device.transport.play(1);
    heard(ride, 0.5);
    expect(ride.shown("curve").at(-1)?.args).toEqual(CURVE.flatMap(({ time, value }) => [time, value]));
    expect(Number(ride.shown("position").at(-1)?.args[0])).toBeCloseTo(1.95, 0);
    const calls = ride.device.paint();
    expect(calls.length).toBeGreaterThan(10);
    expect(ride.device.ledger.errors).toEqual([]);
  });

  it("sends few strings while it plays, and asks Live little", async () => {
    const ride = holding();
    ride.device.transport.play(0);
    heard(ride, 0.5);
    const tally = await ride.device.during(() => heard(ride, 4));
    expect([...tally.newStrings]).toEqual([]);
    expect(tally.strings.size).toBeLessThan(20);
    expect(tally.liveApiCalls).toBe(0);
  });
});

describe.skipIf(!BAKED)("twenty instances in one set", () => {
  it("load, play each its own curve, and start no process", () => {
    around = new LiveWithRides(vocalSet([]));
    const rides = Array.from({ length: 20 }, (_none, index) => holding([song([{ time: 0, value: index / 2 - 5 }])]));
    around.transport.play(0);
    for (const [index, ride] of rides.entries()) {
      const said = heard(ride, 0.15);
      expect(said.gains.at(-1)).toBeCloseTo(index / 2 - 5, 2);
      expect([ride.device.node.starts, ride.device.ledger.errors, ride.device.ledger.undoSteps]).toEqual([0, [], []]);
    }
  });
});
