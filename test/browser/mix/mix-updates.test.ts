import type { Browser, CDPSession, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import type { MixView } from "#src/browser/mix/mix-view.ts";
import { type MixWindow, openMix } from "#test/browser/mix/mix-window.ts";
import { bigMix } from "#test/browser/mix/some-mix.ts";
import { sharedChromium } from "#test/browser/shared-chromium.ts";
import { needs } from "#test/needs.ts";

const WIDE = { size: { width: 1200, height: 760 } };
const BIG = bigMix(200, 150);

describe("the window of a mix with 200 tracks and 150 moves", needs("chromium"), () => {
  let chromium: Browser;
  beforeAll(async () => {
    chromium = await sharedChromium();
  });

  async function opened(view: MixView, see: (window: MixWindow) => Promise<void>): Promise<void> {
    const window = await openMix(chromium, view, WIDE);
    await see(window);
    expect(await window.complaints()).toEqual([]);
    await window.close();
  }

  it("stays where it is through a view: focus, rows that were made, scrolling", async () => {
    await opened(BIG, async ({ page, press, rewrite }) => {
      await press("Alt+2", "End", "ArrowUp", "ArrowRight");
      await page.evaluate("window.held = document.querySelector('.here')");
      await painted(page);
      const before = await page.evaluate(SEEN);
      const moves = BIG.moves.map((move, at) => (at < 149 ? { ...move, accepted: false } : move));
      await rewrite({ ...BIG, revision: 2, moves });
      await expect.poll(() => page.locator("#apply").textContent()).toBe("Apply 1 move");
      await painted(page);
      await expect.poll(() => page.evaluate(SEEN)).toEqual(before);
      await expect.poll(() => page.evaluate("document.activeElement === held && held.isConnected")).toBe(true);
    });
  });

  it("stands on what took the place of a row that went", async () => {
    await opened(BIG, async ({ page, press, rewrite }) => {
      await press("Alt+2", "ArrowDown", "ArrowDown");
      await rewrite({ ...BIG, revision: 2, moves: BIG.moves.filter(({ key }) => key !== 2) });
      await expect.poll(() => page.locator("#move-list .row.move").count()).toBe(149);
      await expect
        .poll(() => page.evaluate("[...document.querySelectorAll('.move')].indexOf(document.activeElement)"))
        .toBe(2);
      await rewrite({ ...BIG, revision: 3, moves: [] });
      await expect.poll(() => page.locator("#move-list .here").textContent()).toBe("No move is proposed.");
    });
  });

  it("brings each row that is gone to into sight", async () => {
    await opened(BIG, async ({ page, press }) => {
      for (const keys of [
        ["End"],
        ["Home"],
        ["PageDown", "PageDown"],
        ["Alt+2", "End"],
        ["Alt+3", "End", "ArrowRight"],
      ]) {
        await press(...keys);
        await expect.poll(() => page.evaluate(IN_SIGHT)).toBe(true);
      }
    });
  });

  it("changes in the document what changed in the view, and is laid out once for it", async () => {
    await opened(BIG, async ({ page, rewrite }) => {
      const tools = await page.context().newCDPSession(page);
      await tools.send("Performance.enable");
      await page.evaluate(COUNT_CHANGES);
      const before = await layouts(tools, page);
      await rewrite({ ...BIG, revision: 2 });
      await expect.poll(() => page.evaluate("changes")).toBe(0);
      const moves = BIG.moves.map((move, at) => (at === 70 ? { ...move, accepted: false } : move));
      await rewrite({ ...BIG, revision: 3, moves });
      await expect.poll(() => page.locator("#apply").textContent()).toBe("Apply 149 moves");
      await expect.poll(() => page.evaluate("changes")).toBeLessThan(12);
      expect((await layouts(tools, page)) - before).toBeLessThan(4);
      await tools.detach();
    });
  });
});

/** How often the page was laid out so far. */
async function layouts(tools: CDPSession, page: Page): Promise<number> {
  await painted(page);
  const { metrics } = await tools.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "LayoutCount")!.value;
}

async function painted(page: Page): Promise<void> {
  await page.evaluate("new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))");
}

// What follows runs inside the page, as text.

/** Where what is stood on is seen, and the first row of each list. */
const SEEN = `[document.querySelector(".here"), ...document.querySelectorAll(".row:first-child")].map((part) => part.getBoundingClientRect().top)`;

const IN_SIGHT = `(() => {
  const row = document.querySelector(".here").closest(".row").getBoundingClientRect();
  const list = document.querySelector(".here").closest(".list").getBoundingClientRect();
  return row.top >= list.top && row.bottom <= list.bottom + 0.5;
})()`;

const COUNT_CHANGES = `{
  window.changes = 0;
  const body = { subtree: true, childList: true, attributes: true, characterData: true };
  new MutationObserver((records) => { changes += records.length; }).observe(document.body, body);
}`;
