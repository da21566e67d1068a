import fc from "fast-check";
import type { Browser } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import type { MixView } from "#src/browser/mix/mix-view.ts";
import { FOCUS_SHOWS, MOVING, NAMELESS, POOR_CONTRAST, stickingOut } from "#test/browser/look-checks.ts";
import { type MixWindow, openMix } from "#test/browser/mix/mix-window.ts";
import { moveRow, someMix, trackRow } from "#test/browser/mix/some-mix.ts";
import { sharedChromium } from "#test/browser/shared-chromium.ts";
import type { WindowLook } from "#test/browser/window-in-max.ts";
import { needs } from "#test/needs.ts";

const GREYS = { dark: 0.21, light: 0.81, middle: 0.5 } as const;
const LONG = "An_endless_name_without_a_blank_".repeat(7).slice(0, 200);
const HOSTILE = [
  '<img src=x onerror="document.title=1"><b>bold</b>',
  LONG,
  "‮desrever ton ma I‬ שלום عالم",
  "⁧right to left⁩ and on 🥁🎛️👩🏽‍🎤",
  "\"quoted\" & 'apostrophes' </script><script>document.title = 2</script>",
  "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞".repeat(4),
  "__proto__",
];

/** Everything that a window can show at once, in long words. */
function everything(): MixView {
  const mix = someMix();
  const [move] = mix.moves;
  return someMix({
    set: LONG,
    status: { kind: "refused", words: `The moves were not applied: “${LONG}” was deleted since Analyse.`, done: null },
    after: { integrated: -16.9, loudnessRange: 6.2, truePeak: -1.2 },
    verdict: `${mix.verdict} ${mix.verdict} ${mix.verdict}`,
    moves: [
      { ...move!, outcome: "applied", wayBack: "Kick's fader back to -3.2 dB" },
      ...mix.moves.slice(1),
      moveRow(8, 5, { stage: "space", outcome: "refused", why: LONG, accepted: false }),
      moveRow(9, 5, { stage: "bus", outcome: "reverted", why: "It fell under its range", accepted: false }),
    ],
    may: { apply: true, revert: true },
  });
}

describe("the look of the window of a mix in a real browser", needs("chromium"), () => {
  let chromium: Browser;
  beforeAll(async () => {
    chromium = await sharedChromium();
  });

  async function opened(
    view: MixView,
    look: WindowLook,
    theme: keyof typeof GREYS,
    see: (window: MixWindow) => Promise<void>,
  ): Promise<void> {
    const grey = GREYS[theme];
    const window = await openMix(chromium, view, look, { surface: [grey, grey, grey] });
    await see(window);
    expect(await window.complaints()).toEqual([]);
    await window.close();
  }

  it.each([
    ["dark", { width: 1200, height: 760 }],
    ["light", { width: 2000, height: 1400 }],
    ["light", { width: 720, height: 480 }],
    ["dark", { width: 390, height: 300 }],
    ["light", { width: 390, height: 620 }],
    ["middle", { width: 880, height: 520 }],
  ] as const)(
    "%s at %o: letters at 4.5:1 or more, nothing sticks out or overlaps, no word is cut without a title",
    async (theme, size) => {
      await opened(everything(), { size }, theme, async ({ page, press }) => {
        for (const keys of [
          ["Alt+1", "End", "Home"],
          ["Alt+2", "End"],
          ["Alt+2", "Home"],
          ["Alt+3", "ArrowRight"],
          ["Alt+1", "Enter"],
        ]) {
          await press(...keys);
          await expect.poll(() => page.evaluate(POOR_CONTRAST)).toEqual([]);
          await expect.poll(() => page.evaluate(stickingOut(".list, #roles"))).toEqual([]);
          await expect.poll(() => page.evaluate(OVERLAPPING)).toEqual([]);
          await expect.poll(() => page.evaluate(CUT)).toEqual([]);
        }
        await expect.poll(() => page.locator("#roles button").count()).toBe(20);
      });
    },
  );

  it("takes Live's colours while it is open", async () => {
    await opened(everything(), { size: { width: 1200, height: 760 } }, "dark", async ({ page, tell }) => {
      await tell({ say: "theme", colours: { surface: [1, 0.9, 0.8], control: [0.1, 0.3, 0.1], warning: [0, 0.4, 0] } });
      await expect
        .poll(() => page.evaluate("getComputedStyle(document.body).backgroundColor"))
        .toBe("rgb(255, 230, 204)");
      for (const colours of THEMES) {
        await tell({ say: "theme", colours });
        await expect.poll(() => page.evaluate(POOR_CONTRAST)).toEqual([]);
      }
    });
  });

  it("shows any names as text, to the letter", async () => {
    const names = fc.sample(fc.string({ unit: "binary", minLength: 1, maxLength: 40 }), { numRuns: 60, seed: 1 });
    const tracks = names.map((name, at) => trackRow(at, `<i>${name}</i>`, { why: name }));
    const moves = names.map((sentence, at) => moveRow(at, at, { sentence, evidence: sentence, why: sentence }));
    await opened(someMix({ tracks, moves, masking: [] }), {}, "dark", async ({ page }) => {
      await expect.poll(() => page.evaluate(NAMES_AS_SENT)).toBe(true);
      await expect.poll(() => page.evaluate("document.querySelectorAll('.list i').length")).toBe(0);
    });
  });

  it("shows hostile names as text wherever names stand, and keeps its shape", async () => {
    const tracks = HOSTILE.map((name, at) => trackRow(at, name, { why: name, heard: "no" }));
    const moves = HOSTILE.map((name, at) =>
      moveRow(at, at, { sentence: name, evidence: name, device: name, why: name }),
    );
    const findings = HOSTILE.map((evidence, at) => ({ code: "masked" as const, tracks: [at], evidence }));
    const masking = HOSTILE.map((_, at) => ({ ...someMix().masking[0]!, masker: at, maskee: 0 }));
    const view = someMix({ tracks, moves, findings, masking, set: HOSTILE[0]!, verdict: HOSTILE[4]! });
    for (const size of [
      { width: 1200, height: 760 },
      { width: 390, height: 420 },
    ])
      await opened(view, { size }, "dark", async ({ page, press }) => {
        const texts = (css: string) => page.locator(css).allTextContents();
        await expect.poll(() => texts("#track-list .name")).toEqual(HOSTILE);
        await expect.poll(() => texts(".sentence")).toEqual(HOSTILE);
        await expect.poll(() => texts("#masking-list .name:first-child")).toEqual(HOSTILE);
        for (const _ of HOSTILE) {
          await expect.poll(() => page.evaluate(stickingOut(".list, #roles"))).toEqual([]);
          await press("ArrowDown");
        }
        await press("Alt+1", "Enter", "Escape");
        await expect
          .poll(() => page.evaluate("document.querySelectorAll('img, b b, script[src], .list script').length"))
          .toBe(0);
        await expect.poll(() => page.title()).toBe("Steadyhand Mix");
      });
  });

  it("can be used without sight or pointer: names, roles, one stop a list, a focus that shows", async () => {
    await opened(someMix(), { size: { width: 1200, height: 760 } }, "dark", async ({ page, press }) => {
      await expect.poll(() => page.evaluate(NAMELESS)).toEqual([]);
      const tree = await page.locator("body").ariaSnapshot();
      for (const part of [
        'button "Apply 3 moves"',
        'treegrid "Tracks 7"',
        'rowheader "Kick"',
        'button "Role: kick"',
        'button "Lock" [pressed]',
        'grid "Moves 4"',
        'checkbox "Accept" [checked]',
        'grid "Masking 2"',
        'button "bars 5 to 12: go to bar 5"',
        'group "Stages"',
        "status",
      ])
        expect(tree).toContain(part);
      const stops: unknown[] = [];
      for (let turn = 0; turn < 16; turn += 1) {
        await press("Tab");
        stops.push(await page.evaluate("document.activeElement.id || document.activeElement.className.split(' ')[1]"));
        await expect.poll(() => page.evaluate(FOCUS_SHOWS)).toBe(true);
      }
      for (const stop of ["track", "move", "pair"])
        expect(stops.filter((each) => each === stop).length).toBeLessThan(3);
      for (const stop of ["analyse", "apply", "move", "pair"]) expect(stops).toContain(stop);
    });
  });

  it("moves nothing by itself, so that reduced motion has nothing to take away", async () => {
    await opened(everything(), {}, "dark", async ({ page }) => {
      await page.emulateMedia({ reducedMotion: "no-preference" });
      await expect.poll(() => page.evaluate("document.getAnimations().length")).toBe(0);
      await expect.poll(() => page.evaluate(MOVING)).toEqual([]);
    });
  });
});

