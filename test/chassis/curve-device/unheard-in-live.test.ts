import { describe, expect, it } from "vitest";
import { lomLive } from "#src/adapters/lom/lom-live.ts";
import { racksOfPath } from "#src/adapters/lom/paths.ts";
import { drawStretches } from "#src/chassis/curve-device/draw-stretches.ts";
import { mappedTarget } from "#src/chassis/curve-device/find-targets.ts";
import { OWN } from "#src/chassis/listening/find-parameter.ts";
import { settingsFrom } from "#src/chassis/work/settings-now.ts";
import { recipeNamed } from "#src/decision/recipes/recipe-book.ts";
import { ok } from "#src/model/result.ts";
import { listenedAudio } from "#test/doubles/heard/listened-audio.ts";
import type { FakeLive } from "#test/doubles/live-api/fake-live.ts";
import type { Atom, LiveNode } from "#test/doubles/live-api/live-node.ts";
import { bridgeScript, patchedBridge } from "#test/doubles/live-api/patched-bridge.ts";
import { grouped, heardSong, PUMP, racked, UTILITY } from "#test/doubles/live-api/sets/heard-song.ts";

const script = await bridgeScript();

/** A tremolo by the beat on a target of the lead, up to where it would be written. */
async function tremolo(live: FakeLive, to: string) {
  const patch = patchedBridge(script, live, live.byId(501)!);
  patch.ready();
  const stage = [{ parameter: "Pump", unit: "dB" }];
  const host = lomLive({ wire: patch.wire, detail: { stage, mixer: true, parameters: "all" } });
  const recipe = recipeNamed("tremolo")!;
  const order = {
    recipe,
    settings: settingsFrom(recipe, {}),
    named: { track: "Lead", clip: null, place: "arrangement" as const },
    trigger: null,
    targets: (stretch: Parameters<Parameters<typeof drawStretches>[0]["targets"]>[0]) => {
      const found = mappedTarget(to, stretch, { given: null, way: "option" });
      return found.ok ? ok([found.value]) : found;
    },
  };
  const audio = { open: () => Promise.reject(new Error("nothing is heard")) };
  const done = await drawStretches(order, { host, ...listenedAudio(audio), progress: { report: () => undefined } });
  expect(live.console).toEqual([]);
  return done;
}

/** As a hand or a macro does it in Live. */
function turn(node: LiveNode | null | undefined, members: Readonly<Record<string, Atom>>): void {
  Object.assign(node!.values, members);
}

function parameterOn(live: FakeLive, device: number, place: number): LiveNode {
  const devices = live.track("Lead").children["devices"] as LiveNode[];
  return (devices[device]!.children["parameters"] as LiveNode[])[place]!;
}

function sends(live: FakeLive): LiveNode[] {
  return (live.track("Lead").children["mixer_device"] as LiveNode).children["sends"] as LiveNode[];
}

const GAIN = (live: FakeLive): LiveNode => live.byId(503)!;
const STAGE = `${OWN}Pump`;

describe("a write that nobody hears is refused in a running Live, with the reason and the way out", () => {
  it.each<[what: string, live: FakeLive, to: string, change: (live: FakeLive) => void, RegExp]>([
    [
      "a device that is off",
      heardSong(),
      "Utility:Gain",
      (live) => turn(parameterOn(live, 1, 0), { value: 0 }),
      /“Utility” is off\. Switch it on first/,
    ],
    [
      "its own stage while it is off",
      heardSong(),
      STAGE,
      (live) => turn(parameterOn(live, 0, 0), { value: 0 }),
      /“Pump” is off\./,
    ],
    [
      "its own stage in a rack that is off",
      racked({ on: false }),
      STAGE,
      () => undefined,
      /the rack around it, “Drive”, is off/,
    ],
    [
      "its own stage in a muted chain",
      racked({}, true),
      STAGE,
      () => undefined,
      /its chain “Wet” is muted\. Activate that chain/,
    ],
    [
      "a parameter that something holds",
      heardSong(),
      "Utility:Gain",
      (live) => turn(GAIN(live), { is_enabled: 0 }),
      /is held by something else in Live/,
    ],
    [
      "a parameter that may not be changed",
      heardSong(),
      "Utility:Gain",
      (live) => turn(GAIN(live), { state: 2 }),
      /is held by something else in Live/,
    ],
    [
      "a parameter without effect",
      heardSong(),
      "Utility:Gain",
      (live) => turn(GAIN(live), { state: 1 }),
      /shows it as without effect now/,
    ],
    [
      "its own stage held by a macro",
      heardSong(),
      STAGE,
      (live) => turn(live.byId(502), { is_enabled: 0 }),
      /“Pump:Pump” of track “Lead” is held/,
    ],
    [
      "a send that is not enabled",
      heardSong(),
      "send A",
      (live) => turn(sends(live)[0], { is_enabled: 0 }),
      /that send is not enabled.*Enable Send/,
    ],
    [
      "a fader that is held",
      heardSong(),
      "volume",
      (live) =>
        turn((live.track("Lead").children["mixer_device"] as LiveNode).children["volume"] as LiveNode, {
          is_enabled: 0,
        }),
      /“Volume” of track “Lead” is held/,
    ],
  ])("%s", async (_what, live, to, change, reason) => {
    change(live);
    expect(await tremolo(live, to)).toMatchObject({
      ok: false,
      error: { code: "not-heard", sentence: expect.stringMatching(reason) },
    });
  });

  it("a frozen track", async () => {
    const live = heardSong();
    turn(live.track("Lead"), { is_frozen: 1 });
    expect(await tremolo(live, "volume")).toMatchObject({ error: { sentence: expect.stringContaining("is frozen") } });
  });
});

