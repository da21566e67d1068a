import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rideReport } from "#src/cli/report/ride/ride-report.ts";
import { BREAKS, higherThan, lowerThan, PAPER, ReportPage, STICKING_OUT } from "#test/cli/report/report-page.ts";
import { fakeStory } from "#test/cli/report/ride/fake-story.ts";
import { needs } from "#test/needs.ts";

describe("the report in a browser", needs("chromium"), () => {
  const folder = mkdtempSync(join(tmpdir(), "ride-report-"));
  const at = (name: string) => join(folder, `${name}.html`);
  let report: ReportPage;

  beforeAll(async () => {
    const long =
      'Lead_Vox_comp_with_a_name_that_has_no_space_and_never_ends_"><img/src=x><script>complain()</script>'.repeat(3);
    const story = fakeStory(70);
    const written = story.written === null ? null : { ...story.written, output: long, parameter: long };
    writeFileSync(join(folder, "plain.html"), rideReport(story));
    writeFileSync(
      join(folder, "long.html"),
      rideReport({ ...story, set: long, track: long, written, warnings: [long] }),
    );
    report = await ReportPage.open();
  });

  afterAll(async () => {
    await report?.close();
    rmSync(folder, { recursive: true });
  });

  it.each([
    ["plain", 1280, "light"],
    ["plain", 360, "dark"],
    ["long", 1280, "dark"],
    ["long", 360, "light"],
  ] as const)(
    "%s names at %d px, %s: nothing sticks out, nothing is hidden, nothing complains",
    async (name, width, colorScheme) => {
      const page = await report.show(at(name), { viewport: { width, height: 800 }, colorScheme });
      await expect.poll(() => page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      await expect.poll(() => page.evaluate(STICKING_OUT)).toEqual([]);
      await expect.poll(() => page.evaluate(lowerThan(10, "section, .row, table, header, footer"))).toEqual([]);
      await expect.poll(() => page.evaluate("document.querySelectorAll('script, img').length")).toBe(0);
      expect(await report.complaints()).toEqual([]);
    },
  );

  it("changes its ground with the theme", async () => {
    const grounds: unknown[] = [];
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await report.show(at("plain"), { colorScheme });
      grounds.push(await page.evaluate("getComputedStyle(document.body).backgroundColor"));
    }
    expect(grounds).toEqual(["rgb(238, 238, 236)", "rgb(25, 25, 24)"]);
  });

  it("prints on white A4 portrait, wide and tall enough for every chart", async () => {
    const page = await report.show(at("plain"), { viewport: PAPER, colorScheme: "dark" });
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.toString("latin1")).toMatch(/\/MediaBox\s*\[\s*0 0 59[45](\.\d+)? 84[12]/);
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => page.evaluate("getComputedStyle(document.body).color")).toBe("rgb(29, 29, 28)");
    await expect.poll(() => page.evaluate("document.documentElement.scrollWidth")).toBe(PAPER.width);
    await expect.poll(() => page.evaluate(BREAKS)).toEqual(["avoid"]);
    await expect.poll(() => page.evaluate(higherThan(PAPER.height / 2, ".row"))).toEqual([]);
  });
});
