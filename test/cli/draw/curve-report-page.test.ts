import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { skeleton } from "#test/cli/report/skeleton.ts";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { demoSong } from "#test/doubles/sets/demo-song.ts";

interface Told {
  readonly result: string;
  readonly hits: readonly number[];
  readonly phraseEnds: readonly { readonly syllable: number }[];
  readonly targets: readonly { readonly breakpoints: number; readonly from: number; readonly to: number }[];
}

const folder = mkdtempSync(join(tmpdir(), "steadyhand-page-"));
const song = demoSong(folder);
const page = join(folder, "page.html");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function reported(command: string, out: string, set: string, ...words: readonly string[]) {
  const path = join(song.project, out);
  const ended = await steadyhand(command, set, "--json", "--force", "--out", path, "--report", page, ...words);
  expect({ code: ended.code, words: ended.code === 0 ? "" : ended.words }).toEqual({ code: 0, words: "" });
  const html = readFileSync(page, "utf8");
  skeleton(html);
  return { told: JSON.parse(ended.out) as Told, html, rows: rowsOf(html), facts: factsOf(html), path };
}

describe("the report of a move that was written", () => {
  it.each([
    ["just-the-click", ["--trigger", "Drums"]],
    ["off-beat-push", []],
    ["trance-gate-soft-accents", []],
    ["mono-to-wide-8-bar-build", ["--insert"]],
  ])("says and counts of %s what the terminal says", async (preset, words) => {
    const out = `${preset}.als`;
    const { told, html, rows } = await reported("move", out, song.set, "--track", "Pads", "--preset", preset, ...words);
    expect(html.replaceAll("&#39;", "'")).toContain(`: ${told.result}; `);
    const times = /(\d+) times/.exec(told.result)?.[1];
    if (rows.length > 0 && times !== undefined) expect(Number(times)).toBe(rows.length);
  });

  it("lists each dip of a pump that follows the drums, by the hit that it was heard from", async () => {
    const { told, html, rows, facts } = await reported(
      "pump",
      "pump.als",
      song.set,
      "--track",
      "Bass",
      "--trigger",
      "Drums",
    );
    const [target] = told.targets;
    const inside = told.hits.filter((at) => at >= target!.from && at < target!.to);
    expect(rows).toHaveLength(inside.length);
    expect(html).toContain(`<strong>${inside.length} dips</strong>`);
    for (const [, , size, length, cause] of rows) {
      expect(size).toMatch(/^−\d+\.\d dB, to −\d+(\.\d+)? dB$/);
      expect(length).toMatch(/^\d+(\.\d+)? beats? \(\d+ ms\)$/);
      expect(cause).toMatch(/^hit, \d+ %$/);
    }
    expect(facts["Hits"]).toBe(`${inside.length} hits of “Drums”, clear`);
    expect(facts["Phrase ends"]).toBe("not asked");
    expect(facts["Level under 120 Hz"]).toBe("not asked");
    expect(facts["Depth"]).toBe("9 dB");
    expect(facts["Earlier automation replaced"]).toBe("none was there");
    expect(html).toMatch(/class="wave"/);
    expect(html).toMatch(/class="hit"/);
  });

  it("says what a second move replaced, and draws it under the new one", async () => {
    const first = await reported("pump", "first.als", song.set, "--track", "Bass");
    const { facts, html } = await reported(
      "pump",
      "second.als",
      first.path,
      "--track",
      "Bass",
      "--preset",
      "tremolo-eighths",
    );
    const standing = first.told.targets[0]!.breakpoints;
    expect(facts["Earlier automation replaced"]).toBe(
      `${standing.toLocaleString("en-US")} breakpoints, the curve added to them`,
    );
    expect(html).toContain("That also deletes automation of your own on this control.");
    expect(html).toContain("move all the time");
  });

  it("lists each throw by the phrase end that it was heard from, over the voice", async () => {
    const { told, html, rows, facts } = await reported("throw", "throw.als", song.set, "--track", "Lead");
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.length).toBeLessThanOrEqual(told.phraseEnds.length);
    for (const [place, , size, , cause] of rows) {
      expect(place).toMatch(/^\d+\.\d(\.\d)?$/);
      expect(size).toMatch(/ dB to 0 dB$/);
      expect(cause).toMatch(/^phrase ends, (gap of \d+\.\d beats|the last one)$/);
    }
    expect(facts["Phrase ends"]).toBe(`${told.phraseEnds.length} phrase ends, clear`);
    expect(facts["Hits"]).toBe("not asked");
    expect(html).toMatch(/class="wave"/);
    expect(html).toContain("last syllables");
  });

  it("gives each parameter of a drop a chart of its own in its own unit, and lists drops from bar to bar", async () => {
    const words = ["--track", "Pads", "--preset", "Drop, a held breath", "--insert"];
    const { html, rows } = await reported("sweep", "drop.als", song.set, ...words);
    const headings = [...html.matchAll(/<h2 [^>]*>([^<]*)/g)].map(([, heading]) => heading);
    expect(headings.filter((heading) => heading?.includes(":"))).toHaveLength(2);
    for (const unit of ["Hz", "dB"]) expect(html).toMatch(new RegExp(`class="unit"[^>]*>${unit}<`));
    expect(rows.length).toBeGreaterThan(0);
    for (const [place, , size, , cause] of rows) {
      expect(place).toMatch(/^\d+\.1 to \d+\.1$/);
      expect(size).toMatch(/Hz to .*Hz; .*dB/);
      expect(cause).toMatch(/^into “.+”$/);
    }
    expect(html).toContain("<b>Device</b>");
  });

  it("counts a session clip's own bars, and says where the clip is", async () => {
    const { html, rows } = await reported("pump", "session.als", song.set, "--track", "Lead", "--in", "session");
    expect(html).toContain("bars of the clip&#39;s content");
    expect(html).toMatch(/of the clip “Lead Chorus 1”/);
    expect(rows[0]?.[0]).toBe("1.1");
    expect(rows.every(([, , , , cause]) => cause === "the grid of 1/4")).toBe(true);
  });
});

function rowsOf(html: string): string[][] {
  const tables = [...html.matchAll(/<table class="events">.*?<\/table>/gs)].map(([table]) => table);
  return tables.flatMap((table) =>
    [...table.matchAll(/<tr><th scope="row">.*?<\/tr>/gs)].map(([row]) =>
      [...row.matchAll(/<t[hd][^>]*>([^<]*)/g)].map(([, cell]) => cell ?? ""),
    ),
  );
}

function factsOf(html: string): Record<string, string> {
  return Object.fromEntries(
    [...html.matchAll(/<tr><th scope="row">([^<]*)<\/th><td>([^<]*)/g)].map(([, name, value]) => [name!, value!]),
  );
}
