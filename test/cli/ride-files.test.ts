import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { answer } from "#src/cli/answer.ts";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { writeTake } from "#test/doubles/made/sung-take.ts";
import { alsSet } from "#test/doubles/sets/als-set.ts";

let folder = "";
const at = (...names: readonly string[]) => join(folder, ...names);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "steadyhand-files-"));
  for (const name of ["audio", "set", "away", "pages"]) mkdirSync(at(name));
  writeTake(at("audio", "lead.wav"), 8);
  writeFileSync(at("set", "song.als"), gzipSync(alsSet()));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const words = (out: string, ...more: readonly string[]) => [
  "ride",
  at("set", "song.als"),
  "--track",
  "Lead",
  "--out",
  out,
  ...more,
];

describe("where a ride's files lie", () => {
  it("a copy in another folder is written, with a warning on stderr, in the JSON and in the report", async () => {
    const ended = await steadyhand(...words(at("away", "ridden.als"), "--report", at("pages", "ride.html"), "--json"));
    expect(ended.code).toBe(0);
    const warning = /^“ridden\.als” lies in another folder than its set, .*$/m;
    expect(ended.words.match(new RegExp(warning, "gm"))).toHaveLength(1);
    const told = JSON.parse(ended.out) as { warnings: string[] };
    expect(told.warnings.filter((each) => warning.test(each))).toHaveLength(1);
    expect(readFileSync(at("pages", "ride.html"), "utf8")).toContain("lies in another folder than its set");
  });

  it("a copy beside its set is no matter for a warning", async () => {
    const ended = await steadyhand(...words(at("away", "..", "set", "ridden.als"), "--json"));
    expect(ended.code).toBe(0);
    expect(JSON.parse(ended.out)).toMatchObject({ warnings: [] });
    expect(ended.words).not.toContain("another folder");
  });

  it("tells a person what was written, and then what is worth knowing, without being asked", async () => {
    const loud = ["--target", "0", "--boost", "12"];
    const page = at("pages", "ride.html");
    const ended = await steadyhand(...words(at("set", "ridden.als"), "--report", page, ...loud));
    expect(ended.out.trimEnd().split("\n").slice(1)).toEqual([at("set", "ridden.als"), page]);
    expect(ended.words).toMatch(/^Note: .* the end of the parameter's range.*\.$/m);
    const told = await steadyhand(...words(at("set", "again.als"), "--json", ...loud));
    expect(told.words).not.toContain("Note:");
  });
});

describe("the report of a ride", () => {
  it("draws every breakpoint that stands over the clips, and tells the voice as a whole before and after", async () => {
    const page = at("pages", "ride.html");
    const ended = await steadyhand(...words(at("set", "ridden.als"), "--report", page, "--json"));
    const told = JSON.parse(ended.out) as {
      points: [number, number][];
      clips: { start: number; end: number }[];
      loudness: { before: number; after: number };
    };
    const html = readFileSync(page, "utf8");
    const inside = told.points.filter(([time]) => told.clips.some(({ start, end }) => time >= start && time <= end));
    const lane = html.slice(html.indexOf('<figure class="row" id="row-1"'));
    expect(html).not.toContain('id="row-2"');
    expect(/<path class="points" d="([^"]*)"/.exec(lane)?.[1]?.match(/h0/g)).toHaveLength(inside.length);
    expect(lane).toContain(`with ${inside.length} breakpoints.`);
    const { before, after } = told.loudness;
    for (const loudness of [before, after]) expect(html).toContain(`${loudness.toFixed(1).replace("-", "−")} LUFS`);
    expect(Math.abs(after - before)).toBeLessThan(6);
  });
});

describe("a disk that changes while the ride is under way", () => {
  it("a report that cannot be written after all is said, and not named as if it were there", async () => {
    const page = at("pages", "ride.html");
    for (const json of [[], ["--json"]]) {
      mkdirSync(at("pages"), { recursive: true });
      const ended = await rideWhile("Measuring the ride", () => rmSync(at("pages"), { recursive: true }), [
        ...words(at("set", "ridden.als"), "--report", page, "--force", ...json),
      ]);
      expect(ended.code).toBe(1);
      expect(existsSync(at("set", "ridden.als"))).toBe(true);
      expect(ended.out).toContain("ridden.als");
      expect(ended.out).not.toContain("ride.html");
      expect(ended.words).toMatch(
        /^The copy “ridden\.als” is written and proven, its report is not: “ride\.html” .*$/m,
      );
    }
  });

  it("a recording that goes away before it is measured again leaves a copy, and that is said", async () => {
    const ended = await rideWhile("Writing the envelope", () => rmSync(at("audio", "lead.wav")), [
      ...words(at("set", "ridden.als")),
    ]);
    expect(ended).toMatchObject({ code: 1, out: "" });
    expect(existsSync(at("set", "ridden.als"))).toBe(true);
    expect(ended.words).toMatch(/^The copy “ridden\.als” is written, but could not be measured again: .*lead\.wav.*$/m);
  });
});

describe("names that a terminal would obey", () => {
  const hostile = "Le&#x1B;[2Jad&#x0A;forged&#x202E;";

  it.each([
    ["set", () => ["set", at("set", "hostile.als")]],
    ["a ride", () => ["ride", at("set", "hostile.als"), "--track", "1", "--out", at("set", "ridden.als")]],
    ["an unknown track", () => ["ride", at("set", "hostile.als"), "--track", "Choir", "--out", at("set", "no.als")]],
    ["a set's JSON", () => ["set", at("set", "hostile.als"), "--json"]],
  ])("reach it as blanks and marks: %s", async (_, call) => {
    const text = alsSet({ leadLanes: [["AutomationEnvelopes", "Envelopes"]] })
      .replaceAll('Value="Lead"', `Value="${hostile}"`)
      .replaceAll('Value="Verse"', `Value="${hostile}"`)
      .replaceAll("Ableton Live 12.3.2", `Ableton Live 12.3.2 ${hostile}`);
    writeFileSync(at("set", "hostile.als"), gzipSync(text));
    const ended = await steadyhand(...call());
    expect(`${ended.out}${ended.words}`).not.toMatch(/(?!\n)\p{Cc}|\u202E|^forged/mu);
  });
});

/** A ride in this process, with something done to the disk when it says the words. */
async function rideWhile(heard: string, happens: () => void, call: readonly string[]) {
  const said = { out: "", words: "" };
  let done = false;
  const code = await answer(call, {
    interactive: true,
    out: (text) => {
      said.out += text;
    },
    words: (text) => {
      if (!text.startsWith("\r")) said.words += text;
      if (!done && text.includes(heard)) {
        done = true;
        happens();
      }
    },
  });
  return { code, ...said };
}
