import { afterEach, describe, expect, it } from "vitest";
import { DEVICE as PUMP } from "#src/devices/pump/device.ts";
import { DEVICE as RIDE } from "#src/devices/ride/device.ts";
import { DEVICE as SWEEP } from "#src/devices/sweep/device.ts";
import { DEVICE as THROW } from "#src/devices/throw/device.ts";
import type { DeviceSpec } from "#src/model/device/device-spec.ts";
import { encodeCurves, type StoredCurve } from "#src/model/device/stored-curve.ts";
import type { Envelope } from "#src/model/envelope.ts";
import { BAKED, LiveWithRides, type RideInLive, vocalSet } from "#test/devices/ride/executed/ride-in-live.ts";
import type { LiveNode } from "#test/doubles/live-api/live-node.ts";

const RATE = 48_000;
const BLOCK = 64;
const SECONDS = 1.6;
const TEMPO = 240;
/** Seconds that are played as they come before Live renders. */
const BEFORE = 0.1;
/** Milliseconds: a minute of audio through every patch, on a busy machine. */
const PATIENCE = 240_000;
/** What is still the same. */
const DECIBELS = -100;

let around: LiveWithRides | undefined;
afterEach(async () => {
  await around?.close();
  around = undefined;
});

/** Edges of a few milliseconds, a step, ramps and a hold, from beat 0 to 12; `lowest` and `highest` bound them. */
function edgy(lowest: number, highest: number): Envelope {
  const at = (share: number) => lowest + share * (highest - lowest);
  return [
    { time: 0, value: at(0.9) },
    { time: 1, value: at(0.9) },
    { time: 1.01, value: at(0.1) },
    { time: 2.5, value: at(0.8) },
    { time: 2.5, value: at(0.2) },
    { time: 4, value: at(0.6) },
    { time: 5.003, value: at(0.6) },
    { time: 5.004, value: at(0.05) },
    { time: 7, value: at(1) },
    { time: 7, value: at(0.3) },
    { time: 12, value: at(0.7) },
  ];
}

type Place = Pick<StoredCurve, "slot" | "loop">;
const SONG: Place = { slot: null, loop: null };
const CLIP: Place = { slot: 0, loop: { start: 0, end: 6 } };

function stage(index: number, points: Envelope, place: Place): StoredCurve {
  return { target: "stage", index, mark: null, points, ...place };
}

interface Case {
  readonly spec: DeviceSpec;
  curves(place: Place): StoredCurve[];
}

const CASES: readonly Case[] = [
  { spec: RIDE.spec, curves: (place) => [stage(0, edgy(-12, 12), place)] },
  { spec: PUMP.spec, curves: (place) => [stage(0, edgy(-70, 0), place), stage(1, edgy(-1, 1), place)] },
  {
    spec: SWEEP.spec,
    curves: (place) => [
      stage(0, edgy(0, 60), place),
      stage(1, edgy(-70, 0), place),
      stage(2, edgy(0, 80), place),
      stage(3, edgy(-40, 0), place),
    ],
  },
  {
    spec: THROW.spec,
    // One is taken over, the other modulated.
    curves: (place) => [
      { target: "mapped", index: 0, mark: null, points: edgy(0, 1), ...place },
      { target: "mapped", index: 1, mark: null, points: edgy(0, 1), rest: { travel: 0.4, carries: true }, ...place },
    ],
  },
];

interface Rendered {
  readonly audio: readonly Float32Array[];
  /** What mapped parameters are held at, and what is added to them, block by block; `undefined` while they are not. */
  readonly held: readonly (number | undefined)[];
  readonly added: readonly (number | undefined)[];
  readonly ride: RideInLive;
}

/** What is played, and what happens to the transport meanwhile. */
interface Scene {
  readonly place: Place;
  before?(live: LiveWithRides): void;
  atBlock?(block: number, live: LiveWithRides): void;
}

const SCENES: Readonly<Record<string, Scene>> = {
  "the song through a loop, jumps and another tempo": {
    place: SONG,
    before: ({ transport }) => {
      transport.loop = { start: 0.5, length: 4.7 };
    },
    atBlock: (block, { transport }) => {
      if (block === 550) transport.jump(6.9);
      if (block === 750) transport.setTempo(174);
      if (block === 950) transport.jump(0.9);
    },
  },
  "a session clip that loops over a loop of the song": {
    place: CLIP,
    before: (live) => {
      live.launch("Vox", 0);
      live.transport.loop = { start: 0, length: 4 };
    },
  },
};

