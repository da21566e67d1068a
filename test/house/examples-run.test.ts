import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeTake } from "#test/doubles/made/sung-take.ts";
import { alsSet } from "#test/doubles/sets/als-set.ts";
import { NODE_BUNDLE } from "../../scripts/bundle/node-bundle.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

interface Example {
  readonly of: string;
  readonly file: string;
  readonly lines: readonly string[];
}

/** What people call first; each says by an example how. */
const CALLED_FIRST = [
  "alsHost",
  "createMeter",
  "drawRecipe",
  "integratedLoudness",
  "planRide",
  "recipeDevice",
  "writeStretches",
];

/** The examples in the doc comments of a file, each with the function that it belongs to. */
function examplesIn(file: string): readonly Example[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  return [...text.matchAll(DOCUMENTED)].flatMap(([, comment = "", name = ""]) => {
    const [, example] = comment.split("@example\n");
    if (example === undefined) return [];
    const lines = example.split("\n").map((line) => line.replace(/^ \* ?/, ""));
    const end = lines.findIndex((line) => line.startsWith("@") || line === "");
    return [{ of: name, file, lines: end < 0 ? lines : lines.slice(0, end) }];
  });
}

const DOCUMENTED = /\/\*\*\n((?: \*(?!\/).*\n)+?) \*\/\nexport (?:async )?function (\w+)/g;
const VALUE = /^(.*); \/\/ => (.+)$/;

/** A module that runs the example: each line with `// => value` gives a pair of what it is and what it is said to be. */
function moduleOf({ of: name, file, lines }: Example): string {
  const imports = lines.filter((line) => line.startsWith("import "));
  const body = lines.filter((line) => !line.startsWith("import "));
  const run = body.map((line) =>
    line.replace(VALUE, (_, expression, value) => `said.push([${expression}, ${value}]);`),
  );
  return `import { ${name} } from "#src/${relative("node-src", file)}";
${imports.join("\n")}
export async function example(said) {
${run.join("\n")}
}`;
}

const examples = readdirSync(join(ROOT, "node-src"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .flatMap((name) => examplesIn(join("node-src", name).replaceAll("\\", "/")));

describe("the examples of doc comments", () => {
  const folder = mkdtempSync(join(tmpdir(), "steadyhand-examples-"));
  let said: Readonly<Record<string, readonly (readonly [is: unknown, said: unknown])[]>>;
  beforeAll(async () => {
    const song = join(folder, "song");
    for (const name of ["song", "audio"]) mkdirSync(join(folder, name));
    writeTake(join(folder, "audio", "lead.wav"), 4);
    writeFileSync(join(song, "Song.als"), gzipSync(alsSet()));
    for (const { of: name, ...rest } of examples)
      writeFileSync(join(folder, `${name}.ts`), moduleOf({ of: name, ...rest }));
    const all = examples.map(({ of: name }) => `import { example as ${name} } from "./${name}.ts";`).join("\n");
    const names = examples.map(({ of: name }) => name).join(", ");
    const program = join(folder, "program.cjs");
    await build({
      ...NODE_BUNDLE,
      absWorkingDir: ROOT,
      stdin: { contents: `${all}\n${runAll(names)}`, resolveDir: folder },
      plugins: [
        {
          name: "rooms",
          setup: (it) =>
            it.onResolve({ filter: /^#src\// }, ({ path }) => ({
              path: join(ROOT, "node-src", path.slice("#src/".length)),
            })),
        },
      ],
      format: "cjs",
      target: "node20",
      outfile: program,
      logLevel: "error",
    });
    said = JSON.parse(execFileSync(process.execPath, [program], { cwd: song, encoding: "utf8" }));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("stand where people begin", () => {
    expect(examples.map(({ of: name }) => name).sort()).toEqual(expect.arrayContaining(CALLED_FIRST));
  });

  it.each(examples.map(({ of: name, file }) => [name, file]))("%s (%s) gives what it says", (name) => {
    const pairs = said[name!]!;
    expect(pairs.length).toBeGreaterThan(0);
    for (const [is, promised] of pairs) {
      if (typeof promised === "number") expect(is).toBeCloseTo(promised, 2);
      else expect(is).toEqual(promised);
    }
  });
});

function runAll(names: string): string {
  return `async function all() {
  const told = {};
  for (const [name, example] of Object.entries({ ${names} })) await example((told[name] = []));
  process.stdout.write(JSON.stringify(told));
}
void all();`;
}
