import { execFileSync } from "node:child_process";
import { existsSync, lstatSync, readFileSync, readlinkSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { pathsOut } from "#test/house/paths-out.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const FOLDERS = ["node-src", "scripts", "test", "examples", "companion"];
const FILES = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "--", ...FOLDERS], {
  cwd: ROOT,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file !== "" && existsSync(join(ROOT, file)));
const TEXTS = FILES.filter((file) => /\.(?:ts|mts|mjs|cjs|js|py|json|c|md|html|css|txt)$/.test(file));

/** Paths that are data, by what they are: what a set, a preset or a stranger says, and where Live keeps a neighbour. */
const DATA: readonly (readonly [what: string, path: RegExp])[] = [
  ["a file of the system that a hostile name reaches for", /(?:\/etc\/passwd|\/dev\/zero|\/evil)$/],
  [
    "a recording beside a set's folder, as Live names it",
    /^\.\.\/(?:(?:audio|samples)\/[\w.]+|(?:folder|socket)\.wav)$/,
  ],
  ["a file beside the companion, as a hostile list names it", /^\.\.\/Neighbour\//],
  ["a home that a test makes up", /^\/home\/me\b/],
  ["a place of macOS or Windows, as Max's dialogs and Node name it", /^(?:C:)?\/(?:Users|Volumes)\//],
  [
    "a module that is written, by the folder it is written to",
    /^\.\.\/\.\.\/\.\.\/presets\/(?:\$\{device\}|platforms\/\$\{file\})/,
  ],
];

/** Files in which one step up by itself is a word: what a set or a user wrote, or what is looked for. */
const STEPS = /(?:same-file|read-sample|paths-out|ride-files\.test)\.ts$/;

/** Up one level, and the name of a neighbour, in pieces, as this file is read too. */
const UP = [".", "."].join("");
const NEIGHBOUR = ["sha", "red"].join("");
const HOME = ["", "home", "somebody", "song"].join("/");

describe("no path leads out of the repository", () => {
  it("in code, in words and in data", () => {
    expect(TEXTS.length).toBeGreaterThan(500);
    const named = TEXTS.flatMap((file) =>
      pathsOut(file, readFileSync(join(ROOT, file), "utf8"))
        .filter((path) => !DATA.some(([, what]) => what.test(path)))
        .filter((path) => !(STEPS.test(file) && /^["`]\.\.["`]$/.test(path)))
        .map((path) => `${file}: ${path}`),
    );
    expect(named).toEqual([]);
  });

  it("by a link", () => {
    const links = FILES.filter((file) => lstatSync(join(ROOT, file)).isSymbolicLink());
    const out = links.filter((file) =>
      /^(?:\.\.|\/)/.test(posix.join(posix.dirname(file), readlinkSync(join(ROOT, file)))),
    );
    expect(out).toEqual([]);
  });

  it("with a kind of data that no file has any more", () => {
    const named = TEXTS.flatMap((file) => pathsOut(file, readFileSync(join(ROOT, file), "utf8")));
    expect(DATA.filter(([, what]) => !named.some((path) => what.test(path)))).toEqual([]);
  });
});

describe("a path that is planted is caught:", () => {
  it.each([
    ["a module", "test/planted.test.ts", `import { x } from "${UP}/${UP}/shared/x.ts";`],
    ["a module that is asked for late", "scripts/planted.mjs", `await import("${UP}/${UP}/x.mjs");`],
    ["a module of old", "test/planted.cjs", `require("${UP}/${UP}/x.cjs");`],
    ["a URL of the module", "test/a/planted.ts", `new URL("${UP}/${UP}/${UP}/x", import.meta.url)`],
    ["a URL over two lines", "test/a/planted.ts", `new URL(\n  "${UP}/${UP}/${UP}/x",\n  import.meta.url,\n)`],
    [
      "a URL of two levels too many",
      "node-src/cli/planted.ts",
      `new URL('${UP}/${UP}/${UP}/${UP}/shared/', import.meta.url)`,
    ],
    ["a join from the file", "test/planted.ts", `join(import.meta.dirname, "${UP}/${UP}/x")`],
    ["a join in steps", "test/planted.ts", `join(import.meta.dirname, "${UP}", "${UP}", "x")`],
    ["a join from the root", "test/a/b/planted.ts", `join(ROOT, "${UP}", "x")`],
    [
      "a join from the root under another name",
      "test/a/b/planted.ts",
      `const HOUSE = fileURLToPath(new URL("${UP}/${UP}/${UP}", import.meta.url));\njoin(HOUSE, "${UP}/shared/tools")`,
    ],
    ["a join from the root on the way", "test/a/b/planted.ts", `resolve(root, "test/${UP}/${UP}/x")`],
    ["a join of the working folder", "test/a/b/planted.ts", `join(process.cwd(), "${UP}", "x")`],
    ["a join of nothing", "test/a/b/planted.ts", `path.join("${UP}", "x")`],
    ["a template", "test/a/b/planted.ts", `\`\${ROOT}/${UP}/x\``],
    ["a string by itself", "test/a/b/planted.ts", `existsSync("${UP}/shared/x.json")`],
    ["a string on the way", "test/a/b/planted.ts", `existsSync("test/${UP}/${UP}/x.json")`],
    ["levels that are counted", "test/a/b/planted.ts", `"${UP}/".repeat(4)`],
    ["a working folder", "scripts/planted.mjs", `spawnSync("ls", [], { cwd: "${UP}" })`],
    ["a comment", "node-src/model/planted.ts", `/** Source: ${UP}/shared/data/x.json. */`],
    ["a comment at the line's end", "examples/planted.ts", `const x = 1; // as in ${UP}/shared`],
    ["a comment of Python", "companion/planted.py", `# see ${UP}/${UP}/shared/facts`],
    [
      "a folder of Python",
      "companion/Steadyhand/planted.py",
      `os.path.join(os.path.dirname(__file__), "${UP}", "${UP}", "${UP}")`,
    ],
    [
      "a named folder of Python",
      "companion/planted.py",
      `HERE = os.path.dirname(os.path.abspath(__file__))\nos.path.join(HERE, "${UP}", "${UP}")`,
    ],
    ["parents of Python", "companion/planted.py", "Path(__file__).parents[2]"],
    ["a parent's parent of Python", "companion/planted.py", "Path(__file__).parent.parent.parent"],
    ["the settings of TypeScript", "node-src/planted.json", `{ "extends": "${UP}/${UP}/tsconfig.json" }`],
    ["the way of Windows", "test/planted.ts", `existsSync("${UP}\\\\shared\\\\x")`],
    ["a neighbour by its name", "node-src/planted.ts", `/** Source: ${NEIGHBOUR}/data/x.json. */`],
    ["an absolute path", "test/planted.ts", `readFileSync("${HOME}.als")`],
    ["an absolute path in words", "node-src/planted.ts", `// measured with ${HOME}`],
    ["an absolute path of Windows", "test/planted.ts", `"C:${"\\\\"}Users${"\\\\"}me"`],
  ])("%s", (_how, file, text) => {
    expect(pathsOut(file, text)).not.toEqual([]);
  });

  it.each([
    ["a module inside", "test/a/planted.ts", `import { x } from "${UP}/${UP}/scripts/x.mjs";`],
    ["a URL inside", "test/a/planted.ts", `new URL("${UP}/${UP}", import.meta.url)`],
    ["a join inside", "test/a/planted.ts", `join(import.meta.dirname, "${UP}/${UP}/devices")`],
    ["a folder that the test makes", "test/planted.ts", `join(folder, "${UP}", "x")`],
    ["what is left out", "test/planted.ts", `the rest${UP}. and so on; [...${UP}all]`],
    ["what Debian has", "test/planted.ts", `"/usr/share/sonic-pi/samples"`],
    ["an address", "test/planted.ts", `"https://example.org/home/page"`],
  ])("but not %s", (_how, file, text) => {
    expect(pathsOut(file, text)).toEqual([]);
  });
});
