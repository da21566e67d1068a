import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { type BrowserWindow, openWindow } from "#test/browser/browser-window.ts";
import {
  FOCUS_SHOWS,
  MOVING,
  NAMELESS,
  POOR_CONTRAST,
  stickingOut,
  TRY_EVERYTHING,
} from "#test/browser/look-checks.ts";
import { sharedChromium } from "#test/browser/shared-chromium.ts";
import { content, listed, SOME } from "#test/browser/some-presets.ts";
import type { WindowLook } from "#test/browser/window-in-max.ts";
import { needs } from "#test/needs.ts";

const STATE = {
  say: "state",
  device: "pump",
  reach: ["pump"],
  slot: "a",
  current: null,
  auditioned: null,
  a: null,
  b: null,
} as const;
/** May stick out, inside of itself. */
const SCROLLING = "#list, .about, #tags";
const GREYS = { dark: 0.21, light: 0.81 } as const;
const LONG = "An_endless_name_without_a_blank_".repeat(7).slice(0, 200);
const HOSTILE = [
  listed({
    name: '<img src=x onerror="document.title=1"><b>bold</b>',
    tags: ["<i>", "</script>"],
    description: "</p><script>1</script>",
  }),
  listed({ name: LONG, tags: [LONG, LONG], author: LONG, description: LONG }, { facts: [[LONG, LONG]] }),
  listed({ name: "‮desrever ton ma I‬ שלום عالم", tags: ["مرحبا"], description: "⁧right to left⁩ and on" }),
  listed({ name: "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞".repeat(4) }),
  listed({ name: "line one\nline two\ttab" }),
  listed({ name: "__proto__" }, { origin: "user" }),
];

