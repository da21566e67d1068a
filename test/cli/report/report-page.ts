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
