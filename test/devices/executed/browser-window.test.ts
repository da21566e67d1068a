import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { DEVICE as PUMP } from "#src/devices/pump/device.ts";
import { sharedChromium } from "#test/browser/shared-chromium.ts";
import type { DeviceInLive } from "#test/devices/executed/device-in-live.ts";
import { type OpenBrowser, openBrowser } from "#test/devices/executed/open-browser.ts";
import { BAKED } from "#test/devices/ride/executed/ride-in-live.ts";
import type { Message } from "#test/doubles/max/machine/message.ts";
import { needs } from "#test/needs.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-keys-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let chromium: Browser;
let desk: DeviceInLive | undefined;
beforeAll(async () => {
  if (!needs("chromium").skip) chromium = await sharedChromium();
});
afterEach(async () => {
  await desk?.close();
  desk = undefined;
});

async function opened(): Promise<OpenBrowser> {
  const open = await openBrowser(chromium, PUMP, folder);
  desk = open.desk;
  return open;
}

describe.skipIf(!BAKED)("the window of the preset browser, its keys and its dialogs", needs("chromium"), () => {
  it("floats, is closed by its own button, and gives its text field the keys: typing never reaches Live", async () => {
    const { desk: open, page, leave, told, complaints, clicked } = await opened();
    const { device } = open.device;
    expect(device.desktop.window("browser")).toEqual({ open: true, flags: ["float", "grow", "close", "title"] });
    const { patcher } = device.box("browser").json;
    expect(patcher).toMatchObject({ toolbarvisible: 0, enablehscroll: 0, enablevscroll: 0 });
    device.desktop.type(..."bass ".split(""));
    await told();
    await expect.poll(() => page.locator("#typed").textContent()).toBe("bass ");
    expect(device.shown("field")).toBe("bass ");
    device.desktop.type(..."xyz".split(""), "Backspace", "Backspace", "Backspace");
    for (let letter = 0; letter < 5; letter++) device.desktop.type("Backspace");
    await told();
    await expect.poll(() => page.locator("#typed").textContent()).toBe("");
    await clicked(() => page.locator(".row").first().click());
    device.desktop.type(" ", "a", "b", "s", "Escape");
    await told();
    expect(device.desktop.leaked).toEqual([]);
    await expect.poll(() => page.locator("#naming").isVisible()).toBe(false);
    expect(device.desktop.window("browser").open).toBe(true);
    expect([await complaints(), device.ledger.errors]).toEqual([[], []]);
    await leave();
  });

  it("saves a name that was typed and ended by Return, and does not look for it then", async () => {
    const { desk: open, page, leave, told, clicked } = await opened();
    const { device } = open.device;
    const heard = device.hear("page") as Message[];
    await clicked(() => page.locator("#save").click());
    const before = heard.length;
    device.desktop.type(..."My gate".split(""), "Enter");
    await told();
    await device.wait(
      () => heard.slice(before).some(({ selector }) => selector === "status" || selector === "presets"),
      "an answer",
    );
    await told();
    await expect.poll(() => page.locator("#naming").isVisible()).toBe(false);
    await expect.poll(() => page.locator("#typed").textContent()).toBe("");
    expect([device.desktop.leaked, device.ledger.errors]).toEqual([[], []]);
    await leave();
  });

  it("takes and gives files by dialogs that answer with Max's paths, and does nothing where they are cancelled", async () => {
    const { desk: open, page, leave, told } = await opened();
    const { device } = open.device;
    const { dialogs } = device.desktop;
    const heard = device.hear("page") as Message[];
    const toNode = device.hear("toNode") as Message[];
    const asked = () =>
      toNode
        .filter(({ selector }) => /^(im|ex)port_file$/.test(selector))
        .map(({ selector, args }) => [selector, ...args]);
    const out = join(folder, "A preset of mine.json");
    dialogs.answers.push(null, `Macintosh HD:${out}`, null, "C:/Users/me/My preset.json", "Work:/Presets/a.json");
    const status = async (words: string) => {
      await device.wait(
        () => heard.some(({ selector, args }) => selector === "status" && args.join(" ").includes(words)),
        words,
      );
      await told();
    };
    await page.locator("#export").click();
    await device.wait(() => dialogs.names.length === 1, "the dialog");
    await page.locator("#export").click();
    await status("Copied to");
    expect(JSON.parse(readFileSync(out, "utf8"))).toMatchObject({ schema: 1, device: "pump" });
    expect(dialogs.names[0]).toMatch(/\.steadyhand\.json$/);
    for (let time = 0; time < 3; time++) {
      await page.locator("#import").click();
      await device.wait(() => dialogs.answers.length === 2 - time, "the dialog");
    }
    await device.wait(() => asked().length === 3, "what was asked of Node");
    expect(asked()).toEqual([
      ["export_file", out],
      ["import_file", "C:/Users/me/My preset.json"],
      ["import_file", "/Volumes/Work/Presets/a.json"],
    ]);
    expect(device.ledger.errors).toEqual([]);
    await leave();
  });
});
