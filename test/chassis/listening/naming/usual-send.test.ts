import { describe, expect, it } from "vitest";
import { usualSend } from "#src/chassis/listening/naming/usual-send.ts";
import type { LiveSet, Track } from "#src/model/live-set.ts";

type Return = readonly [name: string, ...devices: readonly (readonly [className: string, on: boolean])[]];

function setWith(returns: readonly Return[]): Pick<LiveSet, "tracks"> {
  const lead = { name: "Delayed Vox", kind: "audio", devices: [] };
  const tracks = returns.map(([name, ...devices]) => ({
    name,
    kind: "return",
    devices: devices.map(([className, on]) => ({ name: className, className, on, parameters: [], nested: [] })),
  }));
  return { tracks: [lead, ...tracks] as unknown as readonly Track[] };
}

describe("the send that opens a delay or a reverb", () => {
  it.each<[string, readonly Return[], delay: string, reverb: string]>([
    ["as Live's template has them", [["A-Reverb"], ["B-Delay"]], "send B", "send A"],
    ["the other way round", [["A-Ping Pong Delay"], ["B-Big Verb"]], "send A", "send B"],
    ["behind others", [["A-Comp"], ["B-Plate"], ["C-Echoes"]], "send C", "send B"],
    [
      "by their devices",
      [
        ["A", ["Echo", true]],
        ["B", ["Reverb", true]],
      ],
      "send A",
      "send B",
    ],
    ["by a device that is on", [["A", ["Delay", false]], ["B"], ["C", ["Delay", true]]], "send C", "send A"],
    ["by name before device", [["A-Verb", ["Delay", true]], ["B-Throws"]], "send B", "send A"],
    ["by an older delay", [["A", ["PingPongDelay", true]], ["B"]], "send A", "send B"],
    ["by a plug-in's name", [["A"], ["B"], ["C", ["EchoBoy", true]]], "send C", "send A"],
    ["not the other effect", [["A-Chorus"], ["B-Hall"]], "send A", "send B"],
    ["not the other effect, by its device", [["A", ["Echo", true]], ["B"]], "send A", "send B"],
    ["the other effect alone", [["A-Hall"]], "send B", "send A"],
    ["nothing says", [["A"], ["B"]], "send B", "send A"],
    ["no returns", [], "send B", "send A"],
  ])("%s", (_, returns, delay, reverb) => {
    const set = setWith(returns);
    expect([usualSend(set, "delay"), usualSend(set, "reverb")]).toEqual([delay, reverb]);
  });
});
