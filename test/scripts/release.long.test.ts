import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { companionWriter } from "#src/adapters/companion/companion-writer.ts";
import { LIVE_CHECKS } from "#src/knowledge/live/live-checks.ts";
import { scriptsIn } from "#test/adapters/companion/install/scripts-in.ts";
import { pageComplaints } from "#test/browser/page-complaints.ts";
import { sharedChromium } from "#test/browser/shared-chromium.ts";
import { HAS_PYTHON, LiveProcess } from "#test/doubles/live-module/live-process.ts";
import { vocalSet } from "#test/doubles/live-module/vocal-set.ts";
import { needs } from "#test/needs.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
const NAME = `Steadyhand-${version}`;
const GUIDE = readdirSync(join(ROOT, "docs/guide")).filter((name) => name.endsWith(".md"));
/** Reads a zip by the rules of another: names, modes and whether every checksum holds. */
const UNPACK = `
import json, sys, zipfile
held = zipfile.ZipFile(sys.argv[1])
assert held.testzip() is None
held.extractall(sys.argv[2])
print(json.dumps([[i.filename, i.external_attr >> 16, i.date_time[0]] for i in held.infolist()]))
`;

let work = "";
let entries: readonly (readonly [name: string, mode: number, year: number])[] = [];
const inside = (...path: string[]) => join(work, "unpacked", NAME, ...path);

