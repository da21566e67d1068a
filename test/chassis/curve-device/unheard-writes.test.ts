import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { mappedTarget } from "#src/chassis/curve-device/find-targets.ts";
import { writeStretches } from "#src/chassis/curve-device/write-stretches.ts";
import { settingsFrom } from "#src/chassis/work/settings-now.ts";
import { recipeNamed } from "#src/decision/recipes/recipe-book.ts";
import { ok } from "#src/model/result.ts";
import { listenedAudio } from "#test/doubles/heard/listened-audio.ts";
import {
  CONTROLLER,
  FIRST_MACRO,
  HEARD,
  type HeardSetShape,
  heardSet,
  rack,
  switched,
  utility,
} from "#test/doubles/sets/heard-set.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-unheard-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;

/** A tremolo by the beat, which asks for nothing to be heard, on a target of the lead of a set file. */
async function tremolo(shape: HeardSetShape, to: string) {
  const set = join(folder, `${count++}.als`);
  const output = set.replace(".als", " (moved).als");
  const text = heardSet(shape);
  writeFileSync(set, text);
  const recipe = recipeNamed("tremolo")!;
  const done = await writeStretches(
    {
      recipe,
      settings: settingsFrom(recipe, {}),
      named: { track: "Lead", clip: null, place: "arrangement" },
      trigger: null,
      targets: (stretch) => {
        const found = mappedTarget(to, stretch, { given: null, way: "option" });
        return found.ok ? ok([found.value]) : found;
      },
    },
    {
      host: alsHost(set, { path: output, force: false }),
      ...listenedAudio({ open: () => Promise.reject(new Error("nothing is heard")) }),
      progress: { report: () => undefined },
    },
  );
  expect(readFileSync(set, "utf8")).toBe(text);
  expect(existsSync(output)).toBe(done.ok);
  return done;
}

const OFF = utility({ on: "false" });

describe("a write that nobody hears is refused in a set file, with the reason and the way out, and nothing is written", () => {
  it.each<[what: string, HeardSetShape, to: string, RegExp]>([
    ["a device that is off", { devices: OFF }, "Utility:Gain", /“Utility” is off\. Switch it on first/],
    ["a device whose automation keeps it off", { lanes: switched(504, false, [0, false]) }, "Utility:Gain", /is off/],
    ["a device that is on only elsewhere", { lanes: switched(504, false, [90, true]) }, "Utility:Gain", /is off/],
    [
      "a device in a rack that is off",
      { devices: rack({ on: "false", inside: utility({}) }) },
      "Utility:Gain",
      /the rack around it, “Drive”, is off/,
    ],
    [
      "a device in a chain that is muted",
      { devices: rack({ speaker: "false", inside: utility({}) }) },
      "Utility:Gain",
      /its chain “Wet” is muted\. Activate that chain/,
    ],
    [
      "a parameter that a macro holds",
      { devices: rack({ inside: utility({ held: FIRST_MACRO }) }) },
      "Utility:Gain",
      /held by macro 1 of “Drive”: name “Drive:MacroControls\.0” instead/,
    ],
    [
      "a Utility whose Mute is on",
      { devices: utility({ more: '<Mute><Manual Value="true" /></Mute>' }) },
      "Utility:Gain",
      /its Mute is on: change that first/,
    ],
    [
      "the gain of an older Live",
      {
        devices: utility({
          more: `<LegacyMode Value="false" /><LegacyGain><Manual Value="0" /><MidiControllerRange><Min Value="-35" /><Max Value="35" /></MidiControllerRange><AutomationTarget Id="530" /><ModulationTarget Id="531" /></LegacyGain>`,
        }),
      },
      "Utility:LegacyGain",
      /gain of an older Live/,
    ],
    ["a send that is not enabled", { sendEnabled: false }, "send A", /that send is not enabled.*Enable Send/],
    ["a clip that is deactivated", { deactivated: true }, "volume", /is deactivated.*activate it/],
    ["a fader that stands at silence", { fader: "0.0003162277571" }, "volume", /is at silence\. Raise it first/],
  ])("%s", async (_what, shape, to, reason) => {
    const done = await tremolo(shape, to);
    expect(done).toMatchObject({ ok: false, error: { code: "not-heard", sentence: expect.stringMatching(reason) } });
  });
});