describe("the look of the preset browser in a real browser", needs("chromium"), () => {
  let chromium: Browser;
  beforeAll(async () => {
    chromium = await sharedChromium();
  });

  async function opened(
    presets: Parameters<typeof content>[0],
    look: WindowLook,
    theme: keyof typeof GREYS,
    see: (window: BrowserWindow) => Promise<void>,
  ): Promise<void> {
    const window = await openWindow(chromium, content(presets), look);
    const grey = GREYS[theme];
    await window.tell({ say: "theme", colours: { surface: [grey, grey, grey] } });
    await window.tell(STATE);
    await see(window);
    expect(await window.complaints()).toEqual([]);
    await window.close();
  }

  it.each([
    ["dark", { width: 900, height: 560 }],
    ["light", { width: 900, height: 560 }],
    ["dark", { width: 720, height: 452 }],
    ["dark", { width: 520, height: 520 }],
    ["light", { width: 1400, height: 900 }],
    ["dark", { width: 390, height: 620 }],
    ["light", { width: 390, height: 620 }],
  ] as const)(
    "%s at %o: letters at 4.5:1 or more, nothing sticks out, nothing lies on something else",
    async (theme, size) => {
      await opened(SOME, { size }, theme, async ({ page, tell, rewrite }) => {
        await tell({ say: "status", refused: true, text: "“Bad.json” is not JSON, or the file ends too early." });
        await page.keyboard.press("Shift+Enter");
        await expect.poll(() => page.evaluate(POOR_CONTRAST)).toEqual([]);
        await expect.poll(() => page.evaluate(stickingOut(SCROLLING))).toEqual([]);
        await expect.poll(() => page.evaluate(OVERLAPPING)).toEqual([]);
        await expect.poll(() => page.evaluate(CUT_WORDS)).toEqual([]);
        await tell({ say: "deleted", text: LONG });
        for (const query of ["build", "qqqq", ""]) {
          await tell({ say: "typed", text: query });
          await expect.poll(() => page.evaluate(POOR_CONTRAST)).toEqual([]);
          await expect.poll(() => page.evaluate(stickingOut(SCROLLING))).toEqual([]);
          await expect.poll(() => page.evaluate(OVERLAPPING)).toEqual([]);
          await expect.poll(() => page.evaluate(CUT_WORDS)).toEqual([]);
          await expect.poll(() => page.evaluate(ON_THE_CURVE)).toEqual([]);
        }
        const lane = { label: "Resonance", top: "200 %", bottom: "-100 ct", points: [0, 1000, 1000, 0] };
        const drawn = SOME.map(({ key }) => ({ key, lanes: [lane, lane], note: "" }));
        await rewrite({ previews: { clip: LONG, bars: [], wave: [], previews: drawn } });
        await expect.poll(() => page.locator("#display svg").count()).toBe(2);
        await expect.poll(() => page.evaluate(ON_THE_CURVE)).toEqual([]);
        await page.keyboard.press("Alt+s");
        await expect.poll(() => page.evaluate(POOR_CONTRAST)).toEqual([]);
      });
    },
  );

  it("shows hostile names as text, and keeps its shape", async () => {
    for (const size of [
      { width: 900, height: 560 },
      { width: 520, height: 520 },
    ])
      await opened(HOSTILE, { size }, "dark", async ({ page }) => {
        const names = () => page.locator(".row:not([hidden]) .name").allTextContents();
        await expect.poll(names).toEqual(HOSTILE.map(({ preset }) => preset.name));
        for (const _ of HOSTILE) {
          await expect.poll(() => page.evaluate(stickingOut(SCROLLING))).toEqual([]);
          await expect.poll(() => page.evaluate(OVERLAPPING)).toEqual([]);
          await page.keyboard.press("ArrowDown");
        }
        await expect.poll(() => page.evaluate("document.querySelectorAll('img, i i, script[src]').length")).toBe(0);
        await expect.poll(() => page.title()).toBe("Steadyhand presets");
      });
  });

  it("takes Live's colours while it is open", async () => {
    const ground = "getComputedStyle(document.body).backgroundColor";
    await opened(SOME, {}, "dark", async ({ page, tell }) => {
      await expect.poll(() => page.evaluate(ground)).toBe("rgb(54, 54, 54)");
      await tell({ say: "theme", colours: { surface: [1, 0.9, 0.8], lcd: [0, 0, 0.2] } });
      await expect.poll(() => page.evaluate(ground)).toBe("rgb(255, 230, 204)");
      await expect.poll(() => page.evaluate(POOR_CONTRAST)).toEqual([]);
    });
  });

  it("can be used without sight or pointer: names, roles, one stop for the tabs, a focus that shows", async () => {
    await opened(SOME, {}, "dark", async ({ page }) => {
      await expect.poll(() => page.evaluate(NAMELESS)).toEqual([]);
      const tree = () => page.locator("body").ariaSnapshot();
      await expect.poll(tree).toContain('listbox "Presets"');
      await expect.poll(tree).toContain('option "Breathing pads, Pump" [selected]');
      await expect.poll(tree).toContain('tab "Pump" [selected]');
      await expect.poll(tree).toContain('button "Apply"');
      await expect.poll(tree).toContain("status");
      const stops: unknown[] = [];
      for (let turn = 0; turn < 20; turn += 1) {
        await page.keyboard.press("Tab");
        stops.push(await page.evaluate("document.activeElement.id || document.activeElement.textContent"));
        await expect.poll(() => page.evaluate(FOCUS_SHOWS)).toBe(true);
      }
      for (const stop of ["Pump", "favourites", "list", "apply", "audition", "slot-a", "save", "import"])
        expect(stops).toContain(stop);
      expect(stops).not.toContain("Sweep");
    });
  });

  it("moves nothing by itself", async () => {
    await opened(SOME, {}, "dark", async ({ page }) => {
      await expect.poll(() => page.evaluate("document.getAnimations().length")).toBe(0);
      await expect.poll(() => page.evaluate(MOVING)).toEqual([]);
    });
  });

  it("reaches no network, even when someone's script tries", async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? "");
      response.end();
    }).listen(0, "127.0.0.1");
    await new Promise((ready) => server.once("listening", ready));
    const there = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const window = await openWindow(chromium, content(SOME));
    await window.page.evaluate(TRY_EVERYTHING.replaceAll("THERE", there));
    await expect
      .poll(async () => (await window.complaints()).filter((words) => words.includes("Content Security Policy")).length)
      .toBeGreaterThan(4);
    expect(asked).toEqual([]);
    await expect.poll(() => window.page.evaluate("window.injected")).toBeUndefined();
    await window.close();
    server.close();
  });
});

// What follows runs inside the page, as text.

/** Buttons whose own words are cut; names of presets may be, and end in dots then. */
const CUT_WORDS = `[...document.querySelectorAll("button:not(.slot)")]
  .filter((button) => button.scrollWidth > button.clientWidth)
  .map((button) => button.textContent)`;

const OVERLAPPING = `(() => {
  const boxes = ["header", "#tags", "#list", "#display", ".about", ".actions", "footer"].map((name) => [name, document.querySelector(name).getBoundingClientRect()]);
  return boxes.flatMap(([a, one], i) => boxes.slice(i + 1)
    .filter(([, two]) => one.left < two.right - 0.5 && two.left < one.right - 0.5 && one.top < two.bottom - 0.5 && two.top < one.bottom - 0.5)
    .map(([b]) => a + " x " + b));
})()`;

/** Words that lie where a curve can be drawn, or on other words beside it. */
const ON_THE_CURVE = `(() => {
  const boxes = (css) => [...document.querySelectorAll(css)].map((part) => [part.textContent, part.getBoundingClientRect()]);
  return boxes("#display span").flatMap(([words, one], at, all) => [...boxes("#display svg"), ...all.slice(0, at)]
    .filter(([, two]) => one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom)
    .map(([other]) => words + " x " + other));
})()`;
