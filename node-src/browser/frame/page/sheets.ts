import { element } from "#src/browser/frame/page/element.ts";

/** What was written into the page. */
export function embeddedContent<Content>(): Content {
  return JSON.parse(element("content").textContent ?? "") as Content;
}

/** Takes sheets that a file next to the page brings, by the name that such a file calls. */
export function takeSheets<Content>(take: (sheet: Partial<Content>) => void): void {
  Object.assign(window, { steadyhandSheet: take });
}

/** Reads a file next to the page again; the revision keeps the browser from giving the one that it remembers. */
export function readSheet(file: string, revision: number, failed: () => void): void {
  const script = document.createElement("script");
  script.src = `${file}?revision=${revision}`;
  script.onload = () => script.remove();
  script.onerror = () => {
    script.remove();
    failed();
  };
  document.head.append(script);
}
