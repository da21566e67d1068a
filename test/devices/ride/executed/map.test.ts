import { afterEach, describe, expect, it } from "vitest";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import { decodeCurves, encodeCurves } from "#src/model/device/stored-curve.ts";
import { steady } from "#test/devices/ride/executed/audio-tools.ts";
import { BAKED, LiveWithRides, type RideInLive } from "#test/devices/ride/executed/ride-in-live.ts";
import type { LiveNode } from "#test/doubles/live-api/live-node.ts";

const RATE = 48_000;
const TRAVEL = [
  { time: 0, value: 0.2 },
  { time: 4, value: 0.8 },
];

let around: LiveWithRides | undefined;
let held: { readonly id: number; readonly value: number | undefined }[] = [];
afterEach(() => around?.close());

/** A set that is opened: a ride whose stored curve moves the fader that it was made for, or nothing is mapped. */
function opened({ mapped = true } = {}): RideInLive {
  around = new LiveWithRides();
  held = [];
  const curve = encodeCurves([{ target: "mapped", index: 0, slot: null, mark: null, loop: null, points: TRAVEL }]);
  return around.drop(
    "Vox",
    { "Stored Curve": curve },
    {
      onRemote: (id, value) => held.push({ id, value }),
      ...(mapped ? { persisted: { mapped: fader().id } } : {}),
    },
  );
}

function stored({ device }: RideInLive) {
  return decodeCurves(device.value("Stored Curve") as number[]);
}

/** The bed's fader, as the user clicks it. */
function fader() {
  const node = (around!.live.track("Bed").children["mixer_device"] as LiveNode).children["volume"] as LiveNode;
  return { id: node.id, path: around!.live.pathOf(node), name: "Track Volume" };
}

function render({ device }: RideInLive, seconds: number): void {
  device.render(steady(0.1, seconds, RATE), { sampleRate: RATE });
}

describe.skipIf(!BAKED)("Map on the shipped file", () => {
  it("moves the clicked parameter along the curve while it plays, lets go after, and leaves no undo step", () => {
    const ride = opened();
    const { device } = ride;
    device.press("Map Target");
    device.map(fader());
    expect(device.value("Map Target")).toBe(0);
    expect(held).toEqual([]);
    device.transport.play(0);
    render(ride, 1);
    expect(new Set(held.map(({ id }) => id))).toEqual(new Set([fader().id]));
    expect(held.at(-1)!.value).toBeCloseTo(evaluateEnvelope(TRAVEL, device.transport.beats), 2);
    device.press("Play Curve");
    render(ride, 0.2);
    expect(held.at(-1)).toEqual({ id: fader().id, value: undefined });
    expect(device.ledger.undoSteps.filter(({ by }) => by === "patch")).toEqual([]);
    expect(device.ledger.errors).toEqual([]);
  });

  it("keeps the curve of a set that is opened, and drops it when another parameter is mapped or none, without Node", () => {
    const ride = opened();
    const { device } = ride;
    device.advance(1000);
    device.announceAgain();
    expect(stored(ride)).toHaveLength(1);
    device.press("Unmap Target");
    expect(stored(ride)).toEqual([]);
    const other = opened();
    other.device.press("Map Target");
    other.device.map({ ...fader(), id: 4711 });
    expect(stored(other)).toEqual([]);
    other.device.transport.play(0);
    render(other, 0.3);
    expect([held, other.device.node.starts]).toEqual([[], 0]);
    expect([...device.ledger.errors, ...other.device.ledger.errors]).toEqual([]);
  });

  it("holds nothing without a mapping, after Unmap, or while the device is off", () => {
    const ride = opened({ mapped: false });
    const { device } = ride;
    device.transport.play(0);
    render(ride, 0.3);
    expect(held).toEqual([]);
    const mapped = opened();
    mapped.device.transport.play(0);
    render(mapped, 0.3);
    mapped.device.switchTo(false);
    expect(held.at(-1)?.value).toBeUndefined();
    mapped.device.switchTo(true);
    mapped.device.press("Unmap Target");
    held = [];
    render(mapped, 0.3);
    expect(held.filter(({ value }) => value !== undefined)).toEqual([]);
    expect([...device.ledger.errors, ...mapped.device.ledger.errors]).toEqual([]);
  });
});
