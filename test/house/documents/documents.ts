import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, tracked } from "#test/house/tracked.ts";

/** A page that users read. */
export interface UserPage {
  readonly file: string;
  readonly text: string;
}

/** README and all pages of the guide. */
export const USER_PAGES: readonly UserPage[] = pages("README.md", "docs/guide");

/** Pages of the repository under these paths. */
export function pages(...paths: readonly string[]): readonly UserPage[] {
  return tracked(...paths)
    .filter((file) => file.endsWith(".md"))
    .map((file) => ({ file, text: readFileSync(join(ROOT, file), "utf8") }));
}

/** A page without its blocks of code. */
export function proseOf({ text }: UserPage): string {
  return text.replace(BLOCK, "");
}

/** Lines of a page's blocks of code that are no part of another language. */
export function shellLinesOf({ text }: UserPage): readonly string[] {
  return [...text.matchAll(BLOCK)]
    .filter(([, language]) => language !== "json")
    .flatMap(([, , body = ""]) => body.split("\n"));
}

const BLOCK = /```(\w*)\n([\s\S]*?)```/g;
