import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { skeleton } from "#test/cli/report/skeleton.ts";
import { tableUnder } from "#test/cli/report/table-under.ts";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { madeMix, writeMix } from "#test/doubles/mix/made-mix.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-check-report-"));
beforeAll(() => {
  process.env["XDG_CACHE_HOME"] = folder;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const here = (...names: readonly string[]) => join(folder, ...names);
const PAGE = here("out", "check.html");

/** A mix that is right, with a hole of 50 ms at 3 s. */
function holed() {
  const sound = madeMix({ seconds: 5 });
  for (const samples of sound) samples.fill(0, 3 * 48_000, 3.05 * 48_000);
  return sound;
}

const HOLED = writeMix(here('holed <b> & "c".wav'), holed());
const SHORT = writeMix(here("short.wav"), madeMix({ seconds: 4 }));

beforeEach(() => {
  rmSync(here("out"), { recursive: true, force: true });
  mkdirSync(here("out"));
});

describe("check --report", () => {
  it("writes a page of every check also where one fails, and names it in the JSON", async () => {
    const { code, out } = await steadyhand("check", HOLED, "--platform", "spotify", "--report", PAGE, "--json");
    expect(code).toBe(1);
    const told = JSON.parse(out) as {
      readonly report: string;
      readonly items: readonly { readonly code: string; readonly verdict: string; readonly at: readonly number[][] }[];
    };
    expect(told.report).toBe(PAGE);
    const dropout = told.items.find((item) => item.code === "dropout")!;
    expect(dropout.verdict).toBe("fail");
    expect(Object.keys(told).sort()).toEqual(["file", "genre", "items", "platform", "remark", "report"]);
    const html = readFileSync(PAGE, "utf8");
    expect(skeleton(html)[0]).toBe("html lang");
    const rows = tableUnder(html, "verdicts");
    expect(rows).toHaveLength(told.items.length);
    expect(rows.find(([name]) => name === "dc")!.slice(3, 5)).toEqual([
      expect.stringMatching(/^[01]\.\d+ %$|^0 %$/),
      "0.30 %",
    ]);
    expect(rows.find(([name]) => name === "dropout")!.at(-1)).toMatch(/^0:03\.00/);
    expect(html).toMatch(/<rect class="place" x="(59\.\d+|60(\.\d+)?)%"/);
    expect(html).toContain("holed &#60;b&#62; &#38; &#34;c&#34;.wav");
    expect(html).toContain("target, −14.0 LUFS");
  });

  it("tells several files in one page, the unreadable among them", async () => {
    writeFileSync(here("torn.wav"), "RIFF");
    const { code, out } = await steadyhand("check", SHORT, HOLED, here("torn.wav"), "--report", PAGE);
    expect(code).toBe(1);
    expect(out.trimEnd().split("\n").at(-1)).toBe(PAGE);
    const html = readFileSync(PAGE, "utf8");
    const rows = tableUnder(html, "files");
    expect(rows.map(([name]) => name)).toEqual(["short.wav", "holed &#60;b&#62; &#38; &#34;c&#34;.wav", "torn.wav"]);
    expect(rows[2]!.at(-1)).toBe("could not be read");
  });

  it("draws the loudness that the meter reads", async () => {
    await steadyhand("check", SHORT, "--report", PAGE);
    const { out } = await steadyhand("measure", SHORT, "--json");
    const { maxShortTerm } = JSON.parse(out) as { readonly maxShortTerm: number };
    const top = Math.ceil((maxShortTerm + 1) / 3) * 3;
    const html = readFileSync(PAGE, "utf8");
    const axis = [...html.slice(html.indexOf('id="file-1-whole"')).matchAll(/<text x="38" y="[\d.]+">([^<]+)</g)];
    const highest = Math.max(...axis.slice(0, 6).map(([, words]) => Number(words!.replace("−", "-"))));
    expect(highest).toBeGreaterThanOrEqual(Math.floor(maxShortTerm / 6) * 6);
    expect(highest).toBeLessThanOrEqual(top + 3);
  });

  it("leaves nothing where no file can be read", async () => {
    const { code, out } = await steadyhand("check", here("gone.wav"), "--report", PAGE, "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ error: expect.stringContaining("gone.wav") });
    expect(readdirSync(here("out"))).toEqual([]);
  });
});

describe("a report that may not be written", () => {
  const refusedWith = async (sentence: RegExp, ...words: readonly string[]) => {
    const ended = await steadyhand("check", ...words);
    expect(ended).toMatchObject({ code: 1, out: "" });
    expect(ended.words.trim()).toMatch(sentence);
    expect(ended.words.trim().split("\n")).toHaveLength(1);
  };

  it("is one that is there, without --force", async () => {
    writeFileSync(PAGE, "<!DOCTYPE html>old");
    await refusedWith(/^“check\.html” exists/, SHORT, "--report", PAGE);
    expect(readFileSync(PAGE, "utf8")).toBe("<!DOCTYPE html>old");
    await steadyhand("check", SHORT, "--report", PAGE, "--force");
    expect(readFileSync(PAGE, "utf8")).toContain("short.wav");
  });

  it("is another kind of file, or one of those that are checked by whatever name", async () => {
    writeFileSync(PAGE, "my notes");
    await refusedWith(/is not a report/, SHORT, "--report", PAGE, "--force");
    await refusedWith(/^“short\.wav” is a file that is to be checked/, SHORT, "--report", SHORT, "--force");
    linkSync(SHORT, here("out", "linked.html"));
    await refusedWith(/is a file that is to be checked/, SHORT, "--report", here("out", "linked.html"), "--force");
    expect(readFileSync(SHORT).subarray(0, 4).toString()).toBe("RIFF");
  });

  it("is no page by its name, has no folder, or stands where no file can be made", async () => {
    await refusedWith(/does not end in \.html or \.htm/, SHORT, "--report", here("out", "r.txt"));
    await refusedWith(/there is no folder “gone”/, SHORT, "--report", here("gone", "r.html"));
    if (process.platform === "linux")
      await refusedWith(/^“r\.html” could not be written/, SHORT, "--report", "/proc/r.html");
    expect(existsSync(here("gone"))).toBe(false);
  });

  it("is named where it is to be opened", async () => {
    const ended = await steadyhand("check", SHORT, "--open");
    expect(ended.code).toBe(2);
    expect(ended.words).toContain("--report R.html");
  });
});