describe("what a mixer takes back with one touch is drawn and said in a running Live", () => {
  it.each<[what: string, to: string, change: (live: FakeLive) => void, RegExp]>([
    ["a muted track", "Utility:Gain", (live) => turn(live.track("Lead"), { mute: 1 }), /^Track “Lead” is muted/],
    [
      "another track's solo",
      "volume",
      (live) => turn(live.track("Keys"), { solo: 1 }),
      /^Another track is soloed, so “Lead” is not heard/,
    ],
    [
      "a muted return",
      "send A",
      (live) => turn((live.song.children["return_tracks"] as LiveNode[])[0], { mute: 1 }),
      /^Return “A-Reverb” is muted/,
    ],
    [
      "a muted group",
      "volume",
      (live) => {
        grouped(live, "Band");
        turn(live.track("Band"), { mute: 1 });
      },
      /^Group “Band” is muted/,
    ],
    [
      "the outermost of three groups",
      STAGE,
      (live) => {
        grouped(live, "Deep", "Band", "Outer");
        turn(live.track("Outer"), { mute: 1 });
      },
      /^Group “Outer” is muted/,
    ],
    [
      "a device that automation switches",
      "Utility:Gain",
      (live) => turn(parameterOn(live, 1, 0), { value: 0, automation_state: 1 }),
      /^The device “Utility” is switched on and off/,
    ],
  ])("%s", async (_what, to, change, reason) => {
    const live = heardSong();
    change(live);
    const done = await tremolo(live, to);
    expect(done.ok ? done.value.stretches[0]!.unheard : done.error.sentence).toEqual([expect.stringMatching(reason)]);
  });
});

describe("what is heard is drawn without a word in a running Live", () => {
  it.each<[what: string, live: FakeLive, to: string, change: (live: FakeLive) => void]>([
    ["a device that is on", heardSong(), "Utility:Gain", () => undefined],
    ["its own stage", heardSong(), STAGE, () => undefined],
    ["its own stage in a rack that is on", racked({}), STAGE, () => undefined],
    ["a send whose return is on", heardSong(), "send A", () => undefined],
    [
      "a muted return that the send does not lead to",
      heardSong(),
      "send B",
      (live) => turn((live.song.children["return_tracks"] as LiveNode[])[0], { mute: 1 }),
    ],
    ["the lead under its own solo", heardSong(), "volume", (live) => turn(live.track("Lead"), { solo: 1 })],
    [
      "the volume beside a device that is off",
      heardSong(),
      "volume",
      (live) => turn(parameterOn(live, 1, 0), { value: 0 }),
    ],
    [
      "what its own player holds while the song plays",
      heardSong(),
      "Utility:Gain",
      (live) => {
        turn(live.song, { is_playing: 1 });
        turn(GAIN(live), { is_enabled: 0 });
      },
    ],
  ])("%s", async (_what, live, to, change) => {
    change(live);
    const done = await tremolo(live, to);
    expect(done.ok ? done.value.stretches[0]!.unheard : done.error.sentence).toEqual([]);
  });
});

it("finds the racks around a device from its path, from the outside in, through the pads of a drum rack too", () => {
  const outer = "live_set tracks 3 devices 1";
  const inner = `${outer} chains 0 devices 2`;
  expect(racksOfPath(`${inner} drum_pads 36 chains 1 devices 0`)).toEqual([
    { rack: outer, chain: `${outer} chains 0` },
    { rack: inner, chain: `${inner} drum_pads 36 chains 1` },
  ]);
  expect(racksOfPath(outer)).toEqual([]);
});

it("asks which of two devices of one name is meant in a running Live, and takes the numbered one", async () => {
  const other = { ...UTILITY, on: false, parameters: [{ ...UTILITY.parameters![0]!, id: 504 }] };
  const devices = [PUMP, other, UTILITY];
  expect(await tremolo(heardSong(devices), "Utility:Gain")).toMatchObject({
    ok: false,
    error: {
      sentence:
        "Track “Lead” has 2 devices named “Utility”: name one of them as “Utility#1:Gain” (device 2 of the track, off) or “Utility#2:Gain” (device 3 of the track).",
    },
  });
  const done = await tremolo(heardSong(devices), "Utility#2:Gain");
  expect(done.ok && done.value.stretches[0]!.plan.curves[0]!.target).toMatchObject({
    parameter: 503,
    name: "Utility#2:Gain",
  });
});
