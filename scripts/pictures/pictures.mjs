import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { patchBoxes } from "./patch-boxes.mjs";
import { stripPage } from "./strip-page.mjs";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** The patch whose presentation is drawn. */
export const PATCH = join(root, "patchers/Ride.maxpat");
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

const sample = JSON.parse(readFileSync(join(root, "scripts/pictures/sample-ride.json"), "utf8"));

/** Every look of the strip that is kept as a picture. */
export const LOOKS = [
  { name: "light", theme: "light", enabled: true },
  { name: "dark", theme: "dark", enabled: true },
  { name: "disabled", theme: "dark", enabled: false },
];

/** What the patch sends to the face of a lead that was ridden: bars 5 to 16 of the example song. */
export function sampleMessages({ enabled }) {
  const { span, curve, phrases, breaths, limits, spread, words } = sample;
  const spans = (list) => list.flatMap(({ from, to }) => [from, to]);
  return [
    ["enabled", enabled ? 1 : 0],
    ["span", span.from, span.to],
    ["limits", limits.boost, limits.cut],
    ["phrases", ...spans(phrases)],
    ["breaths", ...spans(breaths)],
    ["curve", ...curve.flat()],
    ["spread", spread.before, spread.after],
    ["status", 3],
    ["words", words],
    enabled ? ["position", 36] : ["position"],
  ];
}

/** What the patches of the other devices send to their faces. */
export async function moveMessages() {
  return (await loaded("scripts/pictures/move-messages.ts")).MOVE_PICTURES;
}

/** What a TypeScript module of this repository exports. */
async function loaded(path) {
  const bundle = await build({
    absWorkingDir: root,
    entryPoints: [path],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
  });
  const source = Buffer.from(bundle.outputFiles[0].text).toString("base64");
  return import(`data:text/javascript;base64,${source}`);
}

/** The page of one look of a patch; `messages` stand for what the patch sends to its face. */
export async function lookPage({ theme, enabled }, messages, path = PATCH, device = "Ride") {
  const bundle = await build({
    absWorkingDir: root,
    entryPoints: ["scripts/pictures/page/face-in-page.mjs"],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    platform: "browser",
  });
  const patch = patchBoxes(path, device === "Ride" ? sample.values : {});
  const script = bundle.outputFiles[0].text;
  return stripPage({ title: `Steadyhand ${device}`, patch, theme, enabled, messages, script, device });
}

/** A browser for pictures, or `null` where none is installed. */
export async function openBrowser() {
  if (!existsSync(CHROMIUM)) return null;
  return chromium.launch({
    executablePath: CHROMIUM,
    args: ["--no-sandbox", "--force-color-profile=srgb", "--disable-lcd-text"],
  });
}

async function takePictures(folder, patch) {
  const browser = await openBrowser();
  if (browser === null) throw new Error(`pictures: no browser at ${CHROMIUM}; set CHROMIUM to one`);
  mkdirSync(folder, { recursive: true });
  for (const look of LOOKS) {
    await keep(browser, await lookPage(look, sampleMessages(look), patch), join(folder, `ride-strip-${look.name}`));
    for (const { device, messages } of await moveMessages()) {
      const told = [["enabled", look.enabled ? 1 : 0], ...messages];
      const html = await lookPage(look, told, join(root, `patchers/${device}.maxpat`), device);
      await keep(browser, html, join(folder, `${device.toLowerCase()}-strip-${look.name}`));
    }
  }
  await takeWindowPictures(browser, folder);
  await browser.close();
}

/** The surfaces of Live's dark and light theme, parts from 0 to 1. */
const SURFACES = { dark: [0.212, 0.212, 0.212], light: [0.81, 0.81, 0.81] };

/** The preset browser's window, in a stand-in for Max that only says which preset is chosen. */
async function takeWindowPictures(browser, folder) {
  const { browserPage, BROWSER_STATE } = await loaded("scripts/pictures/browser-page.ts");
  for (const [theme, surface] of Object.entries(SURFACES)) {
    const page = await browser.newPage({ deviceScaleFactor: 2, viewport: { width: 720, height: 452 } });
    await page.addInitScript(
      "window.inlets = {}; window.max = { outlet() {}, bindInlet(name, hear) { inlets[name] = hear; } };",
    );
    const shown = join(mkdtempSync(join(tmpdir(), "steadyhand-pictures-")), "presets.html");
    writeFileSync(shown, browserPage(surface));
    await page.goto(pathToFileURL(shown).href);
    const [selector, ...atoms] = BROWSER_STATE;
    await page.evaluate(`inlets[${JSON.stringify(selector)}](...${JSON.stringify(atoms)})`);
    const path = join(folder, `preset-browser-${theme}@2x.png`);
    await page.screenshot({ path });
    await page.close();
    rmSync(dirname(shown), { recursive: true });
    console.log(path);
  }
}

/** The strip at both scales. */
async function keep(browser, html, name) {
  for (const scale of [1, 2]) {
    const page = await browser.newPage({ deviceScaleFactor: scale });
    await page.setContent(html);
    const path = `${name}${scale === 2 ? "@2x" : ""}.png`;
    await page.locator("body").screenshot({ path });
    await page.close();
    console.log(path);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await takePictures(process.argv[2] ?? join(root, "docs/pictures"), process.argv[3]);
