import type { Browser } from "playwright-core";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parsePreset } from "#src/model/recipe/preset-file/parse-preset.ts";
import { type BrowserWindow, openWindow } from "#test/browser/browser-window.ts";
import { sharedChromium } from "#test/browser/shared-chromium.ts";
import { content, listed, SOME } from "#test/browser/some-presets.ts";
import { needs } from "#test/needs.ts";

const OWN = SOME[3]!;
const PUMP = {
  say: "state",
  device: "pump",
  reach: ["pump"],
  slot: "a",
  current: OWN.key,
  auditioned: null,
  a: null,
  b: null,
} as const;

describe("keeping presets in a real browser", needs("chromium"), () => {
  let chromium: Browser;
  let window: BrowserWindow;
  beforeAll(async () => {
    chromium = await sharedChromium();
  });
  beforeEach(async () => {
    window = await openWindow(chromium, content(SOME));
    await window.tell(PUMP);
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
  const status = () => window.page.locator("#status").textContent();

  it("saves under a name that is typed", async () => {
    await window.tell({ say: "typing", native: false });
    await press("Alt+s");
    await window.page.keyboard.type("Late night f/b");
    await press("Enter");
    await expect.poll(window.said).toEqual([{ say: "save", text: "Late night f/b" }]);
    await expect.poll(() => window.page.locator("#naming").isVisible()).toBe(false);
    await expect.poll(() => window.page.evaluate("document.activeElement.id")).toBe("list");
  });

  it("saves and renames through Max's own text field, and gives the search its text back", async () => {
    await window.tell({ say: "typed", text: "own" });
    await press("F2");
    await expect.poll(window.toField).toEqual([{ say: "field", text: "My own pump" }, { say: "focus" }]);
    await window.forget();
    await window.tell({ say: "typed", text: "My softer pump" });
    await expect.poll(() => window.page.locator("#naming-typed").textContent()).toBe("My softer pump");
    await window.tell({ say: "entered", text: "My softer pump" });
    await expect.poll(window.said).toEqual([{ say: "rename", key: OWN.key, text: "My softer pump" }]);
    await expect.poll(window.toField).toEqual([{ say: "field", text: "own" }, { say: "focus" }]);
    await expect.poll(() => window.page.locator("#typed").textContent()).toBe("own");
  });

  it("asks for a name until there is one, and gives up on Escape", async () => {
    await press("Alt+s");
    await window.tell({ say: "entered", text: "  " });
    await expect.poll(status).toBe("A preset needs a name.");
    await press("Escape");
    await expect.poll(() => window.page.locator("#naming").isVisible()).toBe(false);
    expect(await window.said()).toEqual([]);
    const texts = async () => (await window.toField()).filter(({ say }) => say === "field");
    await expect.poll(texts).toEqual([{ say: "field", text: "" }]);
  });

  it("deletes only what is the user's, and only when asked twice", async () => {
    await press("Alt+Delete", "Enter");
    expect(await window.said()).toEqual([]);
    await press("Alt+Delete");
    await expect.poll(() => window.page.locator("#naming-title").textContent()).toBe("Delete “My own pump”?");
    await window.page.locator("#naming-yes").click();
    await expect.poll(window.said).toEqual([{ say: "remove", key: OWN.key }]);
    await press("Home", "Alt+Delete", "F2");
    await expect.poll(status).toBe("“Breathing pads” came with the device and cannot be renamed.");
    await expect.poll(window.said).toHaveLength(1);
  });

  it("brings a deleted preset back, as long as the device says that it can", async () => {
    const undo = window.page.locator("#undo");
    await expect.poll(() => undo.isVisible()).toBe(false);
    await window.tell({ say: "deleted", text: OWN.preset.name });
    await expect.poll(() => undo.getAttribute("title")).toBe("Bring “My own pump” back (Alt+Z)");
    await undo.click();
    await expect.poll(window.said).toEqual([{ say: "undo" }]);
    await press("Alt+z");
    await expect.poll(window.said).toEqual([{ say: "undo" }, { say: "undo" }]);
    await window.tell({ say: "deleted", text: "" });
    await expect.poll(() => undo.isVisible()).toBe(false);
    await press("Alt+z");
    expect(await window.said()).toHaveLength(2);
  });

  it("shows files that changed, and stays where it was", async () => {
    await press("ArrowUp");
    const before = await window.page.locator("#name").textContent();
    await window.rewrite({ presets: { presets: [listed({ name: "A new one" }, { origin: "user" }), ...SOME] } });
    await expect
      .poll(names)
      .toEqual(["A new one", "Breathing pads", "Four on the floor, tight", "Gentle glue", "My own pump"]);
    await expect.poll(() => window.page.locator("#name").textContent()).toBe(before);
    await window.rewrite({ presets: { presets: SOME.filter(({ preset }) => preset.name !== before) } });
    await expect.poll(names).not.toContain(before);
    await expect.poll(() => window.page.locator(".row[aria-selected=true]").count()).toBe(1);
    await window.rewrite({ presets: { presets: [] } });
    await expect
      .poll(() => window.page.locator("#nothing p").textContent())
      .toBe("There are no presets here: Import… takes a preset file.");
  });

  it("says so when a changed list cannot be read, and keeps the one it has", async () => {
    await window.tell({ say: "presets", revision: 99 });
    await expect.poll(status).toBe("The presets were changed, but their list could not be read again.");
    await expect.poll(names).toHaveLength(4);
    const complaints = await window.complaints();
    expect(complaints.splice(0)).toHaveLength(1);
  });

  it("hands on a file that is dropped; a hostile one is refused in a sentence and the list stays whole", async () => {
    const hostile =
      '{"schema":1,"device":"pump","name":"<img src=x onerror=alert(1)>","values":{"__proto__":{"depth":1}}}';
    await drop("evil.json", hostile);
    await expect.poll(window.said).toEqual([{ say: "importText", file: "evil.json", text: hostile }]);
    const kept = parsePreset(hostile, {});
    if (kept.ok) throw new Error("a hostile preset was taken");
    await window.tell({ say: "status", refused: true, text: kept.error.sentence });
    await expect.poll(status).toBe(kept.error.sentence);
    await expect.poll(() => window.page.locator("#status").getAttribute("class")).toBe("refused");
    await expect.poll(names).toHaveLength(4);
  });

  it("refuses a file that no message of Max could carry", async () => {
    await drop("long.json", "x".repeat(30_000));
    await expect.poll(status).toBe("“long.json” is too long for a preset.");
    expect(await window.said()).toEqual([]);
  });

  it("asks for the dialogs that only Max can open", async () => {
    await window.page.locator("#import").click();
    await window.page.locator("#export").click();
    await expect.poll(window.said).toEqual([{ say: "import" }, { say: "export", key: OWN.key }]);
  });

  async function drop(name: string, text: string): Promise<void> {
    await window.page.evaluate(`(() => {
      const carried = new DataTransfer();
      carried.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: carried, bubbles: true, cancelable: true }));
    })()`);
  }
});
