import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { masterReport } from "#src/chassis/report/master/master-report.ts";
import type { MasterStory, TrackStory } from "#src/chassis/report/master/master-story.ts";
import { fakeAlbumStory, fakeMasterStory, fakeTrack } from "#test/chassis/report/master/fake-master-story.ts";
import { keepsElements } from "#test/cli/report/keeps-elements.ts";
import { skeleton } from "#test/cli/report/skeleton.ts";
import { tableUnder } from "#test/cli/report/table-under.ts";

const headings = (html: string) => [...html.matchAll(/<h2 [^>]*>([^<]*)/g)].map(([, heading]) => heading);

describe("the report of a master", () => {
  const story = fakeMasterStory();
  const html = masterReport(story);

  it("is one well-formed page that asks for nothing", () => {
    expect(skeleton(html)[0]).toBe("html lang");
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|https?:|url\((?!#)/i);
    expect(html).toContain("default-src 'none'");
  });

  it("has its sections in order, and says first whether the loudness was reached", () => {
    expect(headings(html)).toEqual([
      "The whole at a glance",
      "What was done, stage by stage",
      "Tone before and after",
      "What each service will do with it",
      "The numbers",
      "Closer",
      "What was written, and what was not",
    ]);
    expect(html).toContain("Reached: −14.0 LUFS, true peak −1.1 dBTP.");
    const missed = masterReport({ ...story, reached: false, sentence: "-12.6 LUFS: 3.6 LU short." });
    expect(missed).toContain("Not reached: −12.6 LUFS: 3.6 LU short.");
  });

  it("tells each stage in a row: found, did, how much, and what asks for it", () => {
    const rows = tableUnder(html, "stages");
    expect(rows).toHaveLength(4);
    expect(rows[0]).toEqual([
      "1 corrective EQ",
      "a resonance at 3.1 kHz for 41 % of the time",
      "−1.4 dB at 3.1 kHz",
      "50 %",
      "–",
      "Asked for by what it found: it acts on a resonance, or a tone outside of its observed range.",
    ]);
    expect(rows[2]!.slice(2, 5)).toEqual(["nothing asked for", "–", "–"]);
    expect(rows[3]!.slice(2, 5)).toEqual(["2.0 dB at most", "100 %", "2.0 dB"]);
  });

  it("tells what each service will do, and leaves open what is not known", () => {
    const rows = tableUnder(html, "services");
    expect(rows[1]).toEqual(["Apple Music", "−2.0 dB", "−3.1 dBTP", "−2.0 dB, true peak then −3.1 dBTP."]);
    expect(rows[2]).toEqual(["Qobuz", "–", "–", "Not known: its loudness is not published."]);
  });

  it("sets the figures of the mix beside those of the file as it was written", () => {
    const rows = tableUnder(html, "figures");
    expect(rows[0]).toEqual(["Integrated loudness", "−20.0 LUFS", "−14.0 LUFS", "+6.0"]);
    expect(rows[4]).toEqual(["Highest short-term loudness", "−17.0 LUFS", "−11.0 LUFS", "+6.0"]);
  });

  it("describes every drawing that is not hidden from the ear, and gives no id twice", () => {
    const drawings = [...html.matchAll(/<svg class="plot" role="img" aria-labelledby="(\S+) (\S+)"/g)];
    expect(drawings).toHaveLength(3);
    for (const [, title, words] of drawings) {
      expect(html).toMatch(new RegExp(`<title id="${title}">[^<]{8,}`));
      expect(html).toMatch(new RegExp(`<desc id="${words}">[^<]{20,}`));
    }
    expect(html).toContain("The limiter takes up to 2.0 dB.");
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("draws loudness before and after over the target, the ceiling over the waveform, and what was taken away", () => {
    const whole = html.slice(html.indexOf('id="master-whole"'), html.indexOf('id="stages"'));
    for (const kind of ["before", "after", "target", "limit", "reduction", "wave"])
      expect(whole).toMatch(new RegExp(`<path class="${kind}" d="M[^"]+"`));
  });

  it("draws no lane for a limiter that did not work", () => {
    const untouched = masterReport(fakeMasterStory(20, { reductions: [] }));
    expect(untouched).not.toContain('class="reduction"');
    expect(untouched).not.toContain("gain reduction");
  });

  it("is the same bytes for the same story, and under 400 kB for four minutes", () => {
    expect(masterReport(fakeMasterStory())).toBe(html);
    expect(Buffer.byteLength(masterReport(fakeMasterStory(240)))).toBeLessThan(400_000);
  });

  it.each([
    ["an hour", fakeMasterStory(3600)],
    ["ten hours", fakeMasterStory(36_000)],
    ["an album of an hour", fakeAlbumStory(Array.from({ length: 15 }, () => 240))],
  ])("tells %s in under 1 MB", (_, long) => {
    expect(Buffer.byteLength(masterReport(long))).toBeLessThan(1_000_000);
  });
});

describe("the tone", () => {
  const { tone } = fakeTrack(20);

  it("is drawn over the range that it was held against, whose source is named", () => {
    const html = masterReport(fakeMasterStory());
    expect(html).toContain("Held against the range of 100 unmastered professional mixes");
    expect(html).toMatch(/<path class="dead-band" d="M[^"]+"/);
  });

  it("is drawn over a reference by its name", () => {
    const reference = { name: "other <b>.wav", levels: tone.before };
    const html = masterReport(fakeMasterStory(20, { tone: { ...tone, range: null, reference } }));
    expect(html).toContain("Held against the reference “other &#60;b&#62;.wav”");
    expect(html).not.toContain('class="dead-band"');
  });

  it("has no band where nothing is known, and says so", () => {
    const html = masterReport(fakeMasterStory(20, { tone: { ...tone, range: null } }));
    expect(html).toContain("nobody has published one of this genre");
    expect(html).not.toContain('class="dead-band"');
  });

  it("law: how loud a sound is has no say in where its curve lies", () => {
    const drawn = (html: string) => /<path class="after" d="([^"]+)"/.exec(html.slice(html.indexOf('id="tone"')))?.[1];
    const plain = drawn(masterReport(fakeMasterStory()));
    fc.assert(
      fc.property(fc.integer({ min: -30, max: 30 }), (gain) => {
        const after = tone.after.map((level) => level + gain);
        expect(drawn(masterReport(fakeMasterStory(20, { tone: { ...tone, after } })))).toBe(plain);
      }),
      { numRuns: 10 },
    );
  });
});

describe("the report of an album", () => {
  const html = masterReport(fakeAlbumStory([12, 30]));

  it("has a table of its tracks, each linked to its own part", () => {
    const rows = tableUnder(html, "tracks");
    expect(rows.map(([name]) => name)).toEqual(["1 1.wav", "2 2.wav"]);
    expect(rows[1]!.slice(1)).toEqual([
      "0:30",
      "−20.0",
      "−14.0",
      "−14.0",
      "−1.1",
      "+6.0 dB",
      "corrective EQ, glue compression, true-peak limiting",
      "yes",
    ]);
    for (const id of ["track-1", "track-2"]) {
      expect(html).toContain(`href="#${id}"`);
      expect(html).toContain(`<section id="${id}"`);
    }
  });

  it("gives no id twice", () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("names and sentences from outside", () => {
  it("law: none of them changes the page's elements", () => {
    keepsElements((name) => masterReport(named(name)));
  });

  function named(name: string): MasterStory {
    const { tone, stages, services } = fakeTrack(4);
    const more: Partial<TrackStory> = {
      name,
      output: name,
      remarks: [name],
      besides: [name],
      tone: { ...tone, range: null, reference: { name, levels: tone.before } },
      stages: stages.map((stage) => ({ ...stage, found: name, did: name })),
      services: services.map((service) => ({ ...service, name, sentence: name })),
    };
    return {
      ...fakeMasterStory(4, more),
      madeBy: name,
      title: name,
      purpose: name,
      sentence: unbracketed(name),
      output: name,
    };
  }
});

/** What stands in brackets is kept on one line by an element of its own. */
function unbracketed(sentence: string): string {
  return sentence.replace(/[()]/g, "");
}

describe("edges", () => {
  const { before, tone } = fakeTrack(4);
  const silent = { ...before, integrated: -Infinity, shortTerm: { start: 1.5, step: 0.1, values: [] } };

  it.each<[string, MasterStory]>([
    ["half a second, which has no window of 3 s", fakeMasterStory(0.5)],
    ["nothing before", fakeMasterStory(4, { before: { ...silent, peakToLoudness: null, correlation: null } })],
    [
      "a tone of which nothing is there",
      fakeMasterStory(4, { tone: { ...tone, before: tone.before.map(() => -Infinity) } }),
    ],
    ["an album of no track", { ...fakeAlbumStory([]) }],
  ])("draws %s without a word of no number", (_, story) => {
    const html = masterReport(story);
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
    expect(skeleton(html).length).toBeGreaterThan(20);
  });
});