const part = fc.double({ min: 0, max: 1, noNaN: true });
const NAMES = ["surface", "control", "raised", "chosen", "selection", "lcd", "text", "dim", "warning", "curve"];

/** Colours as no theme of Live's has them, the same in each run. */
const THEMES = fc
  .sample(fc.array(fc.tuple(part, part, part), { minLength: NAMES.length, maxLength: NAMES.length }), {
    numRuns: 8,
    seed: 1,
  })
  .map((colours) => Object.fromEntries(NAMES.map((name, at) => [name, colours[at]!])));

// What follows runs inside the page, as text.

const NAMES_AS_SENT = `(() => {
  const { tracks, moves } = JSON.parse(document.querySelector("#content").textContent).view;
  const texts = (css) => [...document.querySelectorAll(css)].map((part) => part.textContent);
  return JSON.stringify([texts("#track-list .name"), texts(".sentence"), texts(".evidence")]) ===
    JSON.stringify([tracks.map(({ name }) => name), moves.map(({ sentence }) => sentence), moves.map(({ evidence }) => evidence)]);
})()`;

/** Words that do not fit where they stand, and no title says them. */
const CUT = `[...document.querySelectorAll("body *")]
  .filter((part) => part.checkVisibility() && getComputedStyle(part).overflow !== "visible" && !part.matches(".list, #roles, [contenteditable]"))
  .filter((part) => getComputedStyle(part).clipPath === "none" && part.textContent.trim() !== "")
  .filter((part) => part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1)
  .filter((part) => part.closest("[title]:not([title=''])") === null)
  .map((part) => part.outerHTML.slice(0, 200))`;

const OVERLAPPING = `(() => {
  const names = ["header", "#verdict", "#bar", "#tracks", "#moves", "#masking", "footer"];
  const boxes = names.map((name) => [name, document.querySelector(name)]).filter(([, part]) => part.checkVisibility()).map(([name, part]) => [name, part.getBoundingClientRect()]);
  const inside = [...document.querySelectorAll("header > *")].filter((part) => part.checkVisibility()).map((part) => [part.id || part.className, part.getBoundingClientRect()]);
  const touching = (all) => all.flatMap(([a, one], at) => all.slice(at + 1)
    .filter(([, two]) => one.left < two.right - 0.5 && two.left < one.right - 0.5 && one.top < two.bottom - 0.5 && two.top < one.bottom - 0.5)
    .map(([b]) => a + " x " + b));
  return [...touching(boxes), ...touching(inside)];
})()`;
