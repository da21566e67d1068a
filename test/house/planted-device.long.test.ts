import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { amxdProblems } from "#test/doubles/lint/amxd-problems.ts";
import { alsSet } from "#test/doubles/sets/als-set.ts";
import { PLANTED_FILES } from "#test/house/planted-files.ts";
import { touchedTypes } from "#test/house/touched-types.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const HOUSE = ["node-src", "scripts", "presets", "examples", "companion", "docs/guide", "patchers", "devices"];
const SETTINGS = ["package.json", "tsconfig.json", "biome.json", ".dependency-cruiser.cjs"];
/** What `npm run bake` writes beside the device itself. */
const LISTS = [
  "docs/guide/controls.md",
  "docs/guide/presets.md",
  "docs/guide/settings.md",
  "node-src/browser/compiled-page.ts",
  "node-src/decision/recipes/recipe-book.ts",
  "node-src/devices/all-devices.ts",
  "node-src/knowledge/factory-presets/factory-planted-x.ts",
  "node-src/knowledge/factory-presets/factory-presets.ts",
  "node-src/model/device/known-devices.ts",
];
const DEVICE = "devices/Steadyhand Planted X.amxd";

describe("a device costs its own folder and nothing else: one is planted,", () => {
  const house = mkdtempSync(join(tmpdir(), "steadyhand-planted-"));
  let before: ReadonlyMap<string, string>;
  let stale: Ended;

  beforeAll(() => {
    for (const path of [...HOUSE, ...SETTINGS]) cpSync(join(ROOT, path), join(house, path), { recursive: true });
    symlinkSync(join(ROOT, "node_modules"), join(house, "node_modules"));
    run("scripts/bake/bake.mjs");
    before = contents();
    for (const [path, text] of Object.entries(PLANTED_FILES)) {
      mkdirSync(dirname(join(house, path)), { recursive: true });
      writeFileSync(join(house, path), text);
    }
    stale = run("scripts/bake/bake.mjs", "--check");
    const baked = run("scripts/bake/bake.mjs");
    if (baked.status !== 0) throw new Error(baked.stderr);
  }, 300_000);
  afterAll(() => rmSync(house, { recursive: true, force: true }));

  interface Ended {
    readonly status: number | null;
    readonly stdout: string;
    readonly stderr: string;
  }

  function run(script: string, ...words: readonly string[]): Ended {
    return spawnSync(process.execPath, [join(house, script), ...words], { cwd: house, encoding: "utf8" });
  }

  function text(path: string): string {
    return readFileSync(join(house, path), "utf8");
  }

  /** A hash of every file of the house, by its path. */
  function contents(): ReadonlyMap<string, string> {
    return new Map(
      HOUSE.flatMap((folder) =>
        readdirSync(join(house, folder), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => {
            const path = join(entry.parentPath, entry.name);
            return [
              path.slice(house.length + 1),
              createHash("sha256").update(readFileSync(path)).digest("hex"),
            ] as const;
          }),
      ),
    );
  }

  it("and the lists that are written are known to be stale", () => {
    expect(stale.status).toBe(1);
    for (const list of LISTS) expect(stale.stderr).toContain(list);
  });

  it("and bake writes the lists, its patch and its device; other devices only learn of it, and no file is touched by hand", () => {
    const after = contents();
    const changed = [...after].filter(([path, hash]) => before.get(path) !== hash).map(([path]) => path);
    const wanted = [...Object.keys(PLANTED_FILES), ...LISTS, "patchers/Planted X.maxpat", DEVICE];
    const others = [...before.keys()].filter((path) => path.startsWith("devices/"));
    expect(changed.filter((path) => !wanted.includes(path) && !others.includes(path))).toEqual([]);
    expect(wanted.filter((path) => !changed.includes(path))).toEqual([]);
    expect([...before.keys()].filter((path) => !after.has(path))).toEqual([]);
  });

  it("and it is frozen as Max saves a device, with its dials and its face", () => {
    expect(amxdProblems(readFileSync(join(house, DEVICE)))).toEqual([]);
    expect(text("patchers/Planted X.maxpat")).toContain('"parameter_longname": "Level"');
    expect(readFileSync(join(house, DEVICE)).includes("Shakes what it is planted on.")).toBe(true);
  });

  it("and the browser has a tab, the guide a row, the pictures a strip for it", () => {
    expect(text("node-src/browser/compiled-page.ts")).toContain("Planted X");
    expect(text("docs/guide/presets.md")).toContain("| planted-x | tremolo, gate, plantedSwell |\n");
    writeFileSync(
      join(house, "pictures.mjs"),
      `import { devicePictures } from "./scripts/pictures/pictures.mjs";
console.log(JSON.stringify((await devicePictures()).map(({ title, messages }) => [title, messages.length])));`,
    );
    const pictures = run("pictures.mjs");
    expect(pictures.stderr).toBe("");
    const strips = new Map(JSON.parse(pictures.stdout) as [string, number][]);
    expect([...strips.keys()]).toContain("Planted X");
    expect(strips.get("Planted X")).toBeGreaterThan(3);
  });

  it("and the command line lists it, its presets and its help, completes it, and draws it into a copy of a set", () => {
    expect(run("scripts/build.mjs")).toMatchObject({ status: 0, stderr: "" });
    const steadyhand = (...words: readonly string[]) => run("dist/steadyhand.cjs", ...words);
    expect(steadyhand("help").stdout).toMatch(/^ +planted-x +tremolo or gates written into a copy of a Live Set$/m);
    expect(steadyhand("planted-x", "--help").stdout).toContain("Planted shake");
    expect(JSON.parse(steadyhand("presets", "planted-x", "--json").stdout).presets).toMatchObject([
      { device: "planted-x", name: "Planted shake", recipe: "tremolo" },
      { device: "planted-x", name: "Planted swell", recipe: "plantedSwell" },
    ]);
    expect(steadyhand("completion", "bash").stdout).toContain("planted-shake");
    writeFileSync(join(house, "Song.als"), alsSet());
    const words = ["Song.als", "--track", "1", "--preset", "Planted shake", "--out", "Copy.als"];
    expect(steadyhand("planted-x", ...words)).toMatchObject({ status: 0 });
    const swelled = ["Song.als", "--track", "1", "--preset", "Planted swell", "--out", "Swelled.als"];
    const drawn = steadyhand("draw", ...swelled);
    expect(drawn).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("Planted swell: one change of the gain"),
    });
    writeFileSync(join(house, "lead.wav"), "RIFF");
    writeFileSync(
      join(house, "Pads.als"),
      alsSet().replaceAll('Value="Lead"', 'Value="Pads"').replaceAll("/no/such/place", house),
    );
    expect(steadyhand("Pads.als").stdout).toContain("steadyhand planted-x Pads.als --track Pads --out");
    expect(readFileSync(join(house, "Copy.als")).length).toBeGreaterThan(100);
  });

  it("and lists, types and layers are as the house wants them, those of the code as it stands too", () => {
    const tool = (path: string, ...words: readonly string[]) => run(`node_modules/${path}`, ...words);
    const written = LISTS.filter((path) => path.endsWith(".ts") && !path.includes("compiled-page"));
    const lint = tool("@biomejs/biome/bin/biome", "check", "--vcs-enabled=false", ...written);
    expect(`${lint.stdout}${lint.stderr}`).toContain("No fixes applied");
    const changed = [...Object.keys(PLANTED_FILES), ...LISTS].filter((path) => path.startsWith("node-src/"));
    const { touched, problems } = touchedTypes(house, changed);
    expect(problems).toEqual([]);
    expect(touched).toContain("node-src/cli/main.ts");
    const cruise = ["--config", ".dependency-cruiser.cjs", "node-src", "examples"];
    const layers = tool("dependency-cruiser/bin/dependency-cruise.mjs", ...cruise);
    expect(layers.stdout).toMatch(/no dependency violations found \(\d{3,} modules/);
    expect(layers.status).toBe(0);
  }, 900_000);
});
