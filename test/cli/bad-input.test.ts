import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, cut, folder, NOT_A_SET, NOT_AUDIO, put, SECONDS, TENTHS, wav, withSample } from "#test/cli/bad-files.ts";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { writeTake } from "#test/doubles/made/sung-take.ts";
import { alsSet } from "#test/doubles/sets/als-set.ts";
import { fingerprint } from "#test/doubles/sets/fingerprint.ts";

beforeAll(() => {
  for (const name of ["audio", "set", "out", "empty"]) mkdirSync(at(name));
  writeTake(at("audio", "lead.wav"), SECONDS);
  writeFileSync(at("set", "good.als"), gzipSync(alsSet()));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Good files and a wish that cannot be met. */
const NOT_TO_BE: readonly (readonly [kind: string, words: () => readonly string[]])[] = [
  ["a track that is not there", () => ride({ track: "Choir" })],
  ["a clip that is not there", () => ride({ more: ["--clip", "Chorus"] })],
  ["a MIDI track", () => ride({ track: "Keys" })],
  ["a device that is not there", () => ride({ more: ["--to", "Utility:Gain"] })],
  ["a parameter that is no gain", () => ride({ more: ["--to", "Eq8:Freq"] })],
  ["the original as the copy", () => ride({ out: at("set", "good.als"), more: ["--force"] })],
  ["the original through a link", () => ride({ out: link(), more: ["--force"] })],
  ["a copy that exists", () => ride({ out: standing() })],
  ["a report that exists", () => ride({ more: ["--report", standing("standing.html", "<!doctype html>")] })],
  ["a recording as the report", () => ride({ more: ["--report", at("audio", "lead.wav"), "--force"] })],
  ["a recording behind a page's name", () => ride({ more: ["--report", recordingAsPage("symbolic"), "--force"] })],
  ["a recording with a page for a second name", () => ride({ more: ["--report", recordingAsPage("hard"), "--force"] })],
  [
    "a recording that begins as a page, as the report",
    () =>
      ride({ set: put("paged.als", gzipSync(withSample("paged.wav"))), more: ["--report", pagedTake(), "--force"] }),
  ],
  ["the set as the report", () => ride({ more: ["--report", at("set", "good.als"), "--force"] })],
  ["the set behind a page's name", () => ride({ more: ["--report", pageLink(at("set", "good.als")), "--force"] })],
  ["the copy as the report", () => ride({ more: ["--report", at("out", "ridden.als"), "--force"] })],
  ["a report without a page's ending", () => ride({ more: ["--report", at("out", "notes.txt")] })],
  [
    "somebody's notes under a page's name",
    () => ride({ more: ["--report", standing("notes.html", "my lyrics, the only copy"), "--force"] }),
  ],
  ["an empty file under a page's name", () => ride({ more: ["--report", standing("empty.html", ""), "--force"] })],
  ["a folder as the report", () => ride({ more: ["--report", folderAsPage(), "--force"] })],
  ["a report in a folder that is not there", () => ride({ more: ["--report", at("nowhere", "ride.html")] })],
  ["a report in a file", () => ride({ more: ["--report", join(at("set", "good.als"), "ride.html")] })],
  ["a folder as the copy", () => ride({ out: at("out"), more: ["--force"] })],
  ["a folder that is not there", () => ride({ out: at("nowhere", "out.als") })],
  ["a set of Live 9", () => ride({ set: put("nine.als", gzipSync(alsSet({ live: 9 }))) })],
  [
    "a recording that is missing",
    () =>
      ride({
        set: put(
          "missing.als",
          gzipSync(alsSet({ sample: [["FileRef", 'RelativePathType Value="1"', 'RelativePath Value="gone.wav"']] })),
        ),
      }),
  ],
  [
    "a recording outside of every folder",
    () =>
      ride({
        set: put(
          "climbing.als",
          gzipSync(
            alsSet({
              sample: [
                ["FileRef", 'RelativePathType Value="1"', 'RelativePath Value="../../../../../../../../etc/passwd"'],
              ],
            }),
          ),
        ),
      }),
  ],
  [
    "a recording that is a device",
    () =>
      ride({
        set: put(
          "device.als",
          gzipSync(
            alsSet({
              sample: [
                ["FileRef", 'RelativePathType Value="1"', 'RelativePath Value="../../../../../../../../dev/zero"'],
              ],
            }),
          ),
        ),
      }),
  ],
  [
    "silence",
    () =>
      ride({
        set: put(
          "silent.als",
          gzipSync(
            alsSet({
              sample: [["FileRef", 'RelativePathType Value="1"', `RelativePath Value="${basename(silence())}"`]],
            }),
          ),
        ),
      }),
  ],
  ["a set that is not there", () => ride({ set: at("nothing.als") })],
  ["a folder as the set", () => ride({ set: at("set") })],
];

describe("bad input gets one sentence, and nothing is lost", () => {
  it.each(NOT_AUDIO)("measure: %s", async (_, name, bytes) => {
    const path = put(name, bytes());
    await refusedCleanly(["measure", path], name);
    const told = JSON.parse((await steadyhand("measure", path, "--json")).out) as object;
    expect(told).toEqual({ file: path, error: expect.stringContaining(name) });
  });

  it.each(NOT_A_SET)("set and ride: %s", async (_, name, bytes) => {
    const path = put(name, bytes());
    await refusedCleanly(["set", path, "--json"], name);
    await refusedCleanly(ride({ set: path }), name);
  });

  it.each(NOT_TO_BE)("ride: %s", async (_, words) => {
    await refusedCleanly(words());
  });

  it.each([
    ["measure", at("nothing.wav")],
    ["measure", at("empty")],
    ["set", folder, "--json"],
    ["set", at("nothing.als"), "--json"],
  ])("%s: %s", async (...words) => {
    await refusedCleanly(words);
  });

  it.each([
    ["the copy", () => ride({ out: at("nowhere", "out.als") })],
    ["the report", () => ride({ more: ["--report", at("nowhere", "ride.html")] })],
    ["a report that is no page", () => ride({ more: ["--report", at("out", "notes.txt")] })],
    ["a report over a recording", () => ride({ more: ["--report", recordingAsPage("hard"), "--force"] })],
  ])("ride: %s that cannot be written is refused before anything is listened to", async (_, words) => {
    const { words: said } = await steadyhand(...words());
    expect(said).not.toContain("Listening");
  });

  it("ride: a recording that even begins as a page is known for what it is by the set", async () => {
    const paged = put("paged.als", gzipSync(withSample("paged.wav")));
    const { words: said } = await steadyhand(...ride({ set: paged, more: ["--report", pagedTake(), "--force"] }));
    expect(said).toMatch(/^“paged\.html” is “paged\.wav”, a recording that the set uses: .*\.\n$/);
  });

  it("ride: an earlier report is replaced when asked", async () => {
    const page = standing("earlier.html", "<!DOCTYPE html>\n<title>earlier</title>");
    const ended = await steadyhand(...ride({ out: at("out", "again.als"), more: ["--report", page, "--force"] }));
    expect(ended).toMatchObject({ code: 0 });
    expect(readFileSync(page, "utf8")).toContain("Vocal ride");
    for (const name of ["again.als", "earlier.html"]) rmSync(at("out", name));
  });

  it.each(TENTHS.slice(1))(
    "measure: a recording cut at %i tenths is measured to its end and said to be truncated",
    async (tenths) => {
      const ended = await steadyhand("measure", put(`cut-${tenths}.wav`, cut(wav(), tenths)), "--json");
      expect(ended.code).toBe(0);
      const measured = JSON.parse(ended.out) as { truncated: boolean; duration: number };
      expect(measured.truncated).toBe(true);
      expect(measured.duration).toBeCloseTo((SECONDS * tenths) / 10, 2);
    },
  );

  it("ride: the good set is ridden, so that every refusal above has another reason", async () => {
    const ended = await steadyhand(...ride({ out: at("out", "good.als"), more: ["--json"] }));
    expect(ended).toMatchObject({ code: 0 });
    expect(existsSync(at("out", "good.als"))).toBe(true);
    rmSync(at("out", "good.als"));
  });
});

/** Exit 1, one sentence on stderr, nothing on stdout, every file as it was, none new. */
async function refusedCleanly(words: readonly string[], named?: string): Promise<void> {
  const before = fingerprint(folder);
  const ended = await steadyhand(...words);
  expect(fingerprint(folder)).toEqual(before);
  expect(ended).toMatchObject({ code: 1, out: "" });
  const said = ended.words.trimEnd().split("\n");
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^[A-Z0-9“].*[.!]$/u);
  expect(said[0]).not.toMatch(/undefined|NaN|Error:|\bat .*:\d+/);
  if (named !== undefined) expect(said[0]).toContain(named);
}

function ride({
  set: path = at("set", "good.als"),
  track = "Lead",
  out = at("out", "ridden.als"),
  more = [] as readonly string[],
} = {}): readonly string[] {
  return ["ride", path, "--track", track, "--in", "arrangement", "--out", out, ...more];
}

function standing(name = "standing.als", text = "somebody's work"): string {
  writeFileSync(at("out", name), text);
  return at("out", name);
}

/** The take that the good set names, under a second name that looks like a page. */
function recordingAsPage(kind: "symbolic" | "hard"): string {
  const path = at("out", `lead-${kind}.html`);
  const take = at("audio", "lead.wav");
  if (!existsSync(path)) (kind === "hard" ? linkSync : symlinkSync)(take, path);
  return path;
}

function pageLink(target: string): string {
  if (!existsSync(at("out", "link.html"))) symlinkSync(target, at("out", "link.html"));
  return at("out", "link.html");
}

function folderAsPage(): string {
  mkdirSync(at("out", "folder.html"), { recursive: true });
  return at("out", "folder.html");
}

/** A file that a set names as a recording and that begins as a page; a page's name leads to it. */
function pagedTake(): string {
  put("paged.wav", "<!doctype html> is what somebody once wrote into a recording's file");
  if (!existsSync(at("out", "paged.html"))) symlinkSync(at("set", "paged.wav"), at("out", "paged.html"));
  return at("out", "paged.html");
}

function link(): string {
  if (!existsSync(at("out", "link.als"))) symlinkSync(at("set", "good.als"), at("out", "link.als"));
  return at("out", "link.als");
}

function silence(): string {
  const header = wav().subarray(0, wav().indexOf("data") + 8);
  return put("silence.wav", Buffer.concat([header, Buffer.alloc(wav().length - header.length)]));
}
