import { describe, expect, it } from "vitest";
import { namedSend, presetSend } from "#src/chassis/listening/naming/named-send.ts";
import type { Track } from "#src/model/live-set.ts";
import { track } from "#test/doubles/sets/live-set.ts";

/** Returns by their names, each with its devices behind bars. */
function returns(...names: readonly string[]): readonly Track[] {
  return names.map((each, id) => {
    const [name = "", ...devices] = each.split("|");
    const made = devices.map((className) => ({ name: className, className, on: true, parameters: [], nested: [] }));
    return { ...track({ devices: made }), id, name, kind: "return" as const };
  });
}

const LIVES = returns("A-Reverb", "B-Delay", "C-Parallel Comp");

describe("a send by what a person calls it", () => {
  it.each([
    ["send B", "send B"],
    ["SEND b", "send B"],
    ["send B-Delay", "send B"],
    ["send Delay", "send B"],
    ["Send  delay ", "send B"],
    ["send a-reverb", "send A"],
    ["send Parallel Comp", "send C"],
    ["send parallelcomp", "send C"],
    ["volume", "volume"],
    ["Utility:Width", "Utility:Width"],
  ])("%s is %s", (name, wanted) => {
    expect(namedSend(LIVES, name)).toEqual({ ok: true, value: wanted });
  });

  it.each([
    ["composed beside decomposed", returns("A-Écho"), "send E\u0301cho", "send A"],
    ["by what it adds", returns("A-Hall", "B-Ping Pong"), "send Reverb", "send A"],
    ["by its device", returns("A-Foo|Echo", "B-Bar"), "send Delay", "send A"],
    ["by its device's kind", returns("A-Foo|GlueCompressor", "B-Bar"), "send Glue Compressor", "send A"],
    ["its name before what it adds", returns("A-Delay Long", "B-Delay"), "send Delay", "send B"],
    ["a number behind one of several", returns("A-Delay", "B-Delay"), "send Delay#2", "send B"],
    ["a letter is a letter", returns("A-B", "B-A"), "send B", "send B"],
    ["a colon in a return's name", returns("A-Bus: Echo"), "send Bus: Echo", "send A"],
    ["a device whose name begins with send", returns("A-Reverb"), "Send Tool:Gain", "Send Tool:Gain"],
  ])("%s", (_, set, name, wanted) => {
    expect(namedSend(set, name)).toEqual({ ok: true, value: wanted });
  });

  it.each([
    [
      "near",
      LIVES,
      "send Dellay",
      "No return track goes by “Dellay”. Did you mean “send Delay”? There are “send A” (A-Reverb), “send B” (B-Delay), “send C” (C-Parallel Comp).",
    ],
    ["none", LIVES, "send Chorus", "goes by “Chorus”. There are “send A” (A-Reverb)"],
    ["no returns", [], "send Delay", "The set has none"],
    [
      "several",
      returns("A-Delay", "B-Delay"),
      "send Delay",
      "2 returns go by “Delay”: name one of them as “send A” (A-Delay) or “send B” (B-Delay).",
    ],
  ])("asked or refused: %s", (_, set, name, said) => {
    expect(namedSend(set, name)).toMatchObject({ ok: false, error: { sentence: expect.stringContaining(said) } });
  });

  it.each([
    ["by name", returns("A-Delay", "B-Reverb"), "send A", "send B"],
    ["where nothing says, as in Live's template", returns("A-Foo", "B-Bar"), "send B", "send A"],
    ["the first of several", returns("A-Delay", "B-Delay", "C-Verb"), "send A", "send C"],
  ])("a preset's: %s", (_, set, delay, reverb) => {
    expect([presetSend(set, "send Delay"), presetSend(set, "send Reverb")]).toMatchObject([
      { value: delay },
      { value: reverb },
    ]);
  });
});
