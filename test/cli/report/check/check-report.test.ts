import { describe, expect, it } from "vitest";
import { checkReport } from "#src/cli/report/check/check-report.ts";
import type { CheckStory } from "#src/cli/report/check/check-story.ts";
import { fakeChecked, fakeCheckStory } from "#test/cli/report/check/fake-check-story.ts";
import { keepsElements } from "#test/cli/report/keeps-elements.ts";
import { skeleton } from "#test/cli/report/skeleton.ts";
import { tableUnder } from "#test/cli/report/table-under.ts";

const headings = (html: string) => [...html.matchAll(/<h2 [^>]*>([^<]*)/g)].map(([, heading]) => heading);

describe("the report of a check", () => {
  const html = checkReport(fakeCheckStory());

  it("is one well-formed page that asks for nothing", () => {
    expect(skeleton(html)[0]).toBe("html lang");
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|https?:|url\((?!#)/i);
  });

  it("says first whether the file passes, and against what", () => {
    expect(headings(html)).toEqual(["Where it fails", "Check by check"]);
    expect(html).toContain("Does not pass: 3 of 5 checks fail.");
    expect(html).toContain("<bdi>Spotify Normal, house</bdi>");
    const items = fakeChecked(9).items.filter(({ verdict }) => verdict !== "fail");
    expect(checkReport(fakeCheckStory([9], { items }))).toContain("Passes: nothing that was tested fails.");
  });

  it("has a row a check, what fails first, each with evidence, figure, limit and places", () => {
    const rows = tableUnder(html, "verdicts");
    expect(rows.map(([code, verdict]) => [code, verdict])).toEqual([
      ["true-peak", "✕ fail"],
      ["loudness", "✕ fail"],
      ["clicks", "✕ fail"],
      ["clipping", "✓ pass"],
      ["hum", "– not tested"],
    ]);
    expect(rows[0]!.slice(2, 5)).toEqual(["−0.30 dBTP, 0.70 dB above the ceiling (−1 dBTP)", "−0.30 dBTP", "−1 dBTP"]);
    expect(rows[0]![5]).toBe("0:00.00–0:00.01, 0:00.25–0:00.26, 0:00.50–0:00.51 and 37 more");
    expect(rows[2]![5]).toBe("0:03.20");
    expect(rows[4]!.slice(3)).toEqual(["–", "–", "–"]);
  });

  it("draws what fails somewhere on a lane of its own above the waveform, however short it is", () => {
    const whole = html.slice(html.indexOf('id="file-1-whole"'), html.indexOf('id="verdicts"'));
    expect(whole).toContain(">true-peak, the first 32 of 40 places</text>");
    const marks = [...whole.matchAll(/<rect class="place" x="([\d.]+)%" y="(\d+)" width="([\d.]+)%"/g)];
    expect(marks).toHaveLength(33);
    for (const [, , , width] of marks) expect(Number(width)).toBeGreaterThan(0);
    expect(marks.at(-1)!.slice(1, 3)).toEqual(["16", "45"]);
    expect(whole).not.toContain(">loudness</text><line");
    expect(whole).toMatch(/<desc id="file-1-whole-d">[^<]*Here fail true-peak in 32 places, clicks in 1 place\./);
  });

  it("draws loudness over the target, where there is one", () => {
    expect(html).toMatch(/<path class="target" d="M[^"]+"/);
    expect(checkReport(fakeCheckStory([20], { target: null }))).not.toContain('class="target"');
  });

  it("tells a long file row by row besides, and a short one as a whole alone", () => {
    expect(html).not.toContain("<summary>Closer");
    expect(checkReport(fakeCheckStory([240]))).toContain("<summary>Closer<span>8 rows</span>");
  });
});

describe("the report of several files", () => {
  const unread = { id: "file-3", name: "bad <x>.wav", error: "“bad <x>.wav” holds no audio." };
  const many = fakeCheckStory([20, 40]);
  const html = checkReport({ ...many, files: [...many.files, unread] });

  it("begins with all of them, each linked to its own part", () => {
    const rows = tableUnder(html, "files");
    expect(rows.map(([name, verdict]) => [name, verdict])).toEqual([
      ["1.wav", "✕ fail"],
      ["2.wav", "✕ fail"],
      ["bad &#60;x&#62;.wav", "✕ fail"],
    ]);
    expect(rows[0]!.slice(2)).toEqual(["0:20", "−13.2", "−0.3", "3", "1", "1", "true-peak, loudness, clicks"]);
    for (const { id } of many.files) expect(html).toContain(`<section id="${id}"`);
    expect(html).toContain("3 of 3 files do not pass.");
  });

  it("says why one of them could not be read", () => {
    expect(html).toContain("<p>“bad &#60;x&#62;.wav” holds no audio.</p>");
    expect(html).toContain("1 file could not be read.");
  });

  it("gives no id twice", () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ["an hour", [3600]],
    ["ten hours", [36_000]],
    ["fifteen files that are an hour together", Array.from({ length: 15 }, () => 240)],
  ])("tells %s in under 1 MB", (_, lengths) => {
    expect(Buffer.byteLength(checkReport(fakeCheckStory(lengths)))).toBeLessThan(1_000_000);
  });
});

describe("names and evidence from outside", () => {
  it("law: none of them changes the page's elements", () => {
    keepsElements((name) => checkReport(named(name)));
  });

  function named(name: string): CheckStory {
    const { items } = fakeChecked(4);
    const more = { name, path: name, remark: name, items: items.map((item) => ({ ...item, evidence: name })) };
    const story = fakeCheckStory([4], more);
    return { ...story, madeBy: name, against: [name], files: [...story.files, { id: "other", name, error: name }] };
  }
});

it.each([
  ["half a second", fakeCheckStory([0.5])],
  ["nothing at all", fakeCheckStory([0])],
  ["silence", fakeCheckStory([4], { integrated: -Infinity, truePeak: -Infinity, target: null })],
])("%s is told without a word of no number", (_, story) => {
  const html = checkReport(story);
  expect(html).not.toMatch(/NaN|Infinity|undefined/);
  expect(skeleton(html).length).toBeGreaterThan(20);
});
