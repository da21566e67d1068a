import { printable } from "#src/model/printable.ts";

/** Characters. Source: house taste: what fits a list row, a browser's second line and a file name on every system. */
export const LONGEST = { name: 64, author: 64, description: 500, tag: 24, tags: 16 } as const;

/** What is wrong with name, author, description and tags; `null` when nothing is. */
export function wordsProblem({ name, author, description, tags }: Readonly<Record<string, unknown>>): string | null {
  return (
    textProblem("name", name, LONGEST.name) ??
    (isVisible(name as string) ? null : "has no “name” that can be seen") ??
    textProblem("author", author, LONGEST.author) ??
    textProblem("description", description, LONGEST.description) ??
    tagsProblem(tags)
  );
}

/** A line of text, at most so many characters, without what a terminal or a page would obey. */
export function textProblem(key: string, text: unknown, longest: number): string | null {
  if (typeof text !== "string") return `has ${quoted(text)} for “${key}”: it takes text`;
  if (text.length > longest) return `has a “${key}” of ${text.length} characters: it takes ${longest} at most`;
  return printable(text) === text ? null : `has control characters in “${key}”`;
}

/** A value of a file inside a sentence, short whatever it is. */
export function quoted(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return `“${printable(value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value)}”`;
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

const SHOWN = 40;

function isVisible(name: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(name);
}

function tagsProblem(tags: unknown): string | null {
  if (!Array.isArray(tags)) return `has ${quoted(tags)} for “tags”: it takes a list of words`;
  if (tags.length > LONGEST.tags) return `has ${tags.length} tags: it takes ${LONGEST.tags} at most`;
  for (const tag of tags) {
    const problem = textProblem("tags", tag, LONGEST.tag);
    if (problem !== null) return problem;
    if (!isVisible(tag)) return "has an empty tag";
  }
  return null;
}