describe.skipIf(!HAS_PYTHON)("npm run release", () => {
  beforeAll(() => {
    work = mkdtempSync(join(tmpdir(), "steadyhand-release-test-"));
    release("first", {});
    const zip = join(work, "first", `${NAME}.zip`);
    entries = JSON.parse(execFileSync("python3", ["-c", UNPACK, zip, join(work, "unpacked")], { encoding: "utf8" }));
  }, 120_000);
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  function release(out: string, environment: NodeJS.ProcessEnv): void {
    execFileSync(process.execPath, [join(ROOT, "scripts/release/release.mjs"), "--out", join(work, out)], {
      cwd: work,
      env: { ...process.env, ...environment },
      stdio: "pipe",
    });
  }

  it("gives the same bytes on another day of another time zone", () => {
    release("second", { TZ: "Pacific/Auckland" });
    const [one, two] = ["first", "second"].map((out) => readFileSync(join(work, out, `${NAME}.zip`)));
    expect(one!.equals(two!)).toBe(true);
    expect(readdirSync(join(work, "first"))).toEqual([`${NAME}.zip`]);
  }, 120_000);

  it("holds devices, presets, companion, guide, command line and licences in one folder, and nothing else", () => {
    const names = entries.map(([name]) => name);
    expect(names.filter((name) => !name.startsWith(`${NAME}/`))).toEqual([]);
    expect([...names]).toEqual([...names].sort());
    const tops = [...new Set(names.map((name) => name.split("/")[1]))];
    expect(tops).toEqual([
      ...["Command line", "Devices", "Guide.html", "Licences", "Presets", "Remote Scripts", "Test plan.html"],
    ]);
    expect(readdirSync(inside("Devices")).sort()).toEqual(readdirSync(join(ROOT, "devices")).sort());
    for (const device of readdirSync(join(ROOT, "presets"))) {
      expect(readdirSync(inside("Presets", device)).sort()).toEqual(readdirSync(join(ROOT, "presets", device)).sort());
    }
    for (const script of scriptsIn(join(ROOT, "companion/Steadyhand"))) {
      const [source, shipped] = [
        join(ROOT, "companion/Steadyhand", script),
        inside("Remote Scripts", "Steadyhand", script),
      ];
      expect(readFileSync(shipped, "utf8")).toBe(readFileSync(source, "utf8"));
    }
    expect(new Set(entries.map(([, , year]) => year))).toEqual(new Set([1980]));
    expect(entries.filter(([, mode]) => mode === 0o100755).map(([name]) => name)).toEqual([
      `${NAME}/Command line/example-song.cjs`,
      `${NAME}/Command line/steadyhand.cjs`,
    ]);
  });

  it("holds the licence of everything that is in it", () => {
    expect(readFileSync(inside("Licences", "Steadyhand.txt"), "utf8")).toContain("MIT License");
    expect(readFileSync(inside("Licences", "Others.txt"), "utf8")).toMatch(
      /osc-min 2\.1\.2[\s\S]*WITHOUT ANY EXPRESS OR IMPLIED WARRANTY|osc-min 2\.1\.2[\s\S]*as-is/i,
    );
  });

  it("has a command line that runs", () => {
    const ended = spawnSync(process.execPath, [inside("Command line", "steadyhand.cjs"), "--version"], {
      encoding: "utf8",
    });
    expect(ended.stdout).toBe(`steadyhand ${version}\n`);
  });

  it("makes the example song for who has no clone, and reads its set", () => {
    const song = spawnSync(process.execPath, [inside("Command line", "example-song.cjs"), join(work, "song")], {
      encoding: "utf8",
    });
    const [set] = song.stdout.split("\n");
    const told = spawnSync(process.execPath, [inside("Command line", "steadyhand.cjs"), "set", set!, "--json"], {
      encoding: "utf8",
    });
    expect(JSON.parse(told.stdout).tracks[0]).toMatchObject({ name: "Lead" });
  });

  it("has a companion that Live starts, that makes its own token, and that devices reach", async () => {
    const live = await LiveProcess.start("12.4", { ...vocalSet(1, 1), scripts: inside("Remote Scripts") });
    try {
      rmSync(live.settingsPath);
      expect((await live.ask<string[]>({ do: "reconnect" })).at(-1)).toMatch(/listens on 127\.0\.0\.1/);
      expect(statSync(live.settingsPath).mode & 0o777).toBe(0o600);
      expect(JSON.parse(readFileSync(live.settingsPath, "utf8"))).toMatchObject({
        folders: [inside("Remote Scripts", "Steadyhand")],
      });
      const writer = companionWriter({ settingsPath: live.settingsPath });
      expect(await writer.greet()).toMatchObject({ ok: true });
      await writer.close();
    } finally {
      await live.stop();
    }
  });

  it("has the whole guide in one page that needs nothing outside itself", () => {
    const page = readFileSync(inside("Guide.html"), "utf8");
    for (const name of GUIDE) {
      const title = /^# (.+)$/m.exec(readFileSync(join(ROOT, "docs/guide", name), "utf8"))?.[1] ?? "";
      expect(title.length).toBeGreaterThan(3);
      expect(page).toMatch(new RegExp(`<h1 id="${name.replace(".md", "")}">${title}</h1>`));
    }
    const sources = [...page.matchAll(/\b(?:src|srcset|href)="([^"]*)"/g)].map(([, source]) => source ?? "");
    expect(sources.length).toBeGreaterThan(GUIDE.length);
    const away = sources.filter((source) => !/^(data:image\/png;base64,|#|https:\/\/nodejs\.org$)/.test(source));
    expect(new Set(away)).toEqual(new Set(["Test%20plan.html#plan"]));
    const ids = new Set([...page.matchAll(/\bid="([^"]*)"/g)].map(([, id]) => id));
    const anchors = sources.filter((source) => source.startsWith("#")).map((source) => source.slice(1));
    expect(anchors.filter((anchor) => !ids.has(anchor))).toEqual([]);
    expect(page).not.toMatch(/<script|\]\(|\*\*/);
  });

  it("has the test plan beside it, every check of it, and the way back to the guide", () => {
    const page = readFileSync(inside("Test plan.html"), "utf8");
    expect(LIVE_CHECKS.filter((check) => !page.includes(`<td>${check}</td>`))).toEqual([]);
    expect(page).toContain('<a href="Guide.html#first-hour">');
    const ids = new Set([...page.matchAll(/\bid="([^"]*)"/g)].map(([, id]) => id));
    const anchors = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    expect(anchors.length).toBeGreaterThan(10);
    expect(anchors.filter((anchor) => !ids.has(anchor))).toEqual([]);
  });

  describe("the guide in a browser", needs("chromium"), () => {
    let chromium: Browser;
    beforeAll(async () => {
      chromium = await sharedChromium();
    });

    it.each(["light", "dark"] as const)(
      "is readable at 390 px in %s, without a sideways scroll",
      async (colorScheme) => {
        const page = await chromium.newPage({ viewport: { width: 390, height: 844 }, colorScheme });
        const complaints = pageComplaints(page);
        await page.goto(pathToFileURL(inside("Guide.html")).href);
        await expect.poll(() => page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
        const seen = (await page.evaluate(`(() => {
        const { backgroundColor, color, fontSize } = getComputedStyle(document.body);
        const pictures = [...document.images].map(({ complete, naturalWidth }) => complete && naturalWidth > 0);
        return { backgroundColor, color, fontSize, pictures };
      })()`)) as { backgroundColor: string; color: string; fontSize: string; pictures: boolean[] };
        const light = (colour: string) =>
          colour
            .match(/\d+/g)!
            .map(Number)
            .reduce((sum, each) => sum + each, 0) / 3;
        expect(Math.abs(light(seen.backgroundColor) - light(seen.color))).toBeGreaterThan(150);
        expect(light(seen.backgroundColor) > 128).toBe(colorScheme === "light");
        expect(Number.parseFloat(seen.fontSize)).toBeGreaterThanOrEqual(16);
        expect(seen.pictures.length).toBeGreaterThan(0);
        expect(seen.pictures.every(Boolean)).toBe(true);
        expect(await complaints.all()).toEqual([]);
        await page.close();
      },
    );

    it("prints black on white, each part from the top of a sheet", async () => {
      const page = await chromium.newPage({ colorScheme: "dark" });
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      await page.goto(pathToFileURL(inside("Guide.html")).href);
      await expect
        .poll(() => page.evaluate("getComputedStyle(document.body).backgroundColor"))
        .toBe("rgb(255, 255, 255)");
      await expect.poll(() => page.evaluate("getComputedStyle(document.body).color")).toBe("rgb(0, 0, 0)");
      const sheets = (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
      expect(sheets.length).toBeGreaterThanOrEqual(GUIDE.length);
      await page.close();
    });
  });
});
