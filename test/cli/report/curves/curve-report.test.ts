import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { curveReport } from "#src/cli/report/curves/curve-report.ts";
import type { DrawingStory } from "#src/cli/report/curves/curve-story.ts";
import { fakeCurveStory } from "#test/cli/report/curves/fake-curve-story.ts";
import { skeleton } from "#test/cli/report/skeleton.ts";

const HEADINGS = [
  "Notes and warnings",
  "Track Volume",
  "One by one",
  "The numbers",
  "What it did not do, and the way back",
];

describe("the report of a pump, sweep or throw", () => {
  const story = fakeCurveStory();
  const html = curveReport(story);

  it("is one well-formed page that asks for nothing, in one language, with one title", () => {
    expect(skeleton(html)[0]).toBe("html lang");
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|https?:|url\((?!#)/i);
    expect(html).toContain("default-src 'none'");
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain("<title>Bass: Kick follows the drummer, in Harbour Lights.als</title>");
    expect([...html.matchAll(/<h2 [^>]*>([^<]*)/g)].map(([, heading]) => heading)).toEqual(HEADINGS);
  });

  it("describes every chart for the ear, each under an id of its own", () => {
    const drawings = [...html.matchAll(/<svg class="plot" role="img" aria-labelledby="(\S+) (\S+)"/g)];
    expect(drawings.length).toBeGreaterThan(1);
    for (const [, title, words] of drawings) {
      expect(html).toMatch(new RegExp(`<title id="${title}">Track Volume, Bars \\d+ to \\d+`));
      expect(html).toMatch(new RegExp(`<desc id="${words}">[^<]{20,}hits under it`));
    }
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("draws bars and minutes under each row, the axis in the parameter's unit, and a legend of what is there", () => {
    expect(html).toContain('<text class="unit" x="0"');
    for (const unit of ["dB", "bar", "min"]) expect(html).toMatch(new RegExp(`class="unit"[^>]*>${unit}<`));
    expect(html).toMatch(/<text x="38"[^>]*>−12</);
    for (const words of [
      "as read back",
      "what it does without it",
      "what was heard",
      "taller where harder",
      "sections",
    ])
      expect(html).toContain(words);
  });

  it("draws what is not sure hollow and what was left out fainter, each with its legend, and all else as before", () => {
    const plain = fakeCurveStory(4);
    const [stretch] = plain.stretches;
    const hits = stretch!.hits.map((hit, k) => (k % 4 === 1 ? { ...hit, doubt: "unsure" as const } : hit));
    const syllables = [
      { start: 1, end: 1.5, doubt: "left-out" as const },
      { start: 3, end: 3.5 },
    ];
    const page = curveReport({ ...plain, stretches: [{ ...stretch!, hits, syllables }] });
    const lane = page.slice(page.indexOf('<svg class="plot"'));
    const ticks = (kind: string) =>
      (new RegExp(`<path class="${kind}" d="([^"]*)"`).exec(lane)?.[1] ?? "").split("M").length - 1;
    expect([ticks("hit"), ticks("hit unsure"), ticks("hit left-out")]).toEqual([12, 4, 0]);
    expect(lane.match(/<rect class="phrase-block left-out"/g)).toHaveLength(1);
    for (const words of ["hits that are not sure<", "last syllables that are not sure, left out<"])
      expect(page).toContain(words);
    expect(page).not.toContain("hits that are not sure, left out");
    expect(curveReport(plain)).not.toContain("not sure");
  });

  it("counts a set's own signature: seven eighths have seven beats a bar", () => {
    const seven = fakeCurveStory(8, 8);
    const [stretch] = seven.stretches;
    const bars = stretch!.bars.map((bar, k) => ({ ...bar, startBeats: k * 3.5, beatLength: 0.5 }));
    const events = [{ ...stretch!.events[0]!, atBeats: 3.5 + 2.5, fromBeats: 6, toBeats: 7 }];
    const page = curveReport({ ...seven, stretches: [{ ...stretch!, bars, events }] });
    expect(page).toMatch(/<th scope="row">2\.6<\/th><td>[^<]*<\/td><td>[^<]*<\/td><td>2 beats \(250 ms\)/);
  });

  it("lists every hit once, with its place, size, length and what it was heard from, each with its unit", () => {
    const rows = rowsOf(html);
    expect(rows).toHaveLength(128);
    expect(rows[0]).toEqual(["1.1", "0:00.0", "−9.0 dB, to −12 dB", "0.5 beats (250 ms)", "hit, 100 %"]);
    expect(rows[5]?.[0]).toBe("2.2");
  });

  it("folds a long list by sixteen bars, the first open, and leaves a short one open", () => {
    expect(html.match(/<details/g)).toHaveLength(2);
    expect(html).toMatch(/<details open><summary>Bars 1 to 16 <span>64 dips</);
    expect(curveReport(fakeCurveStory(4))).not.toContain("<details");
  });

  it.each([
    [500, 3000, 1],
    [500, 3000, 3],
    [1200, 4800, 1],
  ])("tells %i bars with %i hits on %i parameters in under 1.5 MB", (bars, hits, parameters) => {
    const names = Array.from({ length: parameters }, (_, k) => `Knob ${k + 1}`);
    const page = curveReport(fakeCurveStory(bars, hits, names));
    expect(Buffer.byteLength(page)).toBeLessThan(1_500_000);
    expect(rowsOf(page)).toHaveLength(hits);
    for (const name of names) expect(page).toContain(`>${name}</h2>`);
  });

  it("keeps apart what was not asked, what is not known and why", () => {
    expect(html).toContain("<td>not asked</td>");
    expect(html).toContain("<td>not known: nothing was heard of track “Bass”</td>");
  });

  it("says of a move that never rests that there is nothing single to list", () => {
    const [stretch] = story.stretches;
    const page = curveReport({ ...story, stretches: [{ ...stretch!, events: [] }] });
    expect(page).toContain("move all the time");
    expect(page).toContain("moves all the time");
  });

  it("gives each clip of the session its charts and its list", () => {
    const [stretch] = story.stretches;
    const clips = ["Verse", "Chorus"].map((name, k) => ({ ...stretch!, id: `scene-${k + 1}`, name: `Clip ${name}` }));
    const page = curveReport({ ...story, place: "session", stretches: clips });
    for (const name of ["Verse", "Chorus"]) {
      expect(page).toContain(`>Track Volume, Clip ${name}</h2>`);
      expect(page).toContain(`<h3>Clip ${name}</h3>`);
    }
    expect(page).toContain("envelopes in 2 Session clips");
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("warns of the way back where the parameter had automation of its own", () => {
    const [stretch] = story.stretches;
    const curves = stretch!.curves.map((curve) => ({ ...curve, earlier: true }));
    expect(html).not.toContain("automation of your own");
    expect(curveReport({ ...story, stretches: [{ ...stretch!, curves }] })).toContain("automation of your own");
  });

  it("is the same bytes for the same story, whatever its names hold, and never loses its shape", () => {
    expect(curveReport(fakeCurveStory())).toBe(html);
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (name) => {
        const page = curveReport(named(fakeCurveStory(4, 4), `<b>${name}"'</td>`));
        expect(skeleton(page)).toEqual(skeleton(curveReport(named(fakeCurveStory(4, 4), "plain"))));
      }),
      { numRuns: 40 },
    );
  });
});

function named(story: DrawingStory, name: string): DrawingStory {
  const stretches = story.stretches.map((stretch) => ({
    ...stretch,
    name,
    clips: stretch.clips.map((clip) => ({ ...clip, name })),
    locators: stretch.locators.map((locator) => ({ ...locator, name })),
    sections: stretch.sections.map((section) => ({ ...section, name })),
    curves: stretch.curves.map((curve) => ({ ...curve, parameter: name, role: `a ${name}`, before: name })),
    events: stretch.events.map((event) => ({ ...event, cause: name, size: name })),
  }));
  const remarks = [{ kind: "Warning" as const, words: name }];
  return { ...story, set: name, track: name, title: name, output: name, stretches, remarks };
}

function rowsOf(page: string): string[][] {
  const tables = [...page.matchAll(/<table class="events">.*?<\/table>/gs)].map(([table]) => table);
  return tables.flatMap((table) =>
    [...table.matchAll(/<tr><th scope="row">.*?<\/tr>/gs)].map(([row]) =>
      [...row.matchAll(/<t[hd][^>]*>([^<]*)/g)].map(([, cell]) => cell ?? ""),
    ),
  );
}
