import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { knownDevice } from "#src/model/device/device-names.ts";
import { decodeCurves } from "#src/model/device/stored-curve.ts";
import { FOUR_ON_THE_FLOOR } from "#test/devices/executed/device-in-live.ts";
import { steady } from "#test/devices/ride/executed/audio-tools.ts";
import { pressed } from "#test/devices/ride/executed/ride-desk.ts";
import { BAKED, LiveWithRides, type RideInLive } from "#test/devices/ride/executed/ride-in-live.ts";
import { selectClip, vocalClip } from "#test/devices/ride/executed/vocal-clip.ts";
import { CURVE_DEVICES } from "#test/doubles/devices/curve-devices.ts";
import type { ClipShape, LiveNode, SetShape } from "#test/doubles/live-api/live-node.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-places-"));
let clip: ClipShape;
beforeAll(() => {
  clip = vocalClip(folder, "Line", 8);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Beats that the arrangement lasts. */
const SONG = 64;

/** Every place that a device can stand in: by what it is called here, the track's name, and whether it is in a rack there. */
const PLACES = {
  audio: { track: "Lead", rack: false },
  midi: { track: "Kick", rack: false },
  group: { track: "Band", rack: false },
  return: { track: "B-Delay", rack: false },
  main: { track: "Main", rack: false },
  rack: { track: "Lead", rack: true },
  "rack on a return": { track: "A-Reverb", rack: true },
} as const;

type Place = keyof typeof PLACES;

const WHOLE_SONG = {
  group: "a group",
  return: "a return",
  main: "Main",
  "rack on a return": "a return",
} as const satisfies Partial<Record<Place, string>>;

/** What a device that follows a voice says where there is none, or where what it moves is not there. */
const REFUSED: Readonly<Record<string, Partial<Record<Place, RegExp>>>> = {
  ride: {
    midi: /^Track “Kick” has no audio clips/,
    group: /^There is no clip on a group, and Ride follows a recorded voice: put it on the track whose clips/,
    return: /^There is no clip on a return, and Ride follows a recorded voice/,
    main: /^There is no clip on Main, and Ride follows a recorded voice/,
    "rack on a return": /^There is no clip on a return, and Ride follows a recorded voice/,
  },
  throw: {
    midi: /MIDI/,
    group: /^No phrase ends were found, so there is nothing to write: there is no clip on a group; choose a track/,
    return: /^No phrase ends were found, so there is nothing to write: there is no clip on a return; choose a track/,
    main: /^Main has no sends, and this curve moves one: use the track of the voice instead/,
    "rack on a return": /there is no clip on a return/,
  },
};

function song(): SetShape {
  return {
    tempo: 120,
    scenes: 1,
    returns: [
      { name: "A-Reverb", sends: [0, 0], devices: [RACK] },
      { name: "B-Delay", sends: [0, 0] },
    ],
    tracks: [
      { name: "Band", kind: "group", sends: [0, 0] },
      { name: "Lead", session: [clip], sends: [0, 0.4], devices: [RACK] },
      { name: "Kick", kind: "midi", session: [FOUR_ON_THE_FLOOR], sends: [0, 0] },
      { name: "Bed", arrangement: [{ ...clip, name: "Bed", start_time: SONG - 16, end_time: SONG }], sends: [0, 0] },
    ],
  };
}

const RACK = { name: "Rack", className: "AudioEffectGroupDevice", chains: [{ name: "Chain", devices: [] }] };

describe.skipIf(!BAKED).each(CURVE_DEVICES.map((device) => [device.device, device] as const))(
  "the shipped %s",
  (name, device) => {
    it.each(Object.keys(PLACES) as Place[])(
      "on %s knows its track, and says in its own words what it does there",
      async (place) => {
        const around = new LiveWithRides(song(), device.spec);
        try {
          const open = dropped(around, place);
          const found = await pressed(open, "Analyse");
          const refused = REFUSED[name]?.[place];
          if (refused === undefined) await drawsAndPlays(open, found, wholeSong(place), knownDevice(name).title);
          else {
            expect(found).toMatchObject({ kind: "refused", words: expect.stringMatching(refused) });
            expect(await pressed(open, "Write")).toMatchObject({ kind: "refused" });
          }
          expect(around.live.console).toEqual([]);
          expect(open.device.ledger.errors).toEqual([]);
        } finally {
          await around.close();
        }
      },
    );
  },
);

/** The device where it is to stand, the first clip of that track selected where it has one. */
function dropped(around: LiveWithRides, place: Place): RideInLive {
  const { track, rack } = PLACES[place];
  const slots = around.live.track(track).children["clip_slots"] as LiveNode[];
  selectClip(around.live, (slots[0]?.children["clip"] as LiveNode | null) ?? null);
  const options = { environment: { XDG_CONFIG_HOME: folder, HOME: folder } };
  return rack ? around.dropIntoRack(track, options) : around.drop(track, undefined, options);
}

function wholeSong(place: Place): string | undefined {
  return (WHOLE_SONG as Partial<Record<Place, string>>)[place];
}

/** Without the companion the device plays what was drawn: over the song where there is no clip, else in the clip's slot. */
async function drawsAndPlays(
  open: RideInLive,
  found: ReturnType<RideInLive["status"]>,
  whole: string | undefined,
  title: string,
): Promise<void> {
  expect(found.kind).toBe("ready");
  const says = `There is no clip on ${whole}: ${title} draws over the whole song.`;
  expect(found.words.startsWith(says)).toBe(whole !== undefined);
  const written = await pressed(open, "Write");
  expect(written.kind).toBe("playing");
  expect(written.words.includes("that an envelope could be drawn in")).toBe(whole !== undefined);
  const curves = decodeCurves(open.device.save()["Stored Curve"] as number[]);
  expect(curves.length).toBeGreaterThan(0);
  for (const { slot } of curves) expect(slot).toBe(whole === undefined ? 0 : null);
  const last = Math.max(...curves.flatMap(({ points }) => points.map(({ time }) => time)));
  if (whole !== undefined) expect(last).toBeGreaterThan(SONG / 2);
  if (whole !== undefined && title === "Pump") ducksOnItsOwn(open);
}

/** A second of the song, in which the gain goes down and up again though there is no clip to play. */
function ducksOnItsOwn(open: RideInLive): void {
  const rate = 48_000;
  open.device.transport.play(16);
  const rendered = open.device.render(steady(0.25, 2, rate), { sampleRate: rate, blockSize: 64 });
  const heard = rendered[0]!.subarray(rate).map(Math.abs);
  expect(20 * Math.log10(Math.min(...heard) / Math.max(...heard))).toBeLessThan(-6);
}
