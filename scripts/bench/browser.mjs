import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { openBrowser } from "../pictures/pictures.mjs";
import { alone, inTurn } from "./rounds.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * The preset browser with 1,000 presets in a real browser, beside a plain list that is made anew at each keystroke, and the window
 * of a large mix: CPU of the page's main thread, which parses, runs the script, and computes styles, layout and painting.
 */
export async function browserRows({ rounds, ratioRow, limitRow }) {
  const chromium = await openBrowser();
  if (chromium === null) {
    console.error("bench: no browser, so the preset browser is left out");
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), "steadyhand-bench-browser-"));
  try {
    const { benchPage, TYPED } = await import(await bundled(folder, "bench-presets.mjs", "esm"));
    const address = pathToFileURL(join(folder, "browser.html")).href;
    writeFileSync(join(folder, "browser.html"), benchPage(1000));
    const naiveList = await bundled(folder, "naive-list.mjs", "iife");
    const opening = await alone(rounds, () => opened(chromium, address));
    const page = await measuredPage(chromium, address);
    const peer = await measuredPage(chromium, address);
    await peer.page.addScriptTag({ url: naiveList });
    const ours = () => keystrokes(page, TYPE, TYPED);
    const naive = () => keystrokes(peer, "showNaively(query)", TYPED);
    const slowest = await alone(rounds, async () => Math.max(...(await ours())));
    const typing = await inTurn(
      rounds,
      async () => sum(await ours()),
      async () => sum(await naive()),
    );
    return [
      limitRow("1,000 presets opened, CPU", 100, "ms", thousandfold(opening)),
      limitRow("1,000 presets, the slowest keystroke, CPU", 16, "ms", thousandfold(slowest)),
      ratioRow("typing among 1,000 presets / a list made anew", 1 / 4, typing),
      ...(await mixRows(chromium, folder, { rounds, limitRow })),
    ];
  } finally {
    await chromium.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function mixRows(chromium, folder, { rounds, limitRow }) {
  const { benchMix, laterView } = await import(await bundled(folder, "bench-mix.mjs", "esm"));
  const address = pathToFileURL(join(folder, "mix.html")).href;
  writeFileSync(join(folder, "mix.html"), benchMix());
  const opening = await alone(rounds, () => opened(chromium, address));
  const changing = await alone(rounds, async () => {
    const { page, cpu } = await measuredPage(chromium, address);
    await page.evaluate(PAINTED);
    const before = await cpu();
    await page.evaluate(`${laterView()}; ${PAINTED}`);
    const spent = (await cpu()) - before;
    await page.close();
    return spent;
  });
  return [
    limitRow("a mix of 200 tracks and 150 moves opened, CPU", 100, "ms", thousandfold(opening)),
    limitRow("a view of it with 75 moves changed, CPU", 100, "ms", thousandfold(changing)),
  ];
}

const TYPE = `document.querySelector("#search").value = query; document.querySelector("#search").dispatchEvent(new InputEvent("input"))`;

async function opened(chromium, address) {
  const { page, cpu } = await measuredPage(chromium, "about:blank");
  const before = await cpu();
  await page.goto(address);
  await page.evaluate(PAINTED);
  const spent = (await cpu()) - before;
  await page.close();
  return spent;
}

/** Seconds that each keystroke takes until it is painted. */
async function keystrokes({ page, cpu }, type, queries) {
  const spent = [];
  for (const query of queries) {
    const before = await cpu();
    await page.evaluate(`{ const query = ${JSON.stringify(query)}; ${type}; } ${PAINTED}`);
    spent.push((await cpu()) - before);
  }
  return spent;
}

/** Waits for the frame, and for the turn after it. */
const PAINTED = "new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))";

/** A page and the CPU seconds of its main thread so far. */
async function measuredPage(chromium, address) {
  const page = await chromium.newPage();
  const tools = await page.context().newCDPSession(page);
  await tools.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.goto(address);
  const cpu = async () => {
    const { metrics } = await tools.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration").value;
  };
  return { page, cpu };
}

function thousandfold({ middle, lowest, highest }) {
  return { middle: 1000 * middle, lowest: 1000 * lowest, highest: 1000 * highest };
}

async function bundled(folder, name, format) {
  const outfile = join(folder, name);
  await build({
    absWorkingDir: ROOT,
    entryPoints: [`scripts/bench/page/${name}`],
    outfile,
    bundle: true,
    format,
    target: "es2022",
  });
  return pathToFileURL(outfile).href;
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}
