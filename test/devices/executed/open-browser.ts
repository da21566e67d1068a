import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { DeviceManifest } from "#src/chassis/manifest/device-manifest.ts";
import { takePage } from "#test/browser/kept-page.ts";
import { DeviceInLive } from "#test/devices/executed/device-in-live.ts";
import { pressed } from "#test/devices/ride/executed/ride-desk.ts";
import { vocalClip } from "#test/devices/ride/executed/vocal-clip.ts";
import type { Message } from "#test/doubles/max/machine/message.ts";
import type { RunningDevice } from "#test/doubles/max/running-device.ts";

/** A shipped device with its preset browser open. */
export interface OpenBrowser {
  readonly desk: DeviceInLive;
  /** The page that its Node wrote, in a real browser. */
  readonly page: Page;
  /** Carries to the page what the patch told it meanwhile, and to the patch what the page says to that, until both are silent. */
  told(): Promise<void>;
  /** What the page complained of. */
  complaints(): Promise<readonly string[]>;
  /** Presses a key of the page's, as in the text field, or clicks: the keys go to the page, which gives them back. */
  clicked(click: () => Promise<void>): Promise<void>;
  /** Called at the end: lets the page go. */
  leave(): Promise<void>;
}

const SIZE = { width: 1280, height: 720 };

/** Opens one in a folder, which holds its clip; words of the page are carried as Max would. */
export async function openBrowser(chromium: Browser, { spec }: DeviceManifest, folder: string): Promise<OpenBrowser> {
  const clip = vocalClip(folder, "Line", 8);
  mkdirSync(join(folder, "Library"), { recursive: true });
  const hear = ["face", "page", "toNode", "field"];
  const desk = await DeviceInLive.open(spec, clip, folder, { withCompanion: false, hear });
  const { device } = desk.device;
  await pressed(desk.device, "Analyse");
  desk.device.press("Browse Presets");
  await device.wait(() => device.shown("page").startsWith("file://"), "the page's address");
  await device.wait(() => device.shown("windowControl") === "open", "the window");
  const { page, complaints, allHeard, giveBack } = await takePage(chromium, (atoms) => device.say("page", [...atoms]));
  await page.setViewportSize(SIZE);
  await page.goto(device.shown("page"));
  const heard = device.hear("page") as Message[];
  let carried = 0;
  const told = async (): Promise<void> => {
    await allHeard();
    for (; carried < heard.length; carried++) {
      const { selector, args } = heard[carried]!;
      if (selector === "url") continue;
      await page.evaluate(`inlets[${JSON.stringify(selector)}]?.(...${JSON.stringify(args)})`);
      await allHeard();
    }
  };
  await device.wait(() => heard.some(({ selector }) => selector === "state"), "the state");
  await told();
  return { desk, page, told, complaints: complaints.all, leave: giveBack, clicked: (click) => clicked(device, click) };
}

async function clicked(device: RunningDevice, click: () => Promise<void>): Promise<void> {
  const selected = () => device.hear("field").filter(({ selector }) => selector === "select").length;
  const before = selected();
  device.desktop.clickInto("page");
  await click();
  await device.wait(() => selected() > before, "the keys");
}
