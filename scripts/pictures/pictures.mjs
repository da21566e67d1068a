import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { patchBoxes } from "./patch-boxes.mjs";
import { stripPage } from "./strip-page.mjs";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Every look of the strip that is kept as a picture. */
export const LOOKS = [
  { name: "light", theme: "light", enabled: true },
  { name: "dark", theme: "dark", enabled: true },
  { name: "disabled", theme: "dark", enabled: false },
];

/** What the picture of every device is drawn from. */
export async function devicePictures() {
  return (await loaded("scripts/pictures/device-pictures.ts")).devicePictures(root);
}

/** The same for every panel of every device. */
async function panelPictures() {
  return (await loaded("scripts/pictures/device-pictures.ts")).panelPictures(root);
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

/** The page of one look of a device, in its patch or in another. */
export async function lookPage({ theme, enabled }, picture, path = join(root, `patchers/${picture.title}.maxpat`)) {
  const { title, device, invitation, values, panel, reading } = picture;
  faceScript ??= bundleFace();
  const script = await faceScript;
  const messages = [["enabled", enabled ? 1 : 0], ...picture.messages];
  return stripPage({
    title: `Steadyhand ${title}`,
    patch: patchBoxes(path, values, panel),
    theme,
    enabled,
    messages,
    script,
    face: { device, invitation, reading },
  });
}

let faceScript;

async function bundleFace() {
  const bundle = await build({
    absWorkingDir: root,
    entryPoints: ["scripts/pictures/page/face-in-page.mjs"],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    platform: "browser",
  });
  return bundle.outputFiles[0].text;
}

/** A browser for pictures, or `null` where none is installed. */
export async function openBrowser() {
  if (!existsSync(CHROMIUM)) return null;
  return chromium.launch({
    executablePath: CHROMIUM,
    args: ["--no-sandbox", "--force-color-profile=srgb", "--disable-lcd-text"],
  });
}

async function takePictures(folder) {
  const browser = await openBrowser();
  if (browser === null) throw new Error(`pictures: no browser at ${CHROMIUM}; set CHROMIUM to one`);
  mkdirSync(join(folder, "panels"), { recursive: true });
  for (const look of LOOKS) {
    for (const picture of await devicePictures())
      await keep(browser, await lookPage(look, picture), join(folder, `${picture.device}-strip-${look.name}`));
  }
  for (const look of LOOKS.filter(({ enabled }) => enabled)) {
    for (const picture of await panelPictures()) {
      const recipe = picture.recipe.toLowerCase().replace(/\W+/g, "-");
      const name = join(folder, "panels", `${picture.device}-${recipe}-${look.name}`);
      await keep(browser, await lookPage(look, picture), name, [1]);
    }
  }
  await takeStates(browser, folder);
  await takeWindowPictures(browser, folder);
  await browser.close();
}

/** States of the Master and of the Mix beside those of their strips, as the dark theme shows them. */
async function takeStates(browser, folder) {
  const { masterStates, MASTER_STATE_VALUES } = await loaded("scripts/pictures/master-states.ts");
  const { mixStates } = await loaded("scripts/pictures/mix-states.ts");
  mkdirSync(join(folder, "states"), { recursive: true });
  const [look] = LOOKS.filter(({ name }) => name === "dark");
  const pictures = await devicePictures();
  for (const [device, states, values] of [
    ["master", masterStates(), MASTER_STATE_VALUES],
    ["mix", mixStates(), {}],
  ]) {
    const picture = pictures.find((each) => each.device === device);
    for (const { name, messages, reading } of states) {
      const page = await lookPage(look, { ...picture, values, messages, reading });
      await keep(browser, page, join(folder, "states", `${device}-${name}`), [2]);
    }
  }
}

/** The surfaces of Live's dark and light theme, parts from 0 to 1. */
const SURFACES = { dark: [0.212, 0.212, 0.212], light: [0.81, 0.81, 0.81] };

/** The windows with a page in them: the preset browser, where a preset is chosen, and that of a mix. */
async function takeWindowPictures(browser, folder) {
  const { browserPage, BROWSER_STATE } = await loaded("scripts/pictures/browser-page.ts");
  const { mixPage } = await loaded("scripts/pictures/mix-page.ts");
  for (const [theme, surface] of Object.entries(SURFACES)) {
    const presets = { size: { width: 720, height: 452 }, scale: 2, told: BROWSER_STATE };
    await keepWindow(browser, browserPage(surface), presets, join(folder, `preset-browser-${theme}@2x.png`));
    const mix = { size: { width: 1200, height: 760 }, scale: 1, told: ["typing", 0] };
    await keepWindow(browser, mixPage(theme, surface), mix, join(folder, `mix-window-${theme}.png`));
  }
}

/** A page in a stand-in for Max that says one thing to it. */
async function keepWindow(browser, html, { size, scale, told: [selector, ...atoms] }, path) {
  const page = await browser.newPage({ deviceScaleFactor: scale, viewport: size });
  await page.addInitScript(
    "window.inlets = {}; window.max = { outlet() {}, bindInlet(name, hear) { inlets[name] = hear; } };",
  );
  const shown = join(mkdtempSync(join(tmpdir(), "steadyhand-pictures-")), "window.html");
  writeFileSync(shown, html);
  await page.goto(pathToFileURL(shown).href);
  await page.evaluate(`inlets[${JSON.stringify(selector)}](...${JSON.stringify(atoms)})`);
  await page.screenshot({ path });
  await page.close();
  rmSync(dirname(shown), { recursive: true });
  console.log(path);
}

/** The strip at one pixel and at two. */
async function keep(browser, html, name, scales = [1, 2]) {
  for (const scale of scales) {
    const page = await browser.newPage({ deviceScaleFactor: scale });
    await page.setContent(html);
    const path = `${name}${scale === 2 ? "@2x" : ""}.png`;
    await page.locator("body").screenshot({ path });
    await page.close();
    console.log(path);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await takePictures(process.argv[2] ?? join(root, "docs/pictures"));