describe("what a mixer takes back with one touch is written and said", () => {
  it.each<[what: string, HeardSetShape, to: string, RegExp]>([
    ["a muted track", { muted: true }, "Utility:Gain", /^Track “Lead” is muted/],
    ["a muted group", { group: { muted: true } }, "volume", /^Group “Band” is muted/],
    ["another track's solo", { keysSoloed: true }, "volume", /^“Keys "soft"” is soloed, so “Lead” is not heard/],
    [
      "a fader at silence before another parameter",
      { fader: "0.0003162277571" },
      "Utility:Gain",
      /^The fader of track “Lead” is at silence/,
    ],
    ["a muted return", { back: { muted: true } }, "send A", /^Return “A-Reverb” is muted/],
    [
      "the fader of the return at silence",
      { back: { fader: "0.0003162277571" } },
      "send A",
      /^The fader of return “A-Reverb”/,
    ],
    [
      "a device that automation switches",
      { lanes: switched(504, false, [4, true]) },
      "Utility:Gain",
      /^The device “Utility” is switched on and off/,
    ],
  ])("%s", async (_what, shape, to, reason) => {
    const done = await tremolo(shape, to);
    expect(done.ok && done.value.stretches[0]!.unheard).toEqual([expect.stringMatching(reason)]);
  });
});

describe("what is heard is written without a word", () => {
  it.each<[what: string, HeardSetShape, to: string]>([
    ["a device that is on", {}, "Utility:Gain"],
    [
      "a device that is off by hand and on by automation",
      { devices: OFF, lanes: switched(504, true, [0, true]) },
      "Utility:Gain",
    ],
    ["a device in a rack that is on", { devices: rack({ inside: utility({}) }) }, "Utility:Gain"],
    ["a parameter that a controller's knob is mapped to", { devices: utility({ held: CONTROLLER }) }, "Utility:Gain"],
    ["the lead under its own solo", { soloed: true }, "volume"],
    ["a send whose return is on", {}, "send A"],
    ["a volume beside a device that is off", { devices: OFF }, "volume"],
  ])("%s", async (_what, shape, to) => {
    const done = await tremolo(shape, to);
    expect(done.ok && done.value.stretches[0]!.unheard).toEqual([]);
  });
});

describe("two devices of one name are asked about", () => {
  const two = { devices: `${utility({ on: "false" })}${utility({ id: 1, gain: HEARD.gainAgain })}` };

  it("lists both, where each stands, and takes neither", async () => {
    expect(await tremolo(two, "utility:gain")).toMatchObject({
      ok: false,
      error: {
        sentence:
          "Track “Lead” has 2 devices named “utility”: name one of them as “utility#1:gain” (device 1 of the track, off) or “utility#2:gain” (device 2 of the track).",
      },
    });
  });

  it("takes the one that is numbered, inside racks too, and calls it so", async () => {
    const done = await tremolo(two, "Utility#2:Gain");
    expect(done.ok && done.value.stretches[0]!.plan.curves[0]!.target).toMatchObject({
      parameter: HEARD.gainAgain,
      name: "Utility#2:Gain",
    });
    const inside = { devices: `${utility({})}${rack({ inside: utility({ gain: HEARD.gainAgain }) })}` };
    const racked = await tremolo(inside, "StereoGain#2:Gain");
    expect(racked.ok && racked.value.stretches[0]!.plan.curves[0]!.target.parameter).toBe(HEARD.gainAgain);
    expect(await tremolo(inside, "Utility:Gain")).toMatchObject({
      error: { sentence: expect.stringContaining("“Utility#2:Gain” (in chain “Wet” of rack “Drive”)") },
    });
  });

  it("refuses a number that there is not, even where only one device has the name", async () => {
    expect(await tremolo({}, "Utility#2:Gain")).toMatchObject({
      error: { sentence: expect.stringContaining("has 1 device named “Utility”: name it as “Utility#1:Gain”") },
    });
  });

  it("goes by the name that a device shows before its kind, and by its kind where none shows it", async () => {
    const named = { devices: `${utility({ name: "Trim" })}${utility({ id: 1, gain: HEARD.gainAgain })}` };
    const shown = await tremolo(named, "Utility:Gain");
    expect(shown.ok && shown.value.stretches[0]!.plan.curves[0]!.target.parameter).toBe(HEARD.gainAgain);
    const kind = await tremolo({ devices: utility({ name: "Trim: vox" }) }, "Utility:Gain");
    expect(kind.ok && kind.value.stretches[0]!.plan.curves[0]!.target.name).toBe("Trim: vox:Gain");
    expect((await tremolo({ devices: utility({ name: "Trim: vox" }) }, "Trim: vox:Gain")).ok).toBe(true);
  });
});
