import { afterEach, describe, expect, it } from "vitest";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import type { DeviceSpec } from "#src/model/device/device-spec.ts";
import { encodeCurves } from "#src/model/device/stored-curve.ts";
import type { Envelope } from "#src/model/envelope.ts";
import { steady } from "#test/devices/ride/executed/audio-tools.ts";
import { BAKED, LiveWithRides, type RideInLive } from "#test/devices/ride/executed/ride-in-live.ts";
import { CURVE_DEVICES } from "#test/doubles/devices/curve-devices.ts";
import type { LiveNode, SetShape } from "#test/doubles/live-api/live-node.ts";
import type { DeviceOptions } from "#test/doubles/max/open-device.ts";
import { modulatedValue } from "#test/doubles/max/signal/held-parameters.ts";

/** Low, for there are many seconds of it: the reader goes by beats. */
const RATE = 4000;
const REST = 0.5;
/** At rest before beat 1 and after beat 5. */
const TRAVEL: Envelope = [
  { time: 1, value: REST },
  { time: 1.5, value: 0.9 },
  { time: 4, value: 0.1 },
  { time: 5, value: REST },
];

const RACK = { name: "Rack", className: "AudioEffectGroupDevice", chains: [{ name: "Chain", devices: [] }] };
const FILTER = {
  name: "Auto Filter",
  className: "AutoFilter2",
  parameters: [{ name: "Frequency", value: REST, min: 0, max: 1 }],
};

function song(): SetShape {
  const devices = [FILTER];
  return {
    tempo: 120,
    scenes: 1,
    returns: [{ name: "A-Reverb", devices }, { name: "B-Delay" }],
    tracks: [
      { name: "Band", kind: "group", devices },
      { name: "Lead", devices: [RACK, FILTER] },
      { name: "Kick", kind: "midi", devices },
    ],
  } as SetShape;
}

const PLACES = { audio: "Lead", midi: "Kick", group: "Band", return: "A-Reverb", main: "Main", rack: "Lead" } as const;

let around: LiveWithRides | undefined;
afterEach(async () => {
  await around?.close();
  around = undefined;
});

/** What holds a parameter and what adds to it at this moment; at most one of them, or the double would say so. */
interface Moved {
  readonly ride: RideInLive;
  readonly parameter: LiveNode;
  now(): { readonly taken: number | undefined; readonly added: number | undefined };
  /** Every value that was added, in order. */
  readonly added: readonly (number | undefined)[];
}

function opened(
  spec: DeviceSpec,
  { carries = true, old = false, track = "Lead", rack = false, ...options }: Partial<Scene> & DeviceOptions = {},
): Moved {
  around = new LiveWithRides(song(), spec);
  const holder = around.live.track(track);
  const filter = (holder.children["devices"] as LiveNode[]).at(-1);
  const volume = (holder.children["mixer_device"] as LiveNode).children["volume"] as LiveNode;
  const parameter = (filter?.children["parameters"] as LiveNode[] | undefined)?.at(-1) ?? volume;
  const rest = old ? {} : { rest: { travel: REST, carries } };
  const curve = encodeCurves([
    { target: "mapped", index: 0, slot: null, mark: null, loop: null, points: TRAVEL, ...rest },
  ]);
  const now: { taken: number | undefined; added: number | undefined } = { taken: undefined, added: undefined };
  const added: (number | undefined)[] = [];
  const told: DeviceOptions = {
    persisted: { mapped: parameter.id },
    onRemote: (_id, value) => {
      now.taken = value;
    },
    onModulate: (_id, value) => {
      now.added = value;
      added.push(value);
    },
    ...options,
  };
  const state = { "Stored Curve": curve, ...options.state };
  const ride = rack ? around.dropIntoRack(track, { ...told, state }) : around.drop(track, state, told);
  return { ride, parameter, now: () => now, added };
}

interface Scene {
  readonly carries: boolean;
  readonly old: boolean;
  readonly track: string;
  readonly rack: boolean;
}

function render({ ride }: Moved, seconds: number): void {
  ride.device.render(steady(0.1, seconds, RATE), { sampleRate: RATE });
}

const KNOB = { minimum: 0, maximum: 1 };

