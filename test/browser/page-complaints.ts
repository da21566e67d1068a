import type { Page } from "playwright-core";

export interface PageComplaints {
  /** What has arrived so far. */
  readonly heard: string[];
  /** The same list, once all has arrived that the page had said before: its words come later than the answer to what caused them. */
  all(): Promise<string[]>;
}

/** What a page complains of from now on, in its console or by an error. */
export function pageComplaints(page: Page): PageComplaints {
  const heard: string[] = [];
  const marks = new Map<string, () => void>();
  page.on("console", (message) => {
    const arrived = marks.get(message.text());
    if (arrived === undefined) heard.push(message.text());
    else arrived();
  });
  page.on("pageerror", (error) => heard.push(String(error)));
  return {
    heard,
    all: async () => {
      const mark = `heard up to here: ${marks.size}`;
      const arrived = new Promise<void>((done) => marks.set(mark, done));
      await page.evaluate(`console.debug(${JSON.stringify(mark)})`);
      await arrived;
      return heard;
    },
  };
}
