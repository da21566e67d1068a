import { beforeAll, describe, expect, it } from "vitest";
import { demoSet } from "#examples/demo-set.ts";
import type { Sample } from "#examples/live-set/clips.ts";
import { DRUM_LOOPS } from "#examples/song/drum-patterns.ts";
import { LONG_FILES } from "#examples/song-clips.ts";

/** Attributes and ancestors of every element, in document order. */
interface Seen {
  readonly tag: string;
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
}

let elements: Seen[];

beforeAll(() => {
  const files = ["Lead Take 3.wav", "Lead Ad Lib.wav", LONG_FILES.bass, LONG_FILES.pads];
  const drums = Object.values(DRUM_LOOPS).map(({ file }) => file);
  const samples = [...files, ...drums].map((file): [string, Sample] => [
    file,
    { file, bytes: 1000, frames: 300, sampleRate: 48000 },
  ]);
  elements = readElements(demoSet(new Map(samples)));
});

/** Enough for a document that has no text, comments or CDATA: what the builders write. */
function readElements(xml: string): Seen[] {
  const open: string[] = [];
  const seen: Seen[] = [];
  for (const [, closing, tag, rest, empty] of xml.matchAll(/<(\/?)([A-Za-z][\w.]*)([^<>]*?)(\/?)>/g)) {
    if (closing) {
      expect(open.pop()).toBe(tag);
      continue;
    }
    const attributes = Object.fromEntries(
      [...rest!.matchAll(/([\w.]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]),
    );
    seen.push({ tag: tag!, path: open.join("/"), attributes });
    if (!empty) open.push(tag!);
  }
  expect(open).toEqual([]);
  return seen;
}

function isPointee(tag: string): boolean {
  return tag === "Pointee" || tag.endsWith("Target") || tag.startsWith("ControllerTargets.");
}

function childrenOf(path: string): string[] {
  const all = elements.filter((element) => element.path === path).map(({ tag }) => tag);
  return [...new Set(all)];
}

function childrenNamed(name: string): number {
  return elements.filter(({ tag }) => tag === name).length;
}

describe("the set's structure, rule by rule as Live demands it", () => {
  it("gives every pointee its own id, below NextPointeeId, which tops every id there is", () => {
    const ids = elements
      .filter(({ tag, attributes }) => isPointee(tag) && attributes["Id"])
      .map(({ attributes }) => attributes["Id"]);
    expect(ids.length).toBeGreaterThan(300);
    expect(new Set(ids).size).toBe(ids.length);
    const next = Number(elements.find(({ tag }) => tag === "NextPointeeId")?.attributes["Value"]);
    const largest = Math.max(...elements.map(({ attributes }) => Number(attributes["Id"] ?? 0)));
    expect(next).toBeGreaterThan(largest);
  });

  it("has as many send knobs on each track and SendsPre entries as return tracks, and as many slots as scenes", () => {
    const count = (tag: string): number => elements.filter((element) => element.tag === tag).length;
    expect(count("ReturnTrack")).toBe(2);
    expect(count("SendPreBool")).toBe(2);
    expect(count("TrackSendHolder")).toBe(7 * 2);
    expect(count("Scene")).toBe(8);
    expect(elements.filter(({ tag, attributes }) => tag === "ClipSlot" && attributes["Id"] !== undefined).length).toBe(
      (4 * 2 + 1 + 1) * 8,
    );
  });

  it("claims the version of Live 12.3 and says in its own words who made it", () => {
    expect(elements[0]).toMatchObject({
      tag: "Ableton",
      attributes: { MajorVersion: "5", MinorVersion: "12.0_12300" },
    });
    const note = elements.find(({ tag, path }) => tag === "Annotation" && path === "Ableton/LiveSet");
    expect(note?.attributes["Value"]).toContain("not saved by Live");
  });

  it("uses the names that Live 12.3 writes, and none that it gave up", () => {
    const gone = /^(RootNote|ViewStateSesstionTrackWidth)$/;
    expect(elements.filter(({ tag }) => gone.test(tag))).toEqual([]);
    for (const name of [
      "BreakoutIsExpanded",
      "MpePitchBendUsesTuning",
      "ViewStateSessionTrackWidth",
      "SourceHint",
      "IsTuned",
    ])
      expect(childrenNamed(name), name).toBeGreaterThan(0);
    expect(elements.filter(({ attributes }) => "SelectedToolPanel" in attributes)).toHaveLength(7 + 2);
  });

  it.each([
    [
      "Ableton/LiveSet/Tracks/AudioTrack/DeviceChain",
      ["AutomationLanes", "AudioInputRouting", "Mixer", "MainSequencer", "FreezeSequencer", "DeviceChain"],
    ],
    [
      "Ableton/LiveSet/Tracks/GroupTrack/DeviceChain",
      ["AutomationLanes", "AudioOutputRouting", "Mixer", "FreezeSequencer", "DeviceChain"],
    ],
    [
      "Ableton/LiveSet/Tracks/ReturnTrack/DeviceChain",
      ["AutomationLanes", "AudioOutputRouting", "Mixer", "FreezeSequencer", "DeviceChain"],
    ],
    [
      "Ableton/LiveSet/MainTrack/DeviceChain/Mixer",
      ["Sends", "Volume", "Pan", "Tempo", "TimeSignature", "GlobalGrooveAmount", "CrossFade"],
    ],
    [
      "Ableton/LiveSet",
      [
        "Tracks",
        "MainTrack",
        "PreHearTrack",
        "SendsPre",
        "Scenes",
        "Transport",
        "ExpressionLanes",
        "ContentLanes",
        "Locators",
      ],
    ],
  ])("has the required children of %s", (path, required) => {
    expect(childrenOf(path)).toEqual(expect.arrayContaining(required));
  });
});
