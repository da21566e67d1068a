import { describe, expect, it } from "vitest";
import { lomLive } from "#src/adapters/lom/lom-live.ts";
import { drawStretches } from "#src/chassis/curve-device/draw-stretches.ts";
import { stageTargets } from "#src/chassis/curve-device/find-targets.ts";
import { settingsFrom } from "#src/chassis/work/settings-now.ts";
import { recipeNamed } from "#src/decision/recipes/recipe-book.ts";
import { DEVICE as PUMP } from "#src/devices/pump/device.ts";
import { ok } from "#src/model/result.ts";
import { listenedAudio } from "#test/doubles/heard/listened-audio.ts";
import { FakeLive } from "#test/doubles/live-api/fake-live.ts";
import { bridgeScript, patchedBridge } from "#test/doubles/live-api/patched-bridge.ts";

const script = await bridgeScript();
const NOTES = JSON.stringify(
  Array.from({ length: 16 }, (_, beat) => ({ pitch: 36, start_time: beat, duration: 0.25, velocity: 100, mute: 0 })),
);
const kicks = (name: string) => ({
  name,
  kind: "midi" as const,
  arrangement: [{ name: "four", is_midi_clip: 1, is_audio_clip: 0, _notes: NOTES }],
});

/** How many hits of a running Live's tracks a Pump follows where its trigger is named so; or the refusal. */
async function followed(trigger: string, names: readonly string[]) {
  const pump = {
    id: 501,
    name: "Pump",
    parameters: [
      { name: "Pump", min: -60, max: 0 },
      { name: "Pan", min: -1, max: 1 },
    ],
  };
  const bass = { name: "Bass", arrangement: [{ name: "line" }], devices: [pump] };
  const live = new FakeLive({ tracks: [bass, ...names.map(kicks)], returns: ["A-Reverb"] }, { automatic: true });
  const patch = patchedBridge(script, live, live.byId(501)!);
  patch.ready();
  const stage = PUMP.lines.map(({ parameter, unit }) => ({ parameter, unit }));
  const recipe = recipeNamed("pump")!;
  const order = {
    recipe,
    settings: settingsFrom(recipe, { trigger: "hits" }),
    named: { track: "#1", clip: null, place: "arrangement" as const },
    trigger,
    targets: (stretch: Parameters<typeof stageTargets>[1]) => ok(stageTargets(PUMP, stretch, [])),
  };
  const audio = { open: () => Promise.reject(new Error("nothing is heard")) };
  const host = lomLive({ wire: patch.wire, detail: { stage, mixer: true } });
  const done = await drawStretches(order, { host, ...listenedAudio(audio), progress: { report: () => undefined } });
  return done.ok ? done.value.stretches[0]!.music.hits.length : done.error.sentence;
}

describe("a trigger's track in a running Live, named as every other track", () => {
  it.each([
    ["as it is", "Boom", ["Boom"]],
    ["in another case", " BOOM ", ["Boom"]],
    ["composed beside decomposed", "Te\u0301", ["T\u00e9"]],
    ["by its number", "3", ["Other", "Boom"]],
    ["by its number behind a mark", "#2", ["Boom"]],
    ["the second of a name", "Boom#2", ["Boom", "Boom"]],
  ])("%s: “%s”", async (_, trigger, names) => {
    expect(await followed(trigger, names)).toBe(16);
  });

  it.each([
    [
      "a name that is near",
      "Bomm",
      ["Boom"],
      "There is no track “Bomm” in the set. Did you mean “Boom”? It has 1 “Bass”, 2 “Boom”, 3 “A-Reverb”.",
    ],
    [
      "several of a name",
      "Boom",
      ["Boom", "Boom"],
      "There are 2 tracks named “Boom”: name one by its number instead (2 “Boom”, 3 “Boom”).",
    ],
    ["a number past the last", "9", ["Boom"], "There is no track “9” in the set: it has 1 “Bass”"],
  ])("refused with the way out: %s", async (_, trigger, names, said) => {
    expect(await followed(trigger, names)).toContain(said);
  });
});
