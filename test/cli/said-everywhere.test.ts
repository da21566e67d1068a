import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { demoSong } from "#test/doubles/sets/demo-song.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-said-"));
const song = demoSong(folder);
const text = gunzipSync(readFileSync(song.set)).toString("utf8");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The demo song as a Live to come would save it, with one warp marker of its first clip in a decimal comma. */
const broken = join(song.project, "Broken.als");
writeFileSync(
  broken,
  gzipSync(
    text
      .replace(/MinorVersion="12\.[^"]*"/, 'MinorVersion="13.0_13000"')
      .replace(/SecTime="(?!0")[^"]*"/, 'SecTime="25,0"'),
  ),
);
const CLIP = /Clip "Lead [^"]+" has unreadable warp markers and was left out\./;
const NEWER = /was saved by Live 13, which is newer than any set this was checked with\./;

const out = (name: string) => ["--out", join(song.project, name)];
const COMMANDS = [
  ["set", []],
  ["ride", ["--track", "Lead", ...out("r.als")]],
  ["pump", ["--track", "Bass", ...out("p.als")]],
  ["throw", ["--track", "Lead", ...out("t.als")]],
  ["move", ["--track", "Pads", "--preset", "Trance gate, classic", ...out("m.als")]],
] as const;

describe("what set warns of, every command warns of, in words and in JSON", () => {
  it.each(COMMANDS)("%s", async (command, words) => {
    const ended = await steadyhand(command, broken, "--json", ...words);
    expect(ended.words).toMatch(CLIP);
    expect(ended.words).toMatch(NEWER);
    expect(ended.code).toBe(0);
    const { warnings } = JSON.parse(ended.out) as { readonly warnings: readonly string[] };
    expect(warnings.filter((each) => CLIP.test(each) || NEWER.test(each))).toHaveLength(2);
  });

  it.each([
    ["sweep", ["--track", "Lead", ...out("s.als")]],
    ["ride", ["--track", "Nobody", ...out("n.als")]],
    ["throw", ["--track", "Lead", "--to", "send F", ...out("f.als")]],
  ] as const)("%s %j says it though it is refused", async (command, words) => {
    const ended = await steadyhand(command, broken, ...words);
    expect(ended.code).toBe(1);
    expect(ended.words).toMatch(CLIP);
    expect(ended.words).toMatch(NEWER);
    expect(existsSync(words.at(-1)!)).toBe(false);
  });
});

it("a send goes by its letter and its return wherever a person reads", async () => {
  const page = join(folder, "throw.html");
  for (const name of ["send B", "Send b"]) {
    const words = ["--track", "Lead", "--to", name, "--report", page, "--force", ...out("send.als")];
    const ended = await steadyhand("throw", song.set, ...words);
    expect(ended.out).toContain("send B (B-Delay)");
    expect(`${ended.out}${ended.words}${readFileSync(page, "utf8")}`).not.toContain("Sends.");
    expect(readFileSync(page, "utf8")).toContain("send B (B-Delay)");
  }
});
