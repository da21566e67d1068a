import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { curveReport } from "#src/cli/report/curves/curve-report.ts";
import type { DrawingStory } from "#src/cli/report/curves/curve-story.ts";
import { rideReport } from "#src/cli/report/ride/ride-report.ts";
import { fakeCurveStory } from "#test/cli/report/curves/fake-curve-story.ts";
import { BREAKS, FAINT, higherThan, lowerThan, PAPER, ReportPage, STICKING_OUT } from "#test/cli/report/report-page.ts";
import { fakeStory } from "#test/cli/report/ride/fake-story.ts";
import { needs } from "#test/needs.ts";

const HOSTILE = 'Bass_comp_that_never_ends_"><img/src=x onerror=complain()><script>complain()</script>'.repeat(3);
/** A song called "peace" in Arabic and a track called "bass" in Hebrew. */
const RIGHT_TO_LEFT = { set: "سلام.als", track: "בס" };

const PAGES: Readonly<Record<string, string>> = {
  ride: rideReport(fakeStory(70)),
  pump: curveReport(fakeCurveStory(32)),
  throw: curveReport(asKind(fakeCurveStory(40, 19), "Throw", "throw", "phrase ends, gap of 2.4 beats")),
  sweep: curveReport(
    asKind(
      fakeCurveStory(64, 4, ["Auto Filter:Filter_Frequency", "Utility:Gain", "send A"]),
      "Sweep",
      "build",
      "into “Drop 1”",
    ),
  ),
  long: curveReport(fakeCurveStory(500, 3000, ["Track Volume", "Utility:StereoWidth", "send B (B-Delay)"])),
  hostile: curveReport({
    ...fakeCurveStory(8, 60, [HOSTILE]),
    set: HOSTILE,
    track: HOSTILE,
    title: HOSTILE,
    output: HOSTILE,
  }),
  "right to left": curveReport({ ...fakeCurveStory(8), ...RIGHT_TO_LEFT }),
};

function asKind(story: DrawingStory, device: string, kind: "throw" | "build", cause: string): DrawingStory {
  const stretches = story.stretches.map((stretch) => ({
    ...stretch,
    hits: [],
    syllables: stretch.events.map(({ start }) => ({ start, end: start + 0.4 })),
    events: stretch.events.map((event) => ({ ...event, kind, cause, size: "−18.4 dB to 0 dB" })),
  }));
  return { ...story, device, title: `${device} preset`, stretches };
}

describe("every report in a browser", needs("chromium"), () => {
  const folder = mkdtempSync(join(tmpdir(), "move-report-"));
  const at = (name: string) => join(folder, `${name}.html`);
  let report: ReportPage;

  beforeAll(async () => {
    for (const [name, page] of Object.entries(PAGES)) writeFileSync(join(folder, `${name}.html`), page);
    report = await ReportPage.open();
  });

  afterAll(async () => {
    await report?.close();
    rmSync(folder, { recursive: true });
  });

  describe.each(Object.keys(PAGES))("%s", (name) => {
    beforeAll(async () => {
      const page = await report.show(at(name));
      await page.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true; })");
    });

    it.each([
      [390, "light"],
      [1280, "dark"],
    ] as const)(
      "at %d px, %s: nothing sticks out, nothing complains, all text stands at 4.5:1",
      async (width, colorScheme) => {
        const { page } = report;
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        await expect.poll(() => page.evaluate("innerWidth")).toBe(width);
        await expect
          .poll(() => page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches"))
          .toBe(colorScheme === "dark");
        await expect.poll(() => page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
        await expect.poll(() => page.evaluate(STICKING_OUT)).toEqual([]);
        await expect.poll(() => page.evaluate("document.querySelectorAll('script, img').length")).toBe(0);
        await expect.poll(() => page.evaluate("document.documentElement.lang")).toBe("en");
        await expect.poll(() => page.evaluate(FAINT)).toEqual([]);
        expect(await report.complaints()).toEqual([]);
      },
    );
  });

  it("folds open by the keyboard, and shows where it stands", async () => {
    const page = await report.show(at("long"), { viewport: { width: 1280, height: 800 } });
    const open = () => page.evaluate("document.querySelectorAll('details[open]').length");
    await expect.poll(open).toBe(1);
    await page.locator("summary").nth(1).focus();
    await page.keyboard.press("Enter");
    await expect.poll(open).toBe(2);
    await page.keyboard.press("Tab");
    await expect.poll(() => page.evaluate("document.activeElement.tagName")).toBe("SUMMARY");
    await expect.poll(() => page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
  });

  it.each(["pump", "throw", "sweep"])("prints %s light, with every fold open and no chart cut in two", async (name) => {
    const page = await report.show(at(name), { viewport: PAPER, colorScheme: "dark" });
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1);
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => page.evaluate("getComputedStyle(document.body).color")).toBe("rgb(29, 29, 28)");
    await expect.poll(() => page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(PAPER.width);
    await expect.poll(() => page.evaluate(BREAKS)).toEqual(["avoid"]);
    await expect.poll(() => page.evaluate(higherThan(PAPER.height / 2, ".row"))).toEqual([]);
    await expect.poll(() => page.evaluate(lowerThan(20, "table.events"))).toEqual([]);
  });

  it("leaves names that run from right to left in their own direction and the page in its", async () => {
    const page = await report.show(at("right to left"), { viewport: { width: 1280, height: 800 } });
    const boxes = (await page.evaluate(
      "[...document.querySelectorAll('h1 bdi')].map((part) => part.getBoundingClientRect().left)",
    )) as number[];
    expect(boxes[0]).toBeLessThan(boxes[1]!);
    await expect.poll(() => page.evaluate("getComputedStyle(document.body).direction")).toBe("ltr");
  });
});
