import { optionWord } from "#src/cli/frame/options/option-named.ts";
import type { NumberOption, OptionSpec, OptionSpecs } from "#src/cli/frame/options/option-spec.ts";
import { listed } from "#src/cli/frame/options/read-value.ts";
import { rangeOf } from "#src/cli/frame/quantity/read-number.ts";
import { columnsOf } from "#src/cli/frame/terminal/columns-of.ts";
import { wrapped } from "#src/cli/frame/terminal/wrapped.ts";

/** A term and what it means, as help shows a command or an option. */
export type Entry = readonly [term: string, words: string];

/** The options under each heading, headings in the order in which they first come. */
export function optionGroups(options: OptionSpecs): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const [name, option] of Object.entries(options)) {
    const group = groups.get(option.group) ?? [];
    group.push([termOf(name, option), `${option.words}${addition(option)}`]);
    groups.set(option.group, group);
  }
  return groups;
}

/** Terms on the left, words in a column of their own; on a narrow page below their term. */
export function entryLines(entries: readonly Entry[], columns: number, widest = WIDEST_TERM): readonly string[] {
  if (columns < NARROW)
    return entries.flatMap(([term, words]) => [`  ${term}`, ...under(words, columns, " ".repeat(6))]);
  const terms = entries.map(([term]) => columnsOf(term)).filter((width) => width <= widest);
  const column = 2 + Math.max(0, ...terms) + 2;
  return entries.flatMap(([term, words]) => {
    const lines = under(words, columns, " ".repeat(column));
    if (columnsOf(term) > widest) return [`  ${term}`, ...lines];
    return [`  ${term.padEnd(column - 2)}${lines[0]?.trimStart() ?? ""}`.trimEnd(), ...lines.slice(1)];
  });
}

/** A term that is wider has a line to itself. */
const WIDEST_TERM = 20;
/** A page of fewer columns has no room for two. */
const NARROW = 60;

function under(words: string, columns: number, indent: string): readonly string[] {
  return wrapped(words, columns - indent.length).map((line) => `${indent}${line}`);
}

function termOf(name: string, option: OptionSpec): string {
  return `${option.short === undefined ? "" : `-${option.short}, `}${optionWord(name, option)}`;
}

/** What the table knows of the values. */
function addition(option: OptionSpec): string {
  const choices = option.kind === "choice" ? `: ${listed(option.choices)}` : "";
  const range = option.kind === "number" ? [numbersOf(option)] : [];
  const known = [...range, ...(option.usual === undefined ? [] : [`default: ${option.usual}`])];
  return `${choices}${known.length === 0 ? "" : ` (${known.join("; ")})`}`;
}

function numbersOf(option: NumberOption): string {
  const { names = [] } = option;
  return `${rangeOf(option)}${names.length > 0 && names.length <= FEW_NAMES ? `, or ${listed(names)}` : ""}`;
}

/** More are told in the option's own words. */
const FEW_NAMES = 3;
