import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { type KeptPage, plainPage } from "#test/browser/kept-page.ts";
import { sharedChromium } from "#test/browser/shared-chromium.ts";

export interface ReportLook {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: "light" | "dark";
}

/** A page of a real browser that shows one report after the other. */
export class ReportPage {
  readonly page: Page;
  readonly #kept: KeptPage;

  private constructor(kept: KeptPage) {
    this.page = kept.page;
    this.#kept = kept;
    this.page.on("request", (request) => {
      if (!/^(file|about):/.test(request.url())) kept.complaints.heard.push(request.url());
    });
    this.page.on("requestfailed", (request) => kept.complaints.heard.push(request.url()));
  }

  static async open(): Promise<ReportPage> {
    return new ReportPage(await plainPage(await sharedChromium()));
  }

  async show(path: string, { viewport = { width: 1280, height: 720 }, colorScheme = "light" }: ReportLook = {}) {
    await this.#kept.empty();
    await this.page.emulateMedia({ media: null, colorScheme });
    await this.page.setViewportSize(viewport);
    await this.page.goto(pathToFileURL(path).href);
    return this.page;
  }

  /** What the report shown complained of, asked of the net, or could not load. */
  complaints(): Promise<readonly string[]> {
    return this.#kept.complaints.all();
  }

  close(): Promise<void> {
    return this.#kept.giveBack();
  }
}

/** Heights of what is not at least so high, as text that runs inside the page. */
export function lowerThan(height: number, selector: string): string {
  return `[...document.querySelectorAll(${JSON.stringify(selector)})].map((part) => part.getBoundingClientRect().height).filter((height) => height <= ${height})`;
}

/** Heights of what is higher than that, or not shown at all. */
export function higherThan(height: number, selector: string): string {
  return `[...document.querySelectorAll(${JSON.stringify(selector)})].map((part) => part.getBoundingClientRect().height).filter((height) => height >= ${height} || height === 0)`;
}

/** CSS pixels of A4 within the page margins of the report: 184 x 270 mm. */
export const PAPER = { width: 695, height: 1020 };

/** How rows break over pages. */
export const BREAKS = `[...new Set([...document.querySelectorAll(".row")].map((row) => getComputedStyle(row).breakInside))]`;

/** Text that leaves the page on either side; what a clip or a locator cuts to its own length does not count. */
export const STICKING_OUT = `[...document.querySelectorAll("text, td, th, li, p, h1, h2, h3, summary, code")]
  .filter((part) => part.closest("svg svg") === null && part.getClientRects().length > 0)
  .filter((part) => { const box = part.getBoundingClientRect(); return box.right > innerWidth + 0.5 || box.left < -0.5; })
  .map((part) => part.textContent)`;

/** Text under 4.5:1 (WCAG 2.2, 1.4.3), by the colours that the browser computed for it and for what lies under it. */
export const FAINT = `(() => {
  const channels = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const luminance = (colour) => channels(colour).slice(0, 3)
    .map((value) => value / 255)
    .map((value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
    .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
  const ground = (part) => {
    for (let under = part; under; under = under.parentElement) {
      const colour = getComputedStyle(under).backgroundColor;
      if ((channels(colour)[3] ?? 1) > 0) return colour;
    }
    return "rgb(255, 255, 255)";
  };
  const faint = new Set();
  const parts = [...document.querySelectorAll("text, td, th, li, p, h1, h2, h3, summary, code, b, strong, span, caption")];
  for (const part of parts.slice(0, 2000)) {
    if (part.textContent.trim() === "" || part.getClientRects().length === 0) continue;
    const drawn = part instanceof SVGElement;
    const style = getComputedStyle(part);
    const block = drawn && part.closest("svg svg") ? part.parentElement.querySelector(":scope > rect") : null;
    const under = block ? getComputedStyle(block).fill : ground(part);
    const [light, dark] = [luminance(drawn ? style.fill : style.color), luminance(under)].sort((a, b) => b - a);
    const ratio = (light + 0.05) / (dark + 0.05);
    if (ratio < 4.5) faint.add(part.tagName + "." + part.getAttribute("class") + " " + ratio.toFixed(2));
  }
  return [...faint];
})()`;
