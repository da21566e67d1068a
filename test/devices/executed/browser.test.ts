import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { DeviceManifest } from "#src/chassis/manifest/device-manifest.ts";
import { presetChoice } from "#src/chassis/spec/common-parameters.ts";
import { presetNames } from "#src/chassis/spec/preset-names.ts";
import { DEVICE as PUMP } from "#src/devices/pump/device.ts";
import { DEVICE as RIDE } from "#src/devices/ride/device.ts";
import { sharedChromium } from "#test/browser/shared-chromium.ts";
import type { DeviceInLive } from "#test/devices/executed/device-in-live.ts";
import { type OpenBrowser, openBrowser } from "#test/devices/executed/open-browser.ts";
import { pressed } from "#test/devices/ride/executed/ride-desk.ts";
import type { Message } from "#test/doubles/max/machine/message.ts";
import { needs } from "#test/needs.ts";

const NO_BROWSER = needs("chromium").skip;
const BAKED = existsSync(join(import.meta.dirname, "../../../devices/Steadyhand Pump.amxd"));
const folder = mkdtempSync(join(tmpdir(), "steadyhand-window-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A device, three letters that find a preset of it, and what that one sets: a parameter, and where it comes to stand. */
const TRIED = [
  { manifest: PUMP, letters: "tra", finds: /^Trance gate/, sets: "Recipe", to: 3 },
  { manifest: RIDE, letters: "pop", finds: /^Lead, pop$/, sets: "Layer", to: 1 },
] as const;

let chromium: Browser;
let desk: DeviceInLive | undefined;
beforeAll(async () => {
  if (!NO_BROWSER) chromium = await sharedChromium();
});
afterEach(async () => {
  await desk?.close();
  desk = undefined;
});

async function opened(manifest: DeviceManifest): Promise<OpenBrowser> {
  const open = await openBrowser(chromium, manifest, folder);
  desk = open.desk;
  return open;
}

describe.skipIf(!BAKED).each(TRIED.map((tried) => [tried.manifest.title, tried] as const))(
  "the preset browser of the shipped %s",
  needs("chromium"),
  (_, tried) => {
    const { manifest, letters, finds, sets, to } = tried;
    const menu = presetChoice(presetNames(manifest.device)).options;

    it("finds a preset by three letters, auditions it without keeping it, applies it, and sets the dials", async () => {
      const { desk: open, page, leave, told, complaints } = await opened(manifest);
      const { device } = open.device;
      const heard = device.hear("page") as Message[];
      const stored = JSON.stringify(device.save()["Stored Curve"]);
      device.desktop.type(...letters);
      await told();
      const name = () => page.locator("#name").textContent();
      await expect.poll(name).toMatch(finds);
      device.desktop.type({ key: "Enter", shift: true });
      await told();
      await open.device.until("playing");
      expect(open.device.status().words).toBe("Audition: nothing is kept.");
      expect(JSON.stringify(device.save()["Stored Curve"])).toBe(stored);
      expect(Number(device.value(sets))).toBe(0);
      const before = heard.length;
      device.desktop.type("Enter");
      await told();
      await device.wait(() => Number(device.value(sets)) === to, "the preset");
      await expect.poll(name).toBe(menu[Number(device.value("Preset"))]);
      await device.wait(() => heard.slice(before).some(({ selector }) => selector === "state"), "the state");
      await told();
      expect(await complaints()).toEqual([]);
      expect(device.ledger.errors).toEqual([]);
      await leave();
    });

    it("takes Live's colours, draws its previews over what was heard since, and is let go when it is closed by hand", async () => {
      const { desk: open, page, leave, told } = await opened(manifest);
      const { device } = open.device;
      const heard = device.hear("page") as Message[];
      await told();
      await expect
        .poll(() => page.evaluate("document.documentElement.style.getPropertyValue('--surface')"))
        .toBe("rgb(191 191 191)");
      await expect
        .poll(() => page.evaluate("document.documentElement.style.getPropertyValue('--lcd')"))
        .toBe("rgb(26 26 26)");
      const before = heard.length;
      await pressed(open.device, "Analyse");
      await device.wait(() => heard.slice(before).some(({ selector }) => selector === "previews"), "the new previews");
      const folderOfPage = dirname(fileURLToPath(device.shown("page")));
      expect(existsSync(folderOfPage)).toBe(true);
      device.desktop.closeWindow("browser");
      await device.wait(() => !existsSync(folderOfPage), "the page's folder to go");
      expect(device.ledger.errors).toEqual([]);
      await leave();
    });

    it("says why a hostile file is none, and goes on", async () => {
      const { desk: open, page, leave, told } = await opened(manifest);
      const { device } = open.device;
      const heard = device.hear("page") as Message[];
      const path = join(folder, "hostile.json");
      writeFileSync(
        path,
        `{"schema":1,"device":"pump","name":"<img src=x onerror=alert(1)>","values":{"depth":1e999}}`,
      );
      device.desktop.dialogs.answers.push(`Macintosh HD:${path}`);
      await page.locator("#import").click();
      await device.wait(() => heard.some(({ selector }) => selector === "status"), "the refusal");
      await told();
      await expect.poll(() => page.locator("body").textContent()).toContain("preset");
      await expect.poll(() => page.locator("img").count()).toBe(0);
      expect(device.ledger.errors).toEqual([]);
      await leave();
    });
  },
);
