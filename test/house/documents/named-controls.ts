import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ParameterSpec } from "#src/model/device/device-spec.ts";
import { proseOf, type UserPage } from "#test/house/documents/documents.ts";
import { ROOT } from "#test/house/tracked.ts";

/** Everything that can be pressed or turned, by every name that Live, a strip, a face or a window has for it. */
export function namesOfControls(parameters: readonly ParameterSpec[]): ReadonlySet<string> {
  const strips = parameters.flatMap((parameter) => [
    parameter.longName,
    parameter.shortName,
    ...(parameter.kind === "button" ? [parameter.label] : []),
    ...(parameter.kind === "choice" ? parameter.options : []),
  ]);
  return new Set([...strips, ...WINDOWS.flatMap(buttonsOf), ...FACES]);
}

const WINDOWS = ["node-src/browser/page/page.html", "node-src/browser/mix/page/page.html"];
/** What faces offer to click, and where a file is dropped. */
const FACES = ["Install companion", "Update companion", "Edit", "Drawn", "Plain", "Built-in", "Drop a mix"];

function buttonsOf(window: string): readonly string[] {
  const html = readFileSync(join(ROOT, window), "utf8");
  return [...html.matchAll(/<button[^>]*>(.*?)<\/button>/g)].map(([, inside = ""]) =>
    inside
      .replace(/<[^>]*>/g, "")
      .replace(/[…★]/g, "")
      .trim(),
  );
}

/**
 * Bold words of a page that are no control, some of them with a bar between. Bold may also open a line or a point of a list, name
 * a product of ours, or be in `others`.
 */
export function strangeControls(
  page: UserPage,
  controls: ReadonlySet<string>,
  others: readonly string[],
): readonly string[] {
  return [...proseOf(page).matchAll(BOLD)]
    .flatMap(([, opens, words = ""]) => (opens === undefined ? [words] : []))
    .filter((words) => !words.startsWith("Steadyhand ") && !others.includes(words))
    .filter((words) => !words.split(" | ").every((each) => controls.has(each)));
}

/** Bold words, and what stands before those that open something. */
const BOLD = /(^|\n|[-.\d] )?\*\*([^*]+)\*\*/g;
