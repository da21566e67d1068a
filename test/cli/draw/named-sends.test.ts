import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { demoSong } from "#test/doubles/sets/demo-song.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-sends-"));
const song = demoSong(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let copies = 0;

/** The demo song with its returns called so. */
function named(first: string, second: string): string {
  const path = join(song.project, `${first} ${second}.als`);
  const text = gunzipSync(readFileSync(song.set)).toString("utf8");
  const swapped = text.replaceAll("A-Reverb", first).replaceAll("B-Delay", second);
  writeFileSync(
    path,
    gzipSync(
      swapped.replaceAll(/<(Delay|Reverb) Id=/g, "<Chorus2 Id=").replaceAll(/<\/(Delay|Reverb)>/g, "</Chorus2>"),
    ),
  );
  return path;
}

async function thrown(set: string, ...words: readonly string[]) {
  copies += 1;
  const out = join(song.project, `thrown ${copies}.als`);
  const ended = await steadyhand("throw", set, "--track", "Lead", "--json", "--out", out, ...words);
  expect(existsSync(out)).toBe(ended.code === 0);
  const told = ended.code === 0 ? (JSON.parse(ended.out) as { targets: { parameter: string }[] }) : { targets: [] };
  return { words: ended.words, targets: told.targets.map(({ parameter }) => parameter) };
}

describe("throw opens the delay, and any send by its return", () => {
  const PRESET = ["--preset", "Last word, quarter-note throw"];
  it.each<[string, string, string, readonly string[], string]>([
    ["as it comes", "A-Delay", "B-Reverb", [], "send A"],
    ["with a preset", "A-Delay", "B-Reverb", PRESET, "send A"],
    ["with a preset, as in Live's template", "A-Reverb", "B-Delay", PRESET, "send B"],
    ["nothing says where: B", "A-Foo", "B-Bar", PRESET, "send B"],
    ["--to by name", "A-Foo", "B-Bar", ["--to", "send Foo"], "send A"],
    ["--to by name and letter", "A-Foo", "B-Bar", ["--to", "Send b-bar"], "send B"],
    ["--to by letter", "A-Delay", "B-Reverb", ["--to", "send B"], "send B"],
  ])("%s (%s, %s)", async (_, first, second, words, wanted) => {
    expect((await thrown(named(first, second), ...words)).targets).toEqual([wanted]);
  });

  it("suggests a return that is near", async () => {
    const { words } = await thrown(song.set, "--to", "send Dellay");
    expect(words).toContain("Did you mean “send Delay”?");
  });
});
