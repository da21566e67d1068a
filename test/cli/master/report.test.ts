import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { skeleton } from "#test/cli/report/skeleton.ts";
import { tableUnder } from "#test/cli/report/table-under.ts";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { madeMix, writeMix } from "#test/doubles/mix/made-mix.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-master-report-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const here = (...names: readonly string[]) => join(folder, ...names);

const MIX = writeMix(here("mix.wav"), madeMix({ seconds: 5, hits: 14 }));
const OTHER = writeMix(
  here("a <b> & “c”.wav"),
  madeMix({ seconds: 4, peak: 0.3, tone: (at) => (at > 2_000 ? -5 : 0) }),
);
const OUT = () => here("out", "master.wav");
const PAGE = () => here("out", "master.html");
const PLAIN = [MIX, "--target", "-9", "--no-limiter"];

beforeEach(() => {
  rmSync(here("out"), { recursive: true, force: true });
  mkdirSync(here("out"));
});

describe("master --report", () => {
  it("writes a page of what came of it, with the limiter's work, and names it in the JSON", async () => {
    const { code, out } = await steadyhand(
      "master",
      MIX,
      "--target",
      "-11",
      "--out",
      OUT(),
      "--report",
      PAGE(),
      "--json",
    );
    expect(code).toBe(0);
    const told = JSON.parse(out) as {
      readonly report: string;
      readonly stages: readonly {
        readonly stage: string;
        readonly found: string;
        readonly gainReduction: number | null;
      }[];
      readonly after: { readonly integrated: number };
    };
    expect(told.report).toBe(PAGE());
    const html = readFileSync(PAGE(), "utf8");
    const limited = told.stages.find(({ stage }) => stage === "limiter")!.gainReduction!;
    expect(limited).toBeGreaterThan(0.5);
    expect(html).toContain(`limiter ${limited.toFixed(1)} dB at most`);
    expect(tableUnder(html, "stages")).toHaveLength(8);
    expect(tableUnder(html, "figures")[0]![2]).toBe(`${told.after.integrated.toFixed(1).replace("-", "−")} LUFS`);
    expect(html).toContain("Held against the range of 100 unmastered professional mixes");
  });

  it("draws a reference by its name, whatever that is, and no range then", async () => {
    const words = ["--target", "-16", "--reference", OTHER, "--out", OUT(), "--report", PAGE()];
    const { code, out } = await steadyhand("master", MIX, ...words);
    expect(code).toBe(0);
    expect(out.trimEnd().split("\n").at(-1)!.trim()).toBe(PAGE());
    const html = readFileSync(PAGE(), "utf8");
    expect(html).toContain("Held against the reference “a &#60;b&#62; &#38; “c”.wav”");
    expect(html).not.toContain('<path class="dead-band"');
    expect(skeleton(html)[0]).toBe("html lang");
  });

  it("tells an album in one page, a row a track", async () => {
    const words = [
      "--album",
      MIX,
      OTHER,
      "--target",
      "-16",
      "--out",
      here("out"),
      "--report",
      here("album.html"),
      "--json",
    ];
    const { code, out } = await steadyhand("master", ...words);
    expect(code).toBe(0);
    expect((JSON.parse(out) as { report: string }).report).toBe(here("album.html"));
    const rows = tableUnder(readFileSync(here("album.html"), "utf8"), "tracks");
    expect(rows.map(([name]) => name)).toEqual(["1 mix.wav", "2 a &#60;b&#62; &#38; “c”.wav"]);
    rmSync(here("album.html"));
  });

  it("says of a loudness that was not reached that it was not", async () => {
    const { code } = await steadyhand("master", ...PLAIN, "--out", OUT(), "--report", PAGE());
    expect(code).toBe(0);
    expect(readFileSync(PAGE(), "utf8")).toMatch(/Not reached: [^<]*LU short of −9\.0 LUFS/);
  });
});

describe("a report that may not be written", () => {
  const refusedWith = async (sentence: RegExp, ...words: readonly string[]) => {
    const ended = await steadyhand("master", ...words);
    expect(ended.code).toBe(1);
    expect(ended.words.trim()).toMatch(sentence);
    expect(ended.words.trim().split("\n")).toHaveLength(1);
    expect(existsSync(OUT())).toBe(false);
  };

  it("is one that is there, without --force; with it, one that is a report", async () => {
    writeFileSync(PAGE(), "<!doctype html>old");
    const asked = [...PLAIN, "--out", OUT(), "--report", PAGE()];
    await refusedWith(/^“master\.html” exists/, ...asked);
    expect(readFileSync(PAGE(), "utf8")).toBe("<!doctype html>old");
    expect((await steadyhand("master", ...asked, "--force")).code).toBe(0);
    expect(readFileSync(PAGE(), "utf8")).toContain("mix.wav");
    writeFileSync(PAGE(), "my notes");
    rmSync(OUT());
    await refusedWith(/is not a report/, ...asked, "--force");
    expect(readFileSync(PAGE(), "utf8")).toBe("my notes");
  });

  it("is called as the master is, or as a file that is read", async () => {
    await refusedWith(
      /^“x\.html” is the master/,
      ...PLAIN,
      "--out",
      here("out", "x.html"),
      "--report",
      here("out", "x.html"),
    );
    await refusedWith(/^“mix\.wav” is a file that is read/, ...PLAIN, "--out", OUT(), "--report", MIX, "--force");
    const words = [...PLAIN, "--reference", OTHER, "--out", OUT(), "--report", OTHER, "--force"];
    await refusedWith(/is a file that is read/, ...words);
  });

  it("is no page by its name, or has no folder", async () => {
    await refusedWith(/does not end in \.html or \.htm/, ...PLAIN, "--out", OUT(), "--report", here("out", "r.txt"));
    await refusedWith(/there is no folder “gone”/, ...PLAIN, "--out", OUT(), "--report", here("gone", "r.html"));
  });

  it.skipIf(process.platform !== "linux")("stands where no file can be made", async () => {
    await refusedWith(/^“r\.html” could not be written/, ...PLAIN, "--out", OUT(), "--report", "/proc/r.html");
  });

  it("is left out with the master where --strict writes nothing", async () => {
    const { code, out } = await steadyhand(
      "master",
      ...PLAIN,
      "--strict",
      "--out",
      OUT(),
      "--report",
      PAGE(),
      "--json",
    );
    expect(code).toBe(1);
    expect((JSON.parse(out) as { report: string | null }).report).toBeNull();
    expect(readdirSync(here("out"))).toEqual([]);
  });

  it("is named where it is to be opened", async () => {
    const ended = await steadyhand("master", ...PLAIN, "--out", OUT(), "--open");
    expect(ended.code).toBe(2);
    expect(ended.words).toContain("--report R.html");
  });
});
