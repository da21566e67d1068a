import type { Browser } from "playwright-core";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type MixWindow, openMix } from "#test/browser/mix/mix-window.ts";
import { moveRow, someMix } from "#test/browser/mix/some-mix.ts";
import { sharedChromium } from "#test/browser/shared-chromium.ts";
import { needs } from "#test/needs.ts";

const SMALL = { size: { width: 600, height: 400 } };
const UNHEARD = someMix({
  heard: null,
  before: null,
  tracks: [],
  masking: [],
  moves: [],
  findings: [],
  verdict: "",
  status: { kind: "quiet", words: "", done: null },
  may: { apply: false, revert: false },
});

describe("the window of a mix in a real browser", needs("chromium"), () => {
  let chromium: Browser;
  let window: MixWindow;
  beforeAll(async () => {
    chromium = await sharedChromium();
  });
  beforeEach(async () => {
    window = await openMix(chromium, someMix(), SMALL);
    await window.forget();
  });
  afterEach(async () => {
    expect(await window.complaints()).toEqual([]);
    await window.close();
  });
  const here = () => window.page.locator(".here");
  const rows = (list: string) => window.page.locator(`#${list} .row:not(.stage)`);
  const status = () => window.page.locator("#status").textContent();

  it("says that it is there, and starts where there is something to do", async () => {
    await expect.poll(() => here().textContent()).toContain("Drums");
    const unheard = await openMix(chromium, UNHEARD, SMALL);
    expect(await unheard.said()).toEqual([{ say: "ready" }]);
    await expect.poll(() => unheard.page.locator(".here").getAttribute("id")).toBe("analyse");
    await unheard.press("Enter");
    await unheard.press("Alt+p", "Alt+r");
    await expect.poll(unheard.said).toEqual([{ say: "ready" }, { say: "analyse" }]);
    await expect
      .poll(() => unheard.page.locator("#status").textContent())
      .toBe("Nothing of Steadyhand's stands in the set, so there is nothing to take back.");
    await unheard.close();
  });

  it("accepts, rejects and applies moves with the keys of a native text field alone: arrows, Enter, Escape", async () => {
    const native = async (...keys: readonly string[]) => {
      for (const text of keys) await window.tell({ say: "press", text });
    };
    await native("ArrowUp");
    await expect.poll(() => here().getAttribute("id")).toBe("tab-tracks");
    await native("ArrowRight", "Enter");
    await expect.poll(() => window.page.locator("#move-list").isVisible()).toBe(true);
    await expect.poll(() => here().textContent()).toContain("Turn “Kick” down");
    await native("Enter", "ArrowDown", "Enter", "ArrowDown", "Shift+Enter");
    await expect.poll(window.said).toEqual([
      { say: "accept", move: 0, on: false },
      { say: "accept", move: 1, on: true },
      { say: "only", move: 2 },
    ]);
    await window.forget();
    await native("PageUp", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowRight", "Enter");
    await expect.poll(() => here().textContent()).toBe("Apply 3 moves");
    await expect.poll(window.said).toEqual([{ say: "apply" }]);
    await native("Escape");
    await expect.poll(window.said).toEqual([{ say: "apply" }, { say: "close" }]);
    expect(await window.toField()).toEqual([]);
    await window.page.locator("#head-moves").click({ force: true });
    await expect.poll(window.toField).toEqual([{ say: "focus" }]);
  });

  it("counts what Apply makes, and says why it makes nothing", async () => {
    const apply = window.page.locator("#apply");
    await expect.poll(() => apply.textContent()).toBe("Apply 3 moves");
    await window.press("Alt+2", "Enter");
    await expect.poll(() => apply.textContent()).toBe("Apply 2 moves");
    await window.rewrite(someMix({ revision: 2, moves: [moveRow(0, 2, { accepted: false })] }));
    await expect.poll(() => apply.getAttribute("aria-disabled")).toBe("true");
    await window.forget();
    await window.press("Alt+p");
    await expect.poll(status).toBe("No move is accepted: accept one, or press “Only this” on it.");
    expect(await window.said()).toEqual([]);
  });

  it("says what a track plays and has it guessed again, from a menu that gives the focus back", async () => {
    await window.press("ArrowDown", "Enter");
    const menu = window.page.locator("#roles");
    await expect.poll(() => menu.getAttribute("aria-label")).toBe("What Kick plays");
    await expect.poll(() => here().textContent()).toBe("kick");
    await window.press("ArrowDown", "Enter");
    await expect.poll(window.said).toEqual([{ say: "role", track: 2, role: "snare" }]);
    await expect.poll(() => menu.isVisible()).toBe(false);
    await expect.poll(() => rows("track-list").nth(1).textContent()).toContain("said by you");
    await window.press("Enter", "End", "Enter");
    await expect.poll(window.said).toContainEqual({ say: "role", track: 2, role: null });
    await window.press("Enter", "x", "Delete", "Escape");
    await expect.poll(() => menu.isVisible()).toBe(false);
    await expect.poll(() => window.page.locator("#typed").textContent()).toBe("");
    await expect.poll(() => here().getAttribute("class")).toContain("role");
  });

  it("locks a track: its moves are left out, and say so", async () => {
    await window.press("ArrowDown", "Alt+l");
    await expect.poll(window.said).toEqual([{ say: "lock", track: 2, on: true }]);
    await expect.poll(() => window.page.locator("#apply").textContent()).toBe("Apply 2 moves");
    await expect.poll(() => rows("move-list").first().textContent()).toContain("Its track is locked");
  });

  it("says what was found on each track that it is about, with the evidence where one stands", async () => {
    const code = (at: number) => rows("track-list").nth(at).locator(".codes b").textContent();
    const evidence = rows("track-list").nth(5).locator(".codes span");
    await expect.poll(() => code(4)).toBe("masked");
    await expect.poll(() => code(5)).toBe("masks");
    await expect.poll(() => evidence.isVisible()).toBe(false);
    await window.press("End", "ArrowUp");
    await expect.poll(() => evidence.isVisible()).toBe(true);
    await expect.poll(() => evidence.textContent()).toBe("“Pad” takes 8.4 phon off “Lead Vox”.");
  });

  it("jumps to the bar of a stretch that is pressed or clicked", async () => {
    await window.press("Alt+3", "ArrowRight", "ArrowRight", "Enter");
    await expect.poll(window.said).toEqual([{ say: "jump", bar: 21 }]);
    await window.page.locator(".stretch").first().click();
    await expect.poll(window.said).toContainEqual({ say: "jump", bar: 5 });
  });

  it("shows moves of one stage, of one track, or what is typed, and all again on Escape", async () => {
    await window.press("Alt+2", "ArrowUp", "ArrowRight", "ArrowRight", "Enter");
    await expect.poll(() => rows("move-list").count()).toBe(1);
    await window.press("Escape");
    await window.page.locator("#tab-tracks").click();
    await rows("track-list").nth(5).locator(".of").click();
    await window.press("Alt+2");
    await expect.poll(() => rows("move-list").count()).toBe(2);
    await expect.poll(() => window.page.locator(".track-filter").textContent()).toBe("Only Pad ×");
    await window.press("Escape");
    await window.tell({ say: "typed", text: "snare" });
    await expect.poll(() => rows("move-list").allTextContents()).toHaveLength(1);
    await expect.poll(() => window.page.locator("#tab-tracks").textContent()).toBe("Tracks 1 of 7");
    await window.tell({ say: "typed", text: "theremin" });
    await expect.poll(() => rows("move-list").textContent()).toBe("Nothing here fits what is looked for.Show all");
    await window.forget();
    await window.press("Escape");
    await expect.poll(() => rows("move-list").count()).toBe(4);
    await expect.poll(window.toField).toEqual([{ say: "field", text: "" }]);
    expect(await window.said()).toEqual([]);
  });

  it("types into what is looked for wherever the focus stands, in a plain browser too", async () => {
    const plain = await openMix(chromium, someMix(), { ...SMALL, plain: true });
    await plain.press("Alt+2", "p", "a", "d");
    await expect.poll(() => plain.page.locator("#search").inputValue()).toBe("pad");
    await plain.press("/", "k", "i", "c", "k", "Enter");
    await expect.poll(() => plain.page.locator("#move-list .row:not(.stage)").count()).toBe(1);
    await expect.poll(() => plain.page.locator(".here").textContent()).toContain("Kick");
    expect(await plain.complaints()).toEqual([]);
    await plain.close();
  });

  it("shows what became of each move, and the way back", async () => {
    const [first, second, third] = someMix().moves;
    await window.press("Alt+2");
    await window.rewrite(
      someMix({
        revision: 2,
        after: { integrated: -16.9, loudnessRange: 6.2, truePeak: -1.2 },
        moves: [
          { ...first!, outcome: "applied", measured: { before: -14.1, after: -16.5, through: "model" } },
          { ...second!, outcome: "reverted", why: "The pad fell under its range" },
          { ...third!, outcome: "refused", why: "This Live has no EQ Eight to put in", wayBack: "Put it in by hand." },
        ],
        may: { apply: true, revert: true },
      }),
    );
    const told = () => rows("move-list").allTextContents();
    await expect.poll(async () => (await told())[0]).toContain("-14.1 to -16.5 LU heard again through a modelApplied.");
    expect((await told())[1]).toContain("Taken back. The pad fell under its range.");
    expect((await told())[2]).toContain("Not made. This Live has no EQ Eight to put in. Put it in by hand.");
    await expect.poll(() => rows("move-list").first().locator("button").first().isVisible()).toBe(false);
    await expect.poll(() => window.page.locator("#figures").textContent()).toContain("-16.2 to -16.9 LUFS");
    await window.press("Alt+r");
    await expect.poll(window.said).toEqual([{ say: "revert" }]);
  });

  it("shows how far it has come, takes Cancel where Analyse was, and keeps an older view out", async () => {
    await window.press("ArrowUp", "ArrowUp");
    await expect.poll(() => here().getAttribute("id")).toBe("analyse");
    const busy = { kind: "busy", words: "Hearing track 3 of 7", done: 0.25 } as const;
    await window.rewrite(someMix({ revision: 5, status: busy, may: { apply: false, revert: false } }));
    const done = () => window.page.locator("#progress").getAttribute("aria-valuenow");
    await expect.poll(done).toBe("25");
    await window.tell({ say: "progress", done: 0.5 });
    await expect.poll(done).toBe("50");
    await expect.poll(() => window.page.evaluate("document.activeElement.id")).toBe("cancel");
    await window.press("Enter");
    await expect.poll(window.said).toEqual([{ say: "cancel" }]);
    await window.rewrite(someMix({ revision: 4 }));
    await expect.poll(status).toBe("Hearing track 3 of 7");
    await window.rewrite(someMix({ revision: 6, status: { kind: "refused", words: "Live is gone.", done: null } }));
    await expect.poll(() => window.page.locator("#status.refused").textContent()).toBe("Live is gone.");
    await expect.poll(() => window.page.evaluate("document.activeElement.id")).toBe("analyse");
  });

  it("says so when a view cannot be read, and keeps the one it has", async () => {
    await window.tell({ say: "view", revision: 99 });
    await expect.poll(status).toBe("The window could not be brought up to date: close it and open it again.");
    await expect.poll(() => rows("track-list").count()).toBe(7);
    const complaints = await window.complaints();
    expect(complaints.splice(0)).toHaveLength(1);
  });
});
