import { type Browser, chromium } from "playwright-core";
import { bundledFontEnvironment } from "#test/browser/bundled-font.ts";
import { CHROMIUM } from "#test/needs.ts";

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--force-color-profile=srgb",
  "--disable-lcd-text",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

let started: Promise<Browser> | undefined;

/**
 * The browser of this test process, with one font of its own, whatever the machine has: started by the first test that asks and
 * ended with the process. Who asks closes the pages that it opened, and never the browser.
 */
export function sharedChromium(): Promise<Browser> {
  started ??= start();
  return started;
}

async function start(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ARGUMENTS,
    env: bundledFontEnvironment(),
    handleSIGTERM: false,
  });
  // The runner ends its processes by this signal.
  process.once("SIGTERM", () => void browser.close().finally(() => process.exit()));
  return browser;
}
