import { describe, expect, it } from "vitest";
import { COMMANDS, SONG } from "#src/cli/commands.ts";
import { DRAW_COMMANDS, type DrawCommand } from "#src/cli/draw/draw-commands.ts";
import { drawOrder } from "#src/cli/draw/draw-order.ts";
import type { CommandSpec } from "#src/cli/frame/command.ts";
import { readCall } from "#src/cli/frame/options/read-call.ts";
import { RIDE_COMMAND } from "#src/cli/ride/ride-command.ts";
import { rideIntent } from "#src/cli/ride/ride-intent.ts";
import { proseOf, shellLinesOf, USER_PAGES } from "#test/house/documents/documents.ts";
import { typedWords } from "#test/house/documents/typed-words.ts";

const SPECS = COMMANDS.map(({ spec }) => spec);
const COMMAND_LINE = /^(?:.*[|(] ?)?(?:node (?:dist\/)?steadyhand\.cjs|steadyhand) /;
/** Options that every command has, beside those of its table. */
const FRAME = ["help", "version"];

/** What follows the program's name in a line, without what pipes and redirections do with it. */
function called(line: string): string {
  return line.replace(COMMAND_LINE, "").replace(/\)\s.*$|\s>\s.*$/, "");
}

function specOf(word: string): CommandSpec | undefined {
  return SPECS.find(({ name, alias }) => name === word || alias === word);
}

/** Reads a call to its end, settings and presets too. @throws where something in it is not taken. */
async function read(words: readonly string[]): Promise<void> {
  const spec = specOf(words[0] ?? "");
  if (spec === undefined) return void readCall(SONG.spec, words);
  const rest = words.slice(1);
  readCall(spec, rest);
  if (spec === RIDE_COMMAND) rideIntent(readCall(RIDE_COMMAND, rest).options);
  const drawing = DRAW_COMMANDS.find(({ name }) => name === spec.name);
  if (drawing !== undefined) await readDrawing(drawing, rest);
}

async function readDrawing(spec: DrawCommand, words: readonly string[]): Promise<void> {
  const order = await drawOrder(spec.name, readCall(spec, words).options);
  if (!order.ok) throw new Error(order.error.sentence);
}

const LINES = USER_PAGES.flatMap((page) =>
  shellLinesOf(page)
    .filter((line) => COMMAND_LINE.test(line))
    .map((line) => [page.file, called(line)] as const),
);
const EXAMPLES = SPECS.flatMap(({ name, examples }) => examples.map((words) => [name, words] as const));
/** Phrases of the prose that call a command or name an option. */
const PHRASES = USER_PAGES.flatMap((page) =>
  [...proseOf(page).matchAll(/`([^`\n]+)`/g)]
    .map(([, phrase = ""]) => phrase.replaceAll("\\|", "|"))
    .filter((phrase) => COMMAND_LINE.test(phrase) || /^--[a-z]/.test(phrase) || isCall(phrase))
    .map((phrase) => [page.file, phrase] as const),
);

function isCall(phrase: string): boolean {
  const [head = "", next = ""] = phrase.split(" ");
  return specOf(head) !== undefined && next !== "";
}

/** The commands that a phrase calls: several where bars stand between them, all where it names none. */
function callees(words: readonly string[]): readonly CommandSpec[] {
  const [head = ""] = words;
  if (head.startsWith("--")) return SPECS;
  if (specOf(head) === undefined && !head.includes("|")) return [SONG.spec];
  return head.split("|").map((name) => {
    const spec = specOf(name);
    if (spec === undefined) throw new Error(`there is no command ${name}`);
    return spec;
  });
}

/** Options of a phrase that none of its commands has. */
function strangeOptions(phrase: string): readonly string[] {
  const words = typedWords(COMMAND_LINE.test(phrase) ? called(phrase) : phrase) ?? [];
  const known = new Set(callees(words).flatMap(({ options }) => Object.keys(options)));
  const named = words.flatMap((word) => /^\[?--([a-z-]+)/.exec(word)?.[1] ?? []);
  return named.filter((name) => !known.has(name) && !FRAME.includes(name));
}

describe("every command line that a page shows is taken as it stands:", () => {
  it.each(LINES)("%s: %s", async (_, line) => {
    const words = typedWords(line);
    expect(words).not.toBeNull();
    if (words?.some((word) => word === "-h" || word === "--help") === true) return;
    await expect(read(words ?? [])).resolves.toBeUndefined();
  });

  it.each(EXAMPLES)("the example of %s --help: %j", async (_, words) => {
    await expect(read(words)).resolves.toBeUndefined();
  });

  it("and one that is not, is found", async () => {
    for (const line of [
      "ride Song.als --track Lead --bost 6",
      "ride Song.als --track Lead --boost 60",
      "ride Song.als --track Lead --preset Yodel",
      "pump Song.als --track Bass --set depth=high",
      "sweep Song.als --track Bass --preset Sweeping",
      "sweep Song.als",
      "presets pomp",
    ])
      await expect(read(typedWords(line)!), line).rejects.toThrow();
    expect(LINES.length).toBeGreaterThan(30);
  });
});

describe("every option that the prose names is one of the command that it is named for:", () => {
  it.each(USER_PAGES.map(({ file }) => [file]))("in %s", (file) => {
    const strange = PHRASES.filter(([of]) => of === file).flatMap(([, phrase]) =>
      strangeOptions(phrase).map((name) => `--${name} in ${phrase}`),
    );
    expect(strange).toEqual([]);
  });

  it("and one that is not, is found", () => {
    expect(strangeOptions("--bost 6")).toEqual(["bost"]);
    expect(strangeOptions("ride --csv")).toEqual(["csv"]);
    expect(strangeOptions("steadyhand pump|sweep --jobs")).toEqual(["jobs"]);
    expect(() => strangeOptions("steadyhand pump|swoop --help")).toThrow("swoop");
    expect(PHRASES.length).toBeGreaterThan(100);
  });
});

it("the guide calls the program by its name, as a download has no folder dist", () => {
  const guide = USER_PAGES.filter(({ file }) => file.startsWith("docs/guide/"));
  expect(guide.filter(({ text }) => text.includes("dist/")).map(({ file }) => file)).toEqual([]);
});

it("README says of every command what it reads, what it writes and how that is undone", () => {
  const readme = USER_PAGES.find(({ file }) => file === "README.md")!.text;
  const firsts = [...readme.matchAll(/^\| (`[^|]+(?:\\\|[^|]+)*) \| [^|]/gm)].map(([, first = ""]) => first);
  const named = firsts.flatMap((first) => first.match(/[a-z][a-z-]+/g) ?? []);
  expect(SPECS.map(({ name }) => name).filter((name) => !named.includes(name))).toEqual([]);
});
