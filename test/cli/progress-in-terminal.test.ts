import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { columnsOf } from "#src/cli/frame/terminal/columns-of.ts";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { firstLook } from "#test/doubles/pty/first-look.ts";
import { inTerminal } from "#test/doubles/pty/in-terminal.ts";
import { shownLines } from "#test/doubles/pty/shown-lines.ts";
import { demoSong } from "#test/doubles/sets/demo-song.ts";
import { needs } from "#test/needs.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-progress-"));
const song = demoSong(folder);
const masters = join(folder, "Masters");
mkdirSync(masters);
const LONG = "日本語の歌 — a take whose name is much longer than the line that a terminal has.wav";
for (const name of [LONG, "B.wav"]) cpSync(song.samples[0]!, join(masters, name));
const NO_SOUND = join(folder, "Notes.wav");
writeFileSync(NO_SOUND, "no sound");
const noted = mkdtempSync(join(tmpdir(), "steadyhand-noted-"));
const looked = firstLook(noted, folder);
afterAll(() => {
  for (const each of [folder, noted]) rmSync(each, { recursive: true, force: true });
});

const CLEAR = "\r\u001b[2K";

/** What stood on the line of progress, in order, and what came after it. */
function progressOf(text: string): { readonly lines: readonly string[]; readonly rest: string } {
  const [before, ...pieces] = text.split(CLEAR);
  expect(before).toBe("");
  return { lines: pieces.slice(0, -1), rest: pieces.at(-1) ?? "" };
}

const out = (name: string) => join(song.project, name);

const CALLS: readonly [string, readonly string[], RegExp, RegExp][] = [
  ["a set", ["set", song.set], /^Reading Steadyhand Demo\.als$/, /Lead/],
  ["a file", ["measure", join(masters, LONG)], /^Looking for files$/, /LUFS/],
  ["a folder by threads", ["measure", masters, "--jobs", "2", "--csv"], /^Looking for files$/, /B\.wav/],
  ["a ride", ["ride", song.set, "--track", "Lead", "--out", out("r.als")], /^Reading Steadyhand/, /r\.als/],
  ["a pump", ["pump", song.set, "--track", "Pads", "--out", out("p.als")], /^Reading Steadyhand/, /p\.als/],
  ["a throw", ["throw", song.set, "--track", "Lead", "--out", out("t.als")], /^Reading Steadyhand/, /t\.als/],
  ["a refusal", ["ride", song.set, "--track", "Nobody", "--out", out("n.als")], /^Reading Steadyhand/, /Nobody/],
  ["a mix", ["mix", song.set, "--lock", "Nobody"], /^Reading Steadyhand/, /Nobody/],
  ["a check", ["check", NO_SOUND], /^Looking for files$/, /Notes\.wav/],
  ["a master", ["master", NO_SOUND, "--target", "-14", "--out", out("m.wav")], /^Reading Notes\.wav$/, /Notes\.wav/],
  [
    "an album",
    ["master", "--album", NO_SOUND, LONG, "--target", "-14", "--out", out("album")],
    /^Looking for files$/,
    /\.wav/,
  ],
  [
    "a chain",
    ["master", song.set, "--chain", "--mix", NO_SOUND, "--target", "-14", "--out", out("c.als")],
    /^Reading Steadyhand/,
    /Notes\.wav/,
  ],
];

describe("progress on a terminal of 44 columns", needs("python3"), () => {
  it.each(CALLS)(
    "%s: words come first, before any file is looked at, each on one line that is gone before the result",
    async (_, words, first, last) => {
      const { lines, rest } = progressOf((await inTerminal(words, { columns: 44, env: looked.env })).text);
      const events = looked.events();
      expect([events[0], events.includes("file")]).toEqual(["words", true]);
      expect(lines[0]).toMatch(first);
      for (const line of lines) {
        expect(line).not.toMatch(/[\r\n/\\]/);
        expect(columnsOf(line)).toBeLessThan(44);
      }
      expect(shownLines(rest).map(({ text }) => text)).toEqual(
        expect.arrayContaining([expect.stringMatching(last) as string]),
      );
    },
  );

  it.each(CALLS.slice(2, 4))(
    "%s: nothing of it in a pipe, nor on a terminal that cannot rewrite a line",
    async (_, words) => {
      const piped = await steadyhand(...words, ...(words.includes("--out") ? ["--force"] : []));
      const dumb = await inTerminal(words, { env: { TERM: "dumb" } });
      for (const text of [piped.out + piped.words, dumb.text])
        expect(text).not.toMatch(
          /\r\P{Cc}|\r\p{Cc}\[|Reading |Looking for|Listening to|Measuring |Writing the|\d %$/mu,
        );
    },
  );
});
