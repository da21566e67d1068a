import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { masterReport } from "#src/chassis/report/master/master-report.ts";
import { checkReport } from "#src/cli/report/check/check-report.ts";
import { meterReport } from "#src/devices/meter/report/meter-page.ts";
import { meterStory } from "#src/devices/meter/report/meter-story.ts";
import { CHECK_CODES, type CheckCode, type CheckItem } from "#src/model/quality/check-item.ts";
import { fakeAlbumStory, fakeMasterStory } from "#test/chassis/report/master/fake-master-story.ts";
import { fakeCheckStory } from "#test/cli/report/check/fake-check-story.ts";
import { BREAKS, FAINT, higherThan, PAPER, ReportPage, STICKING_OUT } from "#test/cli/report/report-page.ts";
import { toldMeasurement } from "#test/devices/meter/report/fake-measurement.ts";
import { needs } from "#test/needs.ts";

const HOSTILE = 'Mix_that_never_ends_"><img/src=x onerror=complain()><script>complain()</script>'.repeat(3);

/** What fails in many words and places, so that its columns need room. */
function longWinded(code: CheckCode): CheckItem {
  const at = [3.14, 5.92, 6.53].map((from) => [from, from + 0.2] as const);
  return { code, verdict: "fail", evidence: HOSTILE, value: 1.39, limit: -1, unit: "dBTP", at, places: 40 };
}

const PAGES: Readonly<Record<string, string>> = {
  master: masterReport(fakeMasterStory(70)),
  album: masterReport(fakeAlbumStory([20, 200])),
  check: checkReport(fakeCheckStory([70])),
  "checks of long names": checkReport(fakeCheckStory([9], { items: CHECK_CODES.map(longWinded) })),
  meter: meterReport(meterStory(toldMeasurement()!, "Steadyhand 0.0.0")),
  "several files": checkReport(fakeCheckStory([20, 200])),
  "a master of hostile names": masterReport({
    ...fakeMasterStory(9, { name: HOSTILE, output: HOSTILE, remarks: [HOSTILE], besides: [HOSTILE] }),
    title: HOSTILE,
    purpose: HOSTILE,
    sentence: HOSTILE,
    output: HOSTILE,
  }),
  "an album of hostile names": masterReport({
    ...fakeAlbumStory([9]),
    tracks: fakeAlbumStory([9]).tracks.map((track) => ({ ...track, name: HOSTILE })),
  }),
  "files of hostile names": checkReport(fakeCheckStory([9, 9], { name: HOSTILE, path: HOSTILE, remark: HOSTILE })),
};

const CODES = "document.querySelectorAll('.records th code').length";
const WHOLE_CODES =
  "[...document.querySelectorAll('.records th code')].filter((code) => code.getClientRects().length === 1).length";

describe("the reports of sound in a browser", needs("chromium"), () => {
  const folder = mkdtempSync(join(tmpdir(), "sound-report-"));
  const at = (name: string) => join(folder, `${name}.html`);
  let report: ReportPage;

  beforeAll(async () => {
    for (const [name, page] of Object.entries(PAGES)) writeFileSync(at(name), page);
    report = await ReportPage.open();
  });

  afterAll(async () => {
    await report?.close();
    rmSync(folder, { recursive: true });
  });

  describe.each(Object.keys(PAGES))("%s", (name) => {
    it("at 390 px light and 1200 px dark: nothing sticks out, nothing complains, all text stands at 4.5:1", async () => {
      const page = await report.show(at(name));
      await page.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true; })");
      for (const [width, colorScheme] of [
        [390, "light"],
        [1200, "dark"],
      ] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        await expect.poll(() => page.evaluate("innerWidth")).toBe(width);
        await expect.poll(() => page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
        await expect.poll(() => page.evaluate(STICKING_OUT)).toEqual([]);
        await expect.poll(() => page.evaluate(FAINT)).toEqual([]);
      }
      expect(await page.evaluate("document.querySelectorAll('script, img').length")).toBe(0);
      expect(await report.complaints()).toEqual([]);
    });
  });

  it("keeps the code of a check in one piece", async () => {
    const page = await report.show(at("checks of long names"));
    for (const width of [1200, 390]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => page.evaluate("innerWidth")).toBe(width);
      expect(await page.evaluate(CODES)).toBe(CHECK_CODES.length);
      expect(await page.evaluate(`${CODES} - ${WHOLE_CODES}`)).toBe(0);
    }
  });

  it.each(["master", "album", "several files", "meter"])(
    "prints %s light on A4, every fold open, no chart cut in two",
    async (name) => {
      const page = await report.show(at(name), { viewport: PAPER, colorScheme: "dark" });
      const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
      expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 59[45](\.\d+)? 84[12]/);
      await page.emulateMedia({ media: "print" });
      await expect.poll(() => page.evaluate("getComputedStyle(document.body).color")).toBe("rgb(29, 29, 28)");
      await expect.poll(() => page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(PAPER.width);
      await expect.poll(() => page.evaluate(BREAKS)).toEqual(["avoid"]);
      await expect.poll(() => page.evaluate(higherThan(PAPER.height / 2, ".row"))).toEqual([]);
    },
  );

  it("still has tables for who hears the page, where they are drawn as cards", async () => {
    const page = await report.show(at("check"), { viewport: { width: 390, height: 800 } });
    const table = page.getByRole("table", { name: /What fails stands first/ });
    expect(await table.getByRole("columnheader").allTextContents()).toContain("Evidence");
    expect(await table.getByRole("row").count()).toBe(6);
    expect(await table.getByRole("rowheader").first().textContent()).toBe("true-peak");
  });
});
