import { describe, expect, it } from "vitest";
import { rideReport } from "#src/cli/report/ride/ride-report.ts";
import type { RideStory } from "#src/cli/report/ride/ride-story.ts";
import { keepsElements } from "#test/cli/report/keeps-elements.ts";
import { fakeStory } from "#test/cli/report/ride/fake-story.ts";
import { skeleton } from "#test/cli/report/skeleton.ts";

const HEADINGS = [
  "Every phrase, before and after",
  "The moves in words",
  "Notes and warnings",
  "The ride along the song",
  "The numbers",
  "Phrase by phrase",
  "What it did not do, and the way back",
];

describe("the report of a ride", () => {
  const story = fakeStory(128);
  const html = rideReport(story);

  it("is one well-formed page that asks for nothing", () => {
    expect(skeleton(html)[0]).toBe("html lang");
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|https?:|url\((?!#)/i);
    expect(html).toContain("default-src 'none'");
  });

  it("has one title and its sections in order", () => {
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect([...html.matchAll(/<h2 [^>]*>([^<]*)/g)].map(([, heading]) => heading)).toEqual(HEADINGS);
  });

  it("describes every drawing that is not hidden from the ear", () => {
    const drawings = [...html.matchAll(/<svg class="plot" role="img" aria-labelledby="(\S+) (\S+)"/g)];
    expect(drawings.length).toBeGreaterThan(4);
    for (const [, title, words] of drawings) {
      expect(html).toMatch(new RegExp(`<title id="${title}">[^<]{8,}`));
      expect(html).toMatch(new RegExp(`<desc id="${words}">[^<]{20,}`));
    }
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("gives every phrase a row with its own numbers, linked to a row of the timeline", () => {
    const rows = [...html.matchAll(/<tr role="row"><th role="rowheader".*?<\/tr>/gs)].map(([row]) => row);
    expect(rows.length).toBe(story.phrases.length);
    rows.forEach((row, index) => {
      const { before = 0, gain = 0 } = story.phrases[index] ?? {};
      expect(row).toContain(`>${before.toFixed(1).replace("-", "−")}<`);
      expect(row).toContain(`${Math.abs(gain).toFixed(1)} dB<`);
      const [, anchor] = /href="#(row-\d+)"/.exec(row) ?? [];
      expect(html).toContain(`id="${anchor}"`);
    });
  });

  it("tells the voice as a whole before and after, and earlier automation as what was rewritten", () => {
    const facts = Object.fromEntries(
      [...html.matchAll(/<tr><th scope="row">([^<]*)<\/th><td>([^<]*)/g)].map(([, name, value]) => [name, value]),
    );
    expect(facts["Loudness of the whole voice before"]).toBe("−19.4 LUFS");
    expect(facts["Loudness of the whole voice re-measured"]).toBe("−19.9 LUFS (−0.5 LU)");
    expect(facts["Earlier automation rewritten, the ride added"]).toBe("none");
    expect(html).not.toContain("automation replaced");
  });

  it("says whether the drawn ride was read back or only decided", () => {
    expect(html).toContain("the ride and its breakpoints, as read back");
    expect(rideReport({ ...story, written: null })).toContain("the ride, as decided");
  });

  it("is the same bytes for the same story", () => {
    expect(rideReport(fakeStory(128))).toBe(html);
  });

  it("stays under 400 kB for a song of four minutes", () => {
    expect(Buffer.byteLength(rideReport(fakeStory(240)))).toBeLessThan(400_000);
  });

  it("tells an hour in under 3 MB", () => {
    const long = rideReport(fakeStory(3600));
    expect(Buffer.byteLength(long)).toBeLessThan(3_000_000);
    expect(long).toContain("1:00:00");
  });
});

describe("names from outside", () => {
  const short = fakeStory(16);
  it("law: no name changes the page's elements", () => {
    keepsElements((name) => rideReport(named(name)));
  });

  function named(name: string): RideStory {
    if (short.written === null) throw new Error("the fake story is written");
    return {
      ...short,
      madeBy: name,
      set: name,
      track: name,
      locators: [{ name, time: 1 }],
      clips: [{ name, start: 0, end: 9 }],
      written: { ...short.written, output: name, parameter: name, route: name },
      notes: [{ code: "passage-skipped", clip: name, reason: "missing" }],
      warnings: [name],
    };
  }
});

describe("edges", () => {
  const silent = {
    start: 0,
    step: 0.1,
    before: new Float64Array(200).fill(-Infinity),
    after: new Float64Array(200).fill(-Infinity),
  };
  const whole = fakeStory(20);
  const first = whole.phrases[0];
  if (first === undefined) throw new Error("the fake story has phrases");

  it.each<[string, Partial<RideStory>]>([
    ["no phrase", { phrases: [], breaths: [], gaps: [], ride: [], notes: [{ code: "no-voice", loudest: -Infinity }] }],
    ["one phrase", { phrases: [first], spread: { before: 0, predicted: 0, after: 0 } }],
    [
      "silence",
      {
        phrases: [],
        ride: [],
        loudness: { ...silent, kind: "short-term" },
        target: { kind: "own", loudness: -Infinity, own: -Infinity, shift: 0, bedOffset: null },
        voice: { before: -Infinity, after: -Infinity },
      },
    ],
    [
      "a silent phrase",
      { phrases: [{ ...first, before: -Infinity, after: -Infinity, wanted: Infinity, target: -Infinity }] },
    ],
    [
      "no audio at all",
      { span: { start: 0, end: 0 }, bars: [], clips: [], waveform: { start: 0, step: 0, low: [], high: [] } },
    ],
    ["no bars", { bars: [] }],
    ["one bar", { bars: whole.bars.slice(0, 1) }],
    ["nothing written, nothing re-measured", { written: null, spread: { before: 4, predicted: 1, after: null } }],
    [
      "numbers that are none",
      {
        slope: Number.NaN,
        breakpointsPerBar: { mean: Number.NaN, most: -Infinity },
        spread: { before: Number.NaN, predicted: Number.NaN, after: Number.NaN },
        voice: { before: Number.NaN, after: Number.NaN },
      },
    ],
    ["a waveform with holes", { waveform: { start: 3, step: 0.5, low: [Number.NaN, -0.5], high: [Number.NaN, 0.5] } }],
    ["a target that follows the bed", { target: { kind: "bed", loudness: -21, own: -20, shift: 0, bedOffset: 2 } }],
    ["a span in the middle of the song", { span: { start: 7.3, end: 13.1 } }],
    ["no note", { notes: [], warnings: [], locators: [] }],
  ])("%s gives a whole page without NaN, undefined or infinity", (_, overrides) => {
    const html = rideReport({ ...whole, ...overrides });
    expect(skeleton(html).length).toBeGreaterThan(20);
    expect(html).not.toMatch(/NaN|undefined|Infinity|\bnull\b|\[object/);
  });

  it("says what it did not do when nothing was written", () => {
    const html = rideReport({ ...whole, written: null });
    expect(html).toContain("The set is as it was; no copy of it was written.");
    expect(html).not.toContain("Delete Automation");
  });
});