describe.skipIf(!BAKED).each(CURVE_DEVICES.map(({ title, spec }) => [title, spec] as const))(
  "the shipped %s and a mapped parameter",
  (_title, spec) => {
    it.each(Object.entries(PLACES))("on %s: adds to its knob, so that the curve goes along with it", (place, track) => {
      const moved = opened(spec, { track, rack: place === "rack" });
      const { device } = moved.ride;
      device.transport.play(0);
      for (const [seconds, beats] of [
        [0.4, 0.8],
        [0.6, 2],
        [0.75, 3.5],
      ] as const) {
        render(moved, seconds);
        const curve = evaluateEnvelope(TRAVEL, device.transport.beats);
        expect(device.transport.beats).toBeCloseTo(beats, 6);
        const { taken, added } = moved.now();
        expect(taken).toBeUndefined();
        expect(modulatedValue({ ...KNOB, value: REST }, added!, "bipolar")).toBeCloseTo(curve, 2);
        expect(modulatedValue({ ...KNOB, value: REST - 0.1 }, added!, "bipolar")).toBeCloseTo(
          Math.max(0, curve - 0.1),
          2,
        );
      }
      expect(device.ledger.errors).toEqual([]);
      expect(device.ledger.undoSteps).toEqual([]);
      expect(device.node.starts).toBe(0);
    });
  },
);

describe.skipIf(!BAKED)("a mapped parameter", () => {
  const [pump] = CURVE_DEVICES;
  const { spec } = pump!;

  it("has exactly nothing added before its stretch and after, and is let go when the song stops", () => {
    const moved = opened(spec);
    moved.ride.device.transport.play(0);
    render(moved, 0.4);
    expect(moved.added).toEqual([0]);
    moved.ride.device.transport.jump(6);
    render(moved, 0.3);
    expect(moved.now().added).toBe(0);
    moved.ride.device.transport.stop();
    render(moved, 0.1);
    expect(moved.now()).toEqual({ taken: undefined, added: undefined });
  });

  it.each([
    ["Play is switched off", ({ ride }: Moved) => ride.device.turn("Play Curve", 0)],
    ["it is heard dry", ({ ride }: Moved) => ride.device.turn("A/B", 1)],
    ["it is unmapped", ({ ride }: Moved) => ride.device.press("Unmap Target")],
    ["the device is switched off", ({ ride }: Moved) => ride.device.switchTo(false)],
  ] as const)("is let go when %s", (_when, act) => {
    for (const carries of [true, false]) {
      const moved = opened(spec, { carries });
      moved.ride.device.transport.play(1.5);
      render(moved, 0.2);
      expect(moved.now()[carries ? "added" : "taken"]).toBeDefined();
      act(moved);
      render(moved, 0.1);
      expect(moved.now()).toEqual({ taken: undefined, added: undefined });
      expect(moved.ride.device.ledger.errors).toEqual([]);
    }
  });

  it("is taken over in a set of before there was a choice, as it was then", () => {
    const moved = opened(spec, { old: true });
    moved.ride.device.transport.play(1.5);
    render(moved, 0.2);
    expect(moved.now().added).toBeUndefined();
    expect(moved.now().taken).toBeCloseTo(evaluateEnvelope(TRAVEL, moved.ride.device.transport.beats), 2);
  });

  it("is taken over where there is no live.modulate~, and where Live does not modulate it, which is said", () => {
    const without = opened(spec, { without: ["live.modulate~"] });
    without.ride.device.transport.play(1.5);
    render(without, 0.2);
    expect(without.now().taken).toBeDefined();
    const refused = opened(spec, { modulates: () => false });
    refused.ride.device.transport.play(1.5);
    render(refused, 0.2);
    expect(refused.now()).toMatchObject({ added: undefined, taken: expect.any(Number) });
    expect(refused.ride.status().words).toBe(
      "Live does not modulate the parameter of target 1: it is taken over while it plays.",
    );
  });

  it("that is deleted is let go at the next start, and never taken again", () => {
    const moved = opened(spec);
    const { device } = moved.ride;
    device.transport.play(1.5);
    render(moved, 0.1);
    device.transport.stop();
    render(moved, 0.02);
    around!.live.remove(moved.parameter);
    device.transport.play(1.5);
    const before = moved.added.length;
    render(moved, 0.2);
    expect(moved.added.slice(before).filter((value) => value !== undefined)).toEqual([]);
    expect(moved.now()).toEqual({ taken: undefined, added: undefined });
  });
});
