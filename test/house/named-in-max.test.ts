import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { devicePatcher } from "#src/chassis/patch/device-patcher.ts";
import { DEVICES } from "#src/devices/all-devices.ts";
import type { PatcherJson } from "#test/doubles/max/machine/patcher-json.ts";
import { USER_PAGES } from "#test/house/documents/documents.ts";
import { namesOfControls, strangeControls } from "#test/house/documents/named-controls.ts";
import { backticked, notPatched, patchedWords } from "#test/house/named-in-max.ts";
import { ROOT, tracked } from "#test/house/tracked.ts";

const PATCHED = patchedWords(DEVICES.map((device) => devicePatcher(device).patcher as unknown as PatcherJson));

/** What a text names that no patch of ours holds, and why it does so. */
const ELSEWHERE: Readonly<Record<string, readonly [phrases: readonly string[], why: string]>> = {
  "test/TEST-PLAN.md": [
    ["live.path", "path control_surfaces 0", "get steadyhand_identity"],
    "a person makes them in a patch of their own",
  ],
  "docs/adr/0038-the-signal-reads-the-curve.md": [["plugphasor~"], "weighed there, and left"],
};

const DOCS = tracked("test/TEST-PLAN.md", "docs/guide", "docs/adr").filter(
  (file) => file.endsWith(".md") && !/^Status: superseded/im.test(textOf(file)),
);
const PATCH_CODE = tracked("node-src/chassis/patch", "node-src/devices").filter((file) =>
  /\/patch\/.*\.ts$/.test(file),
);

function textOf(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

function commentsOf(file: string): string {
  return (textOf(file).match(COMMENT) ?? []).join("\n");
}

const COMMENT = /\/\*[\s\S]*?\*\/|(?<![:"'`\w])\/\/.*$/gm;

/** Every word of the code that makes patches and speaks with them, comments apart. */
const CODE: ReadonlySet<string> = new Set(
  tracked("node-src/chassis", "node-src/devices", "node-src/adapters", "node-src/browser", "node-src/model")
    .filter((file) => file.endsWith(".ts") && !file.endsWith("compiled-page.ts"))
    .flatMap(
      (file) =>
        textOf(file)
          .replace(COMMENT, " ")
          .match(/[\w.~-]+/g) ?? [],
    )
    .flatMap((word) => [word, ...word.split(".")]),
);

/** The words of a phrase that nothing in the patches or their code is called by. */
function strangeWords(phrase: string): readonly string[] {
  // A path is an example of what a dialog answers.
  if (phrase.includes(":/")) return [];
  const words = phrase.match(/@?[A-Za-z_][\w.~-]*/g) ?? [];
  return words.filter((word) => {
    const pieces = word.split(".").every((piece) => CODE.has(piece));
    const known = pieces || PATCHED.names.has(word) || PATCHED.attributes.has(word.replace(/^@/, "")) || CODE.has(word);
    return !known && !/^[A-Z]+$/.test(word) && !PATCHED.objects.some((object) => object.includes(word));
  });
}

describe("a name of Max's that stands in no patch is found where it is planted:", () => {
  it.each([
    ["an object that Max does not have", "live.colours"],
    ["an object of Max's that we have not", "live.observer"],
    ["one of an everyday form", "thispatchers"],
    ["an object with another argument", "conformpath native boot"],
    ["an attribute of another value", "live.map @strict 2"],
    ["an attribute alone", "@stict 1"],
    ["a message", "window exeq"],
    ["a message's second word", "script hides"],
    ["the same with a name after it", "script hidden NAME"],
    ["a message of one word", "getids"],
    ["an id that is never sent", "id 7"],
  ])("%s", (_, phrase) => {
    const strange = [...notPatched(`Press it: \`${phrase}\` moves.`, PATCHED), ...strangeWords(phrase)];
    expect(strange).not.toEqual([]);
  });

  it("a scripting name that no box has", () => {
    expect(strangeWords("phaseShowm")).toEqual(["phaseShowm"]);
    expect(strangeWords("phaseShown")).toEqual([]);
  });

  it.each([
    "window exec",
    "script hide NAME",
    "id 0",
    "live.map @strict 1",
    "phasor~ @lock 1",
    "thispatcher",
    "live.*",
  ])("and what stands is none: %s", (phrase) => {
    expect(notPatched(`\`${phrase}\``, PATCHED)).toEqual([]);
  });
});

describe("every object, attribute and message that is named stands in a patch:", () => {
  it.each(DOCS.map((file) => [file]))("in %s", (file) => {
    const [elsewhere = [], why = ""] = ELSEWHERE[file] ?? [];
    expect(why !== "").toBe(elsewhere.length > 0);
    expect([...new Set(notPatched(textOf(file), PATCHED))].sort()).toEqual([...elsewhere].sort());
  });

  it.each(PATCH_CODE.map((file) => [file]))(
    "in the comments of %s, with scripting names and words of the wire",
    (file) => {
      const said = commentsOf(file);
      expect(notPatched(said, PATCHED)).toEqual([]);
      expect(backticked(said).flatMap(strangeWords)).toEqual([]);
    },
  );

  it("and enough is named to be worth it", () => {
    expect(DOCS.length).toBeGreaterThan(40);
    expect(PATCH_CODE.length).toBeGreaterThan(20);
    expect(PATCH_CODE.flatMap((file) => backticked(commentsOf(file))).length).toBeGreaterThan(40);
  });
});

it("what a device says to set is called as it stands on the strip, with an option of it", () => {
  const parameters = DEVICES.flatMap(({ spec }) => spec.parameters);
  const options = (name: string) =>
    parameters.flatMap((each) => (each.shortName === name && each.kind === "choice" ? each.options : []));
  const sentences = tracked("node-src/chassis", "node-src/devices")
    .filter((file) => file.endsWith(".ts") && !file.includes("/spec/"))
    .flatMap((file) => [
      ...textOf(file).matchAll(/\b[Ss]et ([A-Z][a-z]+(?: [A-Z][a-z]+)*) to ([A-Z][\w-]*(?: [a-z]+)?)/g),
    ]);
  const strange = sentences.filter(([, name = "", to = ""]) => !options(name).some((option) => to.startsWith(option)));
  expect(strange.map(([words]) => words)).toEqual([]);
  expect(sentences.length).toBeGreaterThan(5);
});

describe("every control that a page for users names in bold is on a strip, a face or in a window:", () => {
  const controls = namesOfControls(DEVICES.flatMap(({ spec }) => spec.parameters));
  /** Bold words of one page that are no control: verdicts of a bar and of a check, and a command of Live's. */
  const others: Readonly<Record<string, readonly string[]>> = {
    "README.md": ["missed"],
    "docs/guide/checking.md": ["passes", "fails", "not tested"],
    "docs/guide/first-hour.md": ["Collect All and Save"],
  };

  it.each(USER_PAGES.map((page) => [page.file, page] as const))("in %s", (file, page) => {
    expect(strangeControls(page, controls, others[file] ?? [])).toEqual([]);
  });

  it("and one that is not is found where it is planted", () => {
    const text =
      "Press **Analyze**, then **Wet | Dry** and **Wet | Wait**.\n**An opening** is none, **Browse** is one.";
    expect(strangeControls({ file: "", text }, controls, [])).toEqual(["Analyze", "Wet | Wait"]);
    const table = "| control | does |\n|---|---|\n| Wet \\| Dry, Boast | all |\n";
    expect(strangeControls({ file: "", text: table }, controls, [])).toEqual(["Boast"]);
  });
});
