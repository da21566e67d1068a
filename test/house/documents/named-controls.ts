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
 * Bold words of a page, and names in its tables of controls, that are no control, some of them with a bar between. Bold may also open a
 * line or a point of a list, name a product of ours, or be in `others`.
 */
export function strangeControls(
  page: UserPage,
  controls: ReadonlySet<string>,
  others: readonly string[],
): readonly string[] {
  const prose = proseOf(page);
  const bold = [...prose.matchAll(BOLD)].flatMap(([, opens, words = ""]) => (opens === undefined ? [words] : []));
  const listed = [...prose.matchAll(TABLE)].flatMap(([, rows = ""]) =>
    [...rows.matchAll(/^\| (.+?)(?<!\\) \|/gm)].flatMap(([, cell = ""]) => cell.replaceAll("\\|", "|").split(", ")),
  );
  return [...bold, ...listed]
    .filter((words) => !words.startsWith("Steadyhand ") && !others.includes(words))
    .filter((words) => !words.split(" | ").every((each) => controls.has(each)));
}

/** The rows of a table of controls. */
const TABLE = /^\| (?:control|dial, menu|on the strip) \|.*\n\|[-|]+\n((?:\|.*\n)+)/gm;
/** Bold words, and what stands before those that open something. */
const BOLD = /(^|\n|[-.\d] )?\*\*([^*]+)\*\*/g;
