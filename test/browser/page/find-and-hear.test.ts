import type { Browser } from "playwright-core";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ListedPreset } from "#src/browser/preset-sheet.ts";
import { type BrowserWindow, openWindow } from "#test/browser/browser-window.ts";
import { sharedChromium } from "#test/browser/shared-chromium.ts";
import { content, manyPresets, SOME } from "#test/browser/some-presets.ts";
import { needs } from "#test/needs.ts";

const [PADS, FOUR, GLUE, OWN, BUILD] = SOME as readonly ListedPreset[] as [
  ListedPreset,
  ListedPreset,
  ListedPreset,
  ListedPreset,
  ListedPreset,
];
const PUMP = {
  say: "state",
  device: "pump",
  reach: ["pump"],
  slot: "a",
  current: null,
  auditioned: null,
  a: null,
  b: null,
} as const;

describe("finding and hearing a preset in a real browser", needs("chromium"), () => {
  let chromium: Browser;
  let window: BrowserWindow;
  beforeAll(async () => {
    chromium = await sharedChromium();
  });
  beforeEach(async () => {
    window = await openWindow(chromium, content(SOME));
    await window.tell(PUMP);
    await expect.poll(window.said).toEqual([{ say: "ready" }]);
    await window.forget();
  });
  afterEach(async () => {
    expect(await window.complaints()).toEqual([]);
    await window.close();
  });

  const press = async (...keys: string[]) => {
    for (const key of keys) await window.page.keyboard.press(key);
  };
  const names = () => window.page.locator(".row:not([hidden]) .name").allTextContents();
  const acts = async () => (await window.said()).map(({ say }) => say);
  const last = async () => (await window.said()).at(-1);
  const chosen = () => window.page.locator("#name").textContent();

  it("takes three letters and Enter", async () => {
    await window.tell({ say: "typing", native: false });
    await press("/", "g", "e", "n");
    await expect.poll(names).toEqual(["Gentle glue"]);
    await press("Enter");
    await expect.poll(window.said).toEqual([{ say: "apply", key: GLUE.key }]);
  });

  it("takes letters from Max's own text field, and no text field of the page's can be reached", async () => {
    for (const text of ["b", "br", "bre"]) await window.tell({ say: "typed", text });
    await expect.poll(names).toEqual(["Breathing pads"]);
    await expect.poll(() => window.page.locator("#typed").textContent()).toBe("bre");
    await expect.poll(() => window.page.locator("input:visible").count()).toBe(0);
    await window.tell({ say: "entered", text: "bre" });
    await expect.poll(window.said).toEqual([{ say: "apply", key: PADS.key }]);
    await press("/");
    await expect.poll(window.toField).toEqual([{ say: "focus" }]);
  });

  it("types what is typed over the list, letter after letter; nothing acts, and no key is left to Live", async () => {
    await window.page.evaluate('window.passed = []; addEventListener("keydown", (event) => passed.push(event.key))');
    await press("Space", "b", "a", "s", "Space", "Backspace", "s", "Delete");
    await expect.poll(() => window.page.locator("#typed").textContent()).toBe("bass");
    expect(await window.said()).toEqual([]);
    await expect.poll(async () => (await window.toField()).at(-1)).toEqual({ say: "field", text: "bass" });
    await press("Backspace", "Backspace", "Backspace", "Backspace", "Backspace");
    await expect.poll(names).toHaveLength(4);
    expect(await window.said()).toEqual([]);
    await expect.poll(() => window.page.evaluate("passed")).toEqual([]);
  });

  it("gives the keys back to Max's text field after every click", async () => {
    await window.page.locator(".row").nth(1).click();
    await window.page.locator("#favourites").click();
    await expect.poll(window.toField).toEqual([{ say: "focus" }, { say: "focus" }]);
  });

  it("auditions on Shift with Return from Max's text field, applies on Return, leaves on Escape", async () => {
    const keys = ["Shift+Enter", "ArrowDown", "Enter", "Escape"];
    await window.tell(...keys.map((text) => ({ say: "press", text }) as const));
    await expect.poll(acts).toEqual(["audition", "apply", "close"]);
  });

  it("opens with the device's own presets and the one that stands in it", async () => {
    await expect.poll(() => window.page.locator("[role=tab][aria-selected=true]").textContent()).toBe("Pump");
    await expect.poll(names).toHaveLength(4);
    const other = await openWindow(chromium, content(SOME));
    await other.tell({ ...PUMP, device: "sweep", reach: ["sweep"], current: BUILD.key });
    await expect.poll(() => other.page.locator("#name").textContent()).toBe("8-bar build to 18 kHz");
    await other.close();
  });

  it("walks by arrow keys, and goes on hearing where it stops", async () => {
    await press("ArrowDown", "Shift+Enter");
    await expect.poll(window.said).toEqual([{ say: "audition", key: FOUR.key }]);
    await press("ArrowDown");
    await expect.poll(last).toEqual({ say: "audition", key: GLUE.key });
    await expect.poll(() => window.page.locator("#audition").getAttribute("aria-pressed")).toBe("true");
    await press("Shift+Enter");
    await expect.poll(last).toEqual({ say: "auditionEnd" });
    expect(await acts()).not.toContain("apply");
  });

  it("auditions one preset, not all that the arrow keys run over", async () => {
    await window.page.locator("#audition").click();
    await window.page.evaluate(`for (let turn = 0; turn < 3; turn += 1)
      document.querySelector("#list").dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true }))`);
    await expect.poll(window.said).toEqual([
      { say: "audition", key: PADS.key },
      { say: "audition", key: OWN.key },
    ]);
  });

  it("fills the slot that is lit, and compares it with the other", async () => {
    await press("Enter", "Alt+b");
    await window.tell({ ...PUMP, slot: "b", a: PADS.key });
    await press("ArrowDown", "Enter", "Alt+a");
    await expect.poll(window.said).toEqual([
      { say: "apply", key: PADS.key },
      { say: "compare", slot: "b" },
      { say: "apply", key: FOUR.key },
      { say: "compare", slot: "a" },
    ]);
    await expect.poll(() => window.page.locator("#slot-a span").textContent()).toBe("Breathing pads");
    await expect.poll(() => window.page.locator("#slot-b span").textContent()).toBe("Four on the floor, tight");
    await expect.poll(() => window.page.locator("#slot-a").getAttribute("aria-pressed")).toBe("true");
  });

  it("shows other devices' presets, and says where they can be heard", async () => {
    await press("ArrowRight");
    await expect.poll(names).toEqual(["8-bar build to 18 kHz"]);
    await press("Enter", "Shift+Enter");
    expect(await window.said()).toEqual([]);
    await expect.poll(() => window.page.locator("#status").textContent()).toContain("is for the Sweep device");
    await window.tell({ ...PUMP, reach: ["pump", "sweep"] });
    await press("Enter");
    await expect.poll(window.said).toEqual([{ say: "apply", key: BUILD.key }]);
  });

  it("marks favourites and shows them alone", async () => {
    await press("Alt+f");
    await expect.poll(window.said).toEqual([{ say: "favourite", key: PADS.key, on: true }]);
    await window.page.locator("#favourites").click();
    await expect.poll(names).toEqual(["Breathing pads", "My own pump"]);
    await window.page.locator("#list").focus();
    await press("Alt+f");
    await expect.poll(names).toEqual(["My own pump"]);
    await expect.poll(chosen).toBe("My own pump");
  });

  it("narrows by tags", async () => {
    await window.page.locator("#tags button", { hasText: "house" }).click();
    await expect.poll(names).toEqual(["Four on the floor, tight", "Gentle glue"]);
    await window.page.locator("#tags button", { hasText: "kick" }).click();
    await expect.poll(names).toEqual(["Four on the floor, tight"]);
  });

  it("steps back one thing at a time on Escape: what is heard, what was looked for, the window", async () => {
    await window.tell({ say: "typed", text: "pads" });
    await press("Shift+Enter", "Escape", "Escape");
    await expect.poll(names).toHaveLength(4);
    await expect.poll(acts).toEqual(["audition", "auditionEnd"]);
    await press("Escape");
    await expect.poll(last).toEqual({ say: "close" });
  });

  it("says so when nothing is found", async () => {
    await window.tell({ say: "typed", text: "<b>zzz" });
    await expect
      .poll(() => window.page.locator("#nothing p").textContent())
      .toBe("Nothing is called or tagged “<b>zzz”.");
    await press("Enter", "Shift+Enter", "Alt+f", "ArrowDown", "Alt+Delete");
    expect(await window.said()).toEqual([]);
  });

  it("finds what means the same, and forgives one slip", async () => {
    await window.tell({ say: "typed", text: "sidechain" });
    await expect.poll(names).toEqual(["My own pump", "Breathing pads", "Four on the floor, tight", "Gentle glue"]);
    await window.tell({ say: "typed", text: "breahting" });
    await expect.poll(names).toEqual(["Breathing pads"]);
  });

  it("says what other devices have, and leads there", async () => {
    const elsewhere = window.page.locator("#elsewhere button");
    await expect.poll(() => window.page.locator("#elsewhere").isVisible()).toBe(false);
    await window.tell({ say: "typed", text: "build" });
    await expect.poll(() => elsewhere.allTextContents()).toEqual(["1 in Sweep"]);
    await elsewhere.click();
    await expect.poll(names).toEqual(["8-bar build to 18 kHz"]);
    await expect.poll(() => window.page.locator("[role=tab][aria-selected=true]").textContent()).toBe("Sweep");
    const many = await openWindow(chromium, content(manyPresets(1000)));
    await many.tell(PUMP);
    await many.tell({ say: "typed", text: "pads" });
    const found = () => many.page.locator("#elsewhere button").allTextContents();
    await expect.poll(found).toEqual(expect.arrayContaining([expect.stringMatching(/^\d+ more in Sweep$/)]));
    const more = (await found()).reduce((sum, words) => sum + Number.parseInt(words, 10), 0);
    const count = async () => Number.parseInt((await many.page.locator("#count").textContent()) ?? "", 10);
    const here = await count();
    await many.page.locator("[role=tab]", { hasText: "All" }).click();
    await expect.poll(count).toBe(here + more);
    await many.close();
  });

  it("shows only what is the user's", async () => {
    await window.page.locator("#yours").click();
    await expect.poll(names).toEqual(["My own pump"]);
    await window.page.locator("[role=tab]", { hasText: "Sweep" }).click();
    await expect
      .poll(() => window.page.locator("#nothing p").textContent())
      .toContain("You have no presets here yet: Save…");
    await expect
      .poll(() => window.page.locator("#nothing button").allTextContents())
      .toEqual(["Show all", "Save…", "Import…"]);
    await window.page.locator("#nothing button", { hasText: "Import" }).click();
    await expect.poll(window.said).toEqual([{ say: "import" }]);
    await window.page.locator("#nothing button", { hasText: "Show all" }).click();
    await expect.poll(names).toEqual(["8-bar build to 18 kHz"]);
  });

  it("says what to do where nothing is found, for each reason", async () => {
    const words = () => window.page.locator("#nothing p").textContent();
    const ways = () => window.page.locator("#nothing button").allTextContents();
    await window.tell({ say: "typed", text: "qqqq" });
    await expect.poll(ways).toEqual(["Clear the search"]);
    await window.page.locator("#nothing button").click();
    await expect.poll(names).toHaveLength(4);
    await window.page.locator("[role=tab]", { hasText: "Throw" }).click();
    await window.page.locator("#favourites").click();
    await expect.poll(words).toBe("No favourites yet: the star beside a preset's name makes it one.");
    await expect.poll(ways).toEqual(["Show all"]);
  });

  it("draws each preset's curve on the clip, again when the clip changes", async () => {
    const display = window.page.locator("#display");
    await expect.poll(() => display.locator(".clip").textContent()).toBe("Bass loop");
    const before = await display.locator(".line").getAttribute("d");
    await press("ArrowDown");
    await expect.poll(() => display.locator(".line").getAttribute("d")).not.toBe(before);
    const lane = { label: "Gain", top: "0 dB", bottom: "-6 dB", points: [0, 1000, 1000, 0] };
    const previews = {
      clip: "Pad take 2",
      bars: [0, 500],
      wave: [],
      previews: [{ key: FOUR.key, lanes: [lane, lane], note: "" }],
    };
    await window.rewrite({ previews });
    await expect.poll(() => display.locator(".clip").textContent()).toBe("Pad take 2");
    const lines = "[...document.querySelectorAll('#display .line')].map((line) => line.getAttribute('d'))";
    await expect.poll(() => window.page.evaluate(lines)).toEqual(["M0 0L1000 1000", "M0 0L1000 1000"]);
    await press("ArrowUp");
    await expect.poll(() => display.textContent()).toBe("No curve is drawn for this preset.");
  });

  it("holds a thousand presets in as many rows as can be seen", async () => {
    const many = await openWindow(chromium, content(manyPresets(1000)));
    await expect.poll(() => many.page.locator(".row").count()).toBeLessThan(20);
    await many.page.locator("#list").focus();
    await many.page.keyboard.press("End");
    const row = many.page.locator(".row[aria-selected=true]");
    await expect.poll(() => row.getAttribute("aria-posinset")).toBe("1000");
    await expect.poll(() => row.locator(".name").textContent()).toMatch(/ 1000$/);
    await expect
      .poll(() => many.page.locator("#list").getAttribute("aria-activedescendant"))
      .toBe(await row.getAttribute("id"));
    await many.page.mouse.move(200, 300);
    const top = many.page.locator(".row .name").first();
    // A page that is busy may let a turn of the wheel go by.
    await expect.poll(() => many.page.mouse.wheel(0, -60_000).then(() => top.textContent())).toMatch(/ 1$/);
    expect(await many.complaints()).toEqual([]);
    await many.close();
  });

  it("works without Max in a plain browser, with a text field of its own", async () => {
    const plain = await openWindow(chromium, content(SOME), { plain: true });
    await plain.page.keyboard.type("last");
    await expect
      .poll(() => plain.page.locator(".row:not([hidden]) .name").allTextContents())
      .toEqual(["Last word, quarter-note throw"]);
    expect([...(await plain.said()), ...(await plain.complaints())]).toEqual([]);
    await plain.close();
  });
});
