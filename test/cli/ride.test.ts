import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { songTruth } from "#examples/song/song-truth.ts";
import { HOP, held, highest, type Lane, laneOf, type RideDocument, steepest } from "#test/cli/ride/ridden-lane.ts";
import { type Ended, steadyhand } from "#test/cli/steadyhand.ts";
import { alsProblems } from "#test/doubles/lint/als-problems.ts";
import { demoSong } from "#test/doubles/sets/demo-song.ts";
import { fingerprint } from "#test/doubles/sets/fingerprint.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-ride-"));
const song = demoSong(folder);
const before = fingerprint(folder);
const ride = (...words: readonly string[]): Promise<Ended> =>
  steadyhand("ride", song.set, "--track", "Lead", "--json", ...words);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the ride of the demo song's lead, 6 dB either way", () => {
  const out = join(song.project, "ridden.als");
  const page = join(folder, "ride.html");
  let told: RideDocument;
  let ended: Ended;
  let lane: Lane;
  beforeAll(async () => {
    ended = await ride("--boost", "6", "--cut", "6", "--out", out, "--report", page);
    told = JSON.parse(ended.out) as RideDocument;
    lane = await laneOf(out);
  });

  it("answers one JSON document by the contract, words on stderr, code 0", () => {
    expect(ended.code).toBe(0);
    expect(ended.words).not.toContain("Listening to");
    expect(told).toMatchObject({
      set: song.set,
      track: "Lead",
      in: "arrangement",
      parameter: "Volume",
      route: "file",
      output: out,
      report: page,
    });
  });

  it("is the ride that README tells of, and that the device's picture shows", () => {
    const { spread, breakpoints, breakpointsPerBar } = told;
    const fall = `${spread.before.toFixed(1)} to ${spread.after.toFixed(1)} LU`;
    const picture = JSON.parse(readFileSync("scripts/pictures/sample-ride.json", "utf8")) as { readonly words: string };
    expect(picture.words).toBe(`${breakpoints} points written and read back. Spread ${fall}.`);
    const readme = readFileSync("README.md", "utf8").replace(/\s+/g, " ");
    expect(readme).toContain(`spread of phrase loudness falls from ${fall}`);
    expect(readme).toContain(`with ${breakpointsPerBar.mean.toFixed(1)} breakpoints a bar on average`);
  });

  it("finds every phrase that was sung, and no other", () => {
    const sung = songTruth().lead.phrases;
    expect(told.phrases).toHaveLength(sung.length);
    for (const [i, phrase] of told.phrases.entries()) {
      expect(Math.abs(phrase.startSeconds - sung[i]!.start)).toBeLessThan(0.2);
      expect(Math.abs(phrase.endSeconds - sung[i]!.end)).toBeLessThan(0.2);
      expect(Math.abs(phrase.start - sung[i]!.startBeats)).toBeLessThan(0.4);
    }
  });

  it("cuts the spread of phrase loudness by 60 % or more, measured again through the written envelope", () => {
    expect(told.spread.before).toBeGreaterThan(3);
    expect(told.spread.after).toBeLessThan(0.4 * told.spread.before);
    expect(Math.abs(told.spread.after - told.spread.predicted)).toBeLessThan(0.1);
  });

  it("raises no moment of a gap above the higher of the phrases beside it, in the points read back", () => {
    expect(told.gaps.length).toBeGreaterThan(10);
    for (const { startSeconds: start, endSeconds: end } of told.gaps) {
      const left = told.phrases.findLast((phrase) => phrase.endSeconds <= start + HOP);
      const right = told.phrases.find((phrase) => phrase.startSeconds >= end - HOP);
      const beside = [left, right].filter((phrase) => phrase !== undefined).map((phrase) => held(lane, phrase));
      expect(highest(lane, start, end), `gap from ${start} to ${end} s`).toBeLessThanOrEqual(
        Math.max(...beside) + 0.05,
      );
    }
  });

  it("raises no moment of a breath by more than 1 dB, in the points read back", () => {
    expect(told.breaths.length).toBeGreaterThan(10);
    for (const { startSeconds, endSeconds } of told.breaths)
      expect(highest(lane, startSeconds, endSeconds), `breath at ${startSeconds} s`).toBeLessThanOrEqual(1);
  });

  it("moves at most 20 dB a second anywhere between the points read back, as Live draws them", () => {
    expect(steepest(lane)).toBeGreaterThan(10);
    expect(steepest(lane)).toBeLessThanOrEqual(20);
    expect(told.slope).toBeCloseTo(steepest(lane), 1);
  });

  it("needs at most 5 breakpoints in any bar, and reads back within 0.1 dB", () => {
    expect(told.breakpointsPerBar.most).toBeLessThanOrEqual(5);
    expect(told.maxError).toBeLessThanOrEqual(0.1);
  });

  it("leaves the set and every recording as they were", () => {
    const now = fingerprint(folder);
    for (const [path, hash] of Object.entries(before)) expect(now[path]).toBe(hash);
    expect(
      Object.keys(now)
        .filter((path) => !(path in before))
        .sort(),
    ).toEqual([page, out].sort());
  });

  it("changes the set's text in one place only", () => {
    const original = text(song.set);
    const ridden = text(out);
    let same = 0;
    while (original[same] === ridden[same]) same += 1;
    let tail = 0;
    while (original.at(-1 - tail) === ridden.at(-1 - tail)) tail += 1;
    const added = ridden.slice(same, ridden.length - tail);
    expect(ridden.length - original.length).toBe(added.length - (original.length - tail - same));
    expect(added).toContain("<AutomationEnvelope");
    expect(added.match(/<FloatEvent/g)).toHaveLength(told.breakpoints + 1);
    expect(added).not.toMatch(/<(AudioTrack|AudioClip|WarpMarker|Eq8)/);
  });

  it("has nothing in it that Live would refuse", () => {
    expect(alsProblems(readFileSync(out))).toEqual([]);
  });

  it("draws a report that needs nothing but itself", () => {
    const html = readFileSync(page, "utf8");
    expect(html).toMatch(/^<!doctype html>/i);
    expect(html).not.toMatch(/(src|href)="(?!#)/);
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe("other ways to ride it", () => {
  const cases: readonly (readonly [
    string,
    readonly string[],
    (told: RideDocument & Record<string, unknown>) => void,
  ])[] = [
    ["into a Utility's gain", ["--to", "Utility:Gain"], (told) => expect(told["parameter"]).toBe("Utility:Gain")],
    ["into a session clip", ["--in", "session"], (told) => expect(told["in"]).toBe("session")],
    [
      "to a given loudness, where the parameter has the room",
      ["--target", "-20", "--boost", "12", "--cut", "12", "--to", "Utility:Gain"],
      (told) => expect(told.phrases.every((phrase) => Math.abs(phrase.after + 20) < 1.5)).toBe(true),
    ],
    [
      "over the bed, which has no sections",
      ["--bed", "own", "--sections", "0"],
      (told) => {
        expect(told.spread.before).toBeGreaterThan(3);
        expect([told.sections, told.spreadInSections]).toEqual([[], null]);
        expect(told.notes.map(({ code }) => code).filter((code) => code.endsWith("sections"))).toEqual([]);
      },
    ],
    [
      "with amount 0",
      ["--amount", "0"],
      (told) => expect(told.phrases.every((phrase) => Math.abs(phrase.gain) < 0.05)).toBe(true),
    ],
    [
      "by a preset",
      ["--preset", "Natural"],
      (told) => expect(told.phrases.every((phrase) => Math.abs(phrase.gain) <= 3.1)).toBe(true),
    ],
  ];
  it.each(cases)("%s", async (name, words, check) => {
    const out = join(song.project, `${name}.als`);
    const ended = await ride(...words, "--out", out);
    expect(ended.code, ended.words).toBe(0);
    const told = JSON.parse(ended.out) as RideDocument & Record<string, unknown>;
    expect(told.maxError).toBeLessThanOrEqual(0.1);
    check(told);
  });

  it("keeps each section of the song the share of its own level that is asked for, and says what they come to", async () => {
    const told: RideDocument[] = [];
    for (const sections of ["0", "0.3", "1"]) {
      const ended = await ride(
        "--boost",
        "12",
        "--cut",
        "12",
        "--sections",
        sections,
        "--out",
        join(song.project, `sections ${sections}.als`),
      );
      expect(ended.code, ended.words).toBe(0);
      told.push(JSON.parse(ended.out) as RideDocument);
    }
    const [none, some, all] = told as [RideDocument, RideDocument, RideDocument];
    expect(none.sections).toEqual([]);
    expect(none.spreadInSections).toBeNull();
    expect(all.sections.map(({ name, start, end }) => [name, start, end])).toEqual([
      ["Verse 1", 16, 48],
      ["Chorus 1", 48, 80],
      ["Verse 2", 80, 104],
      ["Break", 104, 120],
      ["Chorus 2", 120, 152],
      ["Outro", 152, 168],
    ]);
    expect(all.sections.map(({ phrases }) => phrases)).toEqual([4, 4, 3, 2, 4, 2]);
    for (const [i, { before, after, target }] of all.sections.entries()) {
      expect(target).toBeCloseTo(before, 6);
      expect(Math.abs(after - before), `section ${i + 1}`).toBeLessThan(0.5);
      expect(some.sections[i]!.target).toBeCloseTo(none.target + 0.3 * (before - none.target), 6);
      expect(Math.abs(some.sections[i]!.after - some.sections[i]!.target)).toBeLessThan(1);
    }
    expect(none.spread.after).toBeLessThan(some.spread.after);
    expect(some.spread.after).toBeLessThan(all.spread.after);
    for (const { spreadInSections: inside } of [some, all]) {
      expect(inside!.after).toBeLessThan(0.3 * inside!.before);
      expect(Math.abs(inside!.after - inside!.predicted)).toBeLessThan(0.1);
    }
    expect(all.notes).toContainEqual(expect.objectContaining({ code: "sections", from: "locators", share: 1 }));
  });

  it("says of a clip in the session that it is one section, and rides it as without", async () => {
    const inSession = async (sections: string) => {
      const out = join(song.project, `in session ${sections}.als`);
      const ended = await ride("--in", "session", "--sections", sections, "--out", out);
      expect(ended.code, ended.words).toBe(0);
      return JSON.parse(ended.out) as RideDocument;
    };
    const [kept, plain] = [await inSession("1"), await inSession("0")];
    expect(kept.sections).toEqual([]);
    expect(kept.phrases).toEqual(plain.phrases);
    expect(kept.notes).toContainEqual({ code: "no-sections", why: "session" });
    expect(plain.notes.map(({ code }) => code)).not.toContain("no-sections");
  });

  it.each([["1.1"], ["-0.1"], ["half"]])(
    "refuses --sections %s in one sentence, before it listens",
    async (sections) => {
      const ended = await ride("--sections", sections, "--out", join(song.project, "never.als"));
      expect(ended.code).toBe(2);
      expect(ended.words).toMatch(/--sections takes a number from 0 to 1/);
    },
  );

  it("refuses sections over a bed in one sentence with the way out, before it listens", async () => {
    const out = join(song.project, "never.als");
    for (const named of [
      ["--bed", "own", "--sections", "0.3"],
      ["--bed", "3", "--set", "sections=30%"],
    ]) {
      const ended = await ride(...named, "--out", out);
      expect({ code: ended.code, written: existsSync(out) }).toEqual({ code: 2, written: false });
      expect(ended.words).toContain("leave sections out, or ride to the take's own level");
    }
  });

  it.each(["0", "1"])(
    "a second ride of the ridden copy hears what the first one did, and has little left to do: --sections %s",
    async (sections) => {
      const first = join(song.project, `first ${sections}.als`);
      const wide = ["--boost", "12", "--cut", "12", "--sections", sections];
      const once = JSON.parse((await ride(...wide, "--out", first)).out) as RideDocument;
      const again = await steadyhand(
        "ride",
        first,
        "--track",
        "Lead",
        "--json",
        ...[...wide, "--out", join(song.project, `second ${sections}.als`)],
      );
      expect(again.code, again.words).toBe(0);
      const told = JSON.parse(again.out) as RideDocument;
      expect(told.maxError).toBeLessThanOrEqual(0.1);
      expect(told.spread.before).toBeCloseTo(once.spread.after, 1);
      expect(told.spread.after).toBeLessThanOrEqual(told.spread.before);
      for (const { gain } of told.phrases) expect(Math.abs(gain)).toBeLessThan(1);
    },
  );
});

function text(path: string): string {
  return gunzipSync(readFileSync(path)).toString("utf8");
}