/** A fresh device that holds the curves of a scene, rendered at a speed after a beat that is played as it comes. */
async function rendered({ spec, curves }: Case, scene: Scene, speed?: number): Promise<Rendered> {
  await around?.close();
  const held: (number | undefined)[] = [];
  const added: (number | undefined)[] = [];
  let now: number | undefined;
  let modulation: number | undefined;
  around = new LiveWithRides(vocalSet([{ name: "Loop", looping: 1, loop_end: 6, end_marker: 6 }], TEMPO), spec);
  const { volume, panning } = (around.live.track("Bed").children["mixer_device"] as LiveNode).children;
  const ride = around.drop(
    "Vox",
    { "Stored Curve": encodeCurves(curves(scene.place)) },
    {
      persisted: { mapped: (volume as LiveNode).id, target1: (panning as LiveNode).id },
      onModulate: (_id, value) => {
        modulation = value;
      },
      onRemote: (_id, value) => {
        now = value;
      },
    },
  );
  scene.before?.(around);
  around.transport.play(0);
  ride.device.render([noise(BEFORE * RATE)], { sampleRate: RATE, blockSize: BLOCK });
  const audio = ride.device.render([noise(SECONDS * RATE)], {
    sampleRate: RATE,
    blockSize: BLOCK,
    atBlock: (start) => {
      held.push(now);
      added.push(modulation);
      scene.atBlock?.(start / BLOCK, around!);
    },
    ...(speed === undefined ? {} : { speed }),
  });
  return { audio, held, added, ride };
}

/** White noise, the same every time. */
function noise(length: number): Float32Array {
  let state = 1;
  return Float32Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32 - 0.5;
  });
}

/** How far two renders are apart at most, in dB below full scale. */
function apart(one: Rendered, other: Rendered): number {
  const samples = one.audio.flatMap((channel, index) => {
    const against = other.audio[index]!;
    return channel.reduce((most, sample, at) => Math.max(most, Math.abs(sample - against[at]!)), 0);
  });
  const beside = (key: "held" | "added") =>
    one[key].map((value, block) => Math.abs((value ?? -2) - (other[key][block] ?? -2)));
  const travels = [...beside("held"), ...beside("added")];
  return (
    20 *
    Math.log10(
      Math.max(
        ...samples,
        travels.reduce((most, each) => Math.max(most, each), 0),
      ),
    )
  );
}

describe.skipIf(!BAKED)("an export at many times real time, the main thread late and in bursts", () => {
  describe.each(CASES)("$spec.name", (device) => {
    it.each(Object.entries(SCENES))(
      "%s: sounds at 10 and 50 times as it does at 1",
      async (_name, scene) => {
        const played = await rendered(device, scene, 1);
        for (const speed of [10, 50]) {
          const exported = await rendered(device, scene, speed);
          expect(apart(played, exported), `${speed} times`).toBeLessThan(DECIBELS);
          expect(exported.ride.device.ledger.errors).toEqual([]);
        }
        expect(moves(played)).toBe(true);
      },
      PATIENCE,
    );
  });
});

/** The curve was heard at all: a mapped parameter went through many values, or the sound is another than went in. */
function moves({ audio, held, added }: Rendered): boolean {
  const dry = noise(SECONDS * RATE);
  return (
    (new Set(held).size > 100 && new Set(added).size > 100) ||
    audio[0]!.some((sample, at) => Math.abs(sample - dry[at]!) > 0.1)
  );
}

describe.skipIf(!BAKED)("what the player asks of Live while it plays", () => {
  it.each([
    ["the arrangement", SONG, 0],
    ["a session clip", CLIP, 3],
  ] as const)("%s", async (_name, place, most) => {
    const scene = { place, ...(place.slot === null ? {} : { before: (live: LiveWithRides) => live.launch("Vox", 0) }) };
    const { ride } = await rendered(CASES[0]!, scene);
    const seconds = 4;
    const points = around!.live.counts.points;
    const tally = await ride.device.during(() =>
      ride.device.render([noise(seconds * RATE)], { sampleRate: RATE, blockSize: BLOCK }),
    );
    // It was 202 a second, with `live.clip.path` set at every tick.
    expect(tally.liveApiCalls / seconds).toBeLessThanOrEqual(most);
    expect(around!.live.counts.points).toBe(points);
  });
});
