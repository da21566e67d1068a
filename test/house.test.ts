import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NODE_BUNDLE } from "../scripts/bundle/node-bundle.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const TRACKED = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { cwd: ROOT, encoding: "utf8" })
  .split("\n")
  .filter((file) => file !== "" && existsSync(join(ROOT, file)));
const SOURCES = TRACKED.filter((file) => /^(node-src|examples)\/.*\.ts$/.test(file));

/** A violation of each layer rule: the file it is planted in, and what that file imports. */
const PLANTED: readonly [rule: string, file: string, imports: string][] = [
  ["no-cycles", "node-src/dsp/planted.ts", "#src/dsp/planted-too.ts"],
  ["ground-floor-stays-down", "node-src/model/planted.ts", "#src/analysis/planted.ts"],
  ["model-knows-no-sums", "node-src/model/planted.ts", "#src/dsp/planted.ts"],
  ["dsp-knows-units-only", "node-src/dsp/planted.ts", "#src/model/live-set.ts"],
  ["first-floor-looks-down", "node-src/ports/planted.ts", "#src/decision/planted.ts"],
  ["tables-and-promises-apart", "node-src/knowledge/planted.ts", "#src/ports/progress.ts"],
  ["verbs-do-not-know-shells", "node-src/decision/planted.ts", "#src/ports/progress.ts"],
  ["verbs-apart", "node-src/decision/planted.ts", "#src/analysis/planted.ts"],
  ["recipes-draw-alone", "node-src/decision/recipes/rhythm/planted.ts", "#src/decision/recipes/space/planted.ts"],
  ["drawing-knows-no-recipe", "node-src/decision/recipes/drawing/planted.ts", "#src/decision/recipes/planted.ts"],
  ["decisions-apart", "node-src/decision/vocal-ride/planted.ts", "#src/decision/delivery/planted.ts"],
  ["hosts-do-not-know-verbs", "node-src/adapters/als/planted.ts", "#src/analysis/planted.ts"],
  ["hosts-apart", "node-src/adapters/als/planted.ts", "#src/adapters/disk/planted.ts"],
  ["chassis-under-devices", "node-src/chassis/planted.ts", "#src/devices/ride/planted.ts"],
  ["chassis-rooms-have-a-step", "node-src/chassis/unnamed/planted.ts", "#src/model/live-set.ts"],
  ["chassis-ground", "node-src/chassis/plan/planted.ts", "#src/chassis/work/planted.ts"],
  ["chassis-ground", "node-src/chassis/spec/planted-beside.ts", "#src/chassis/plan/planted.ts"],
  ["chassis-crafts-apart", "node-src/chassis/face/planted.ts", "#src/chassis/work/planted.ts"],
  ["chassis-crafts-apart", "node-src/chassis/listening/planted-beside.ts", "#src/chassis/presses/planted.ts"],
  ["chassis-crafts-apart", "node-src/chassis/listening/planted-below.ts", "#src/chassis/render/planted.ts"],
  ["render-stands-on-listening", "node-src/chassis/render/planted.ts", "#src/chassis/work/planted.ts"],
  ["work-knows-no-asker", "node-src/chassis/work/planted.ts", "#src/chassis/presets/planted.ts"],
  ["presets-know-no-session", "node-src/chassis/presets/planted.ts", "#src/chassis/session/planted.ts"],
  ["session-knows-no-device", "node-src/chassis/session/planted.ts", "#src/chassis/curve-device/planted.ts"],
  ["curve-device-under-manifest", "node-src/chassis/curve-device/planted.ts", "#src/chassis/manifest/planted.ts"],
  ["manifest-knows-no-patch", "node-src/chassis/manifest/planted.ts", "#src/chassis/patch/planted.ts"],
  ["devices-apart", "node-src/devices/ride/planted.ts", "#src/devices/pump/planted.ts"],
  ["cli-enters-by-the-front-door", "node-src/cli/planted.ts", "#src/devices/ride/planted.ts"],
  ["cli-frame-below-commands", "node-src/cli/frame/planted.ts", "#src/cli/report/planted.ts"],
  ["cli-batch-copy-and-report-apart", "node-src/cli/copy/planted.ts", "#src/cli/report/planted.ts"],
  ["report-parts-below-reports", "node-src/chassis/report/charts/planted.ts", "#src/cli/report/ride/planted.ts"],
  ["reports-apart", "node-src/cli/report/ride/planted.ts", "#src/cli/report/curves/planted.ts"],
  ["cli-insert-below-draw", "node-src/cli/insert/planted.ts", "#src/cli/draw/planted.ts"],
  ["cli-draw-below-commands", "node-src/cli/draw/planted.ts", "#src/cli/set/planted.ts"],
  ["cli-commands-apart", "node-src/cli/measure/planted.ts", "#src/cli/set/planted.ts"],
  ["browser-is-a-flat", "node-src/browser/planted.ts", "#src/curve/planted.ts"],
  ["pages-apart", "node-src/browser/frame/planted.ts", "#src/browser/mix/planted.ts"],
  ["presets-know-no-mix", "node-src/browser/page/planted.ts", "#src/browser/mix/planted.ts"],
  ["browser-opened-from-above", "node-src/adapters/max/planted.ts", "#src/browser/planted.ts"],
  ["plans-are-pure", "node-src/devices/ride/plan.ts", "#src/ports/progress.ts"],
  ["core-without-node", "node-src/curve/planted.ts", "node:fs"],
  ["streams-stay-upstairs", "node-src/chassis/listening/planted.ts", "rxjs"],
  ["product-without-tests", "node-src/cli/planted.ts", "#test/planted.ts"],
  ["not-to-unresolvable", "node-src/cli/planted.ts", "#src/cli/not-there.ts"],
];

const COMPILED = /(?:wasm|decoder)-binary\.ts$/;

/** That the code as it stands keeps them is held in `house/planted-device.long.test.ts`, with a device more in the house. */
describe("the floors", () => {
  let house = "";
  let caught: readonly { rule: { name: string }; from: string }[] = [];
  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), "steadyhand-house-"));
    for (const file of ["package.json", "tsconfig.json", ".dependency-cruiser.cjs"])
      cpSync(join(ROOT, file), join(house, file));
    symlinkSync(join(ROOT, "node_modules"), join(house, "node_modules"));
    for (const [rule, file, imports] of PLANTED) plant(house, own(rule, file), imports);
    caught = cruise(house);
  });
  afterAll(() => rmSync(house, { recursive: true, force: true }));

  it.each(PLANTED)("catch a planted violation of %s", (rule, file) => {
    expect(caught.filter(({ from }) => from === own(rule, file)).map((violation) => violation.rule.name)).toContain(
      rule,
    );
  });

  it("have a reason written on each rule", () => {
    const config = readFileSync(join(ROOT, ".dependency-cruiser.cjs"), "utf8");
    const names = [...config.matchAll(/name: "([^"]+)"/g)].map((match) => match[1]);
    expect(config.match(/comment:\s*"/g)?.length).toBe(names.length);
    expect(new Set(PLANTED.map(([rule]) => rule))).toEqual(new Set(names));
  });
});

describe("the rooms", () => {
  it("hold sources of 250 lines at most", () => {
    const styles = TRACKED.filter((file) => /^node-src\/.*\.css$/.test(file));
    expect([...SOURCES, ...styles].filter((file) => lines(file) > 250 && !COMPILED.test(file))).toEqual([]);
  });

  it("hold tests, scripts and the companion's modules of 300 lines at most, as a case is its data too", () => {
    const others = TRACKED.filter((file) => /^(test|scripts|companion)\/.*\.(ts|mjs|py)$/.test(file));
    expect(others.length).toBeGreaterThan(900);
    expect(others.filter((file) => lines(file) > 300)).toEqual([]);
  });

  it("hold at most 12 files each", () => {
    const folders = new Map<string, number>();
    for (const file of SOURCES) folders.set(dirname(file), (folders.get(dirname(file)) ?? 0) + 1);
    expect([...folders].filter(([, count]) => count > 12)).toEqual([]);
  });

  it("name the source of every table of knowledge", () => {
    const tables = SOURCES.filter((file) => file.startsWith("node-src/knowledge/"));
    expect(tables.length).toBeGreaterThan(3);
    expect(tables.filter((file) => !readFileSync(join(ROOT, file), "utf8").includes("Source:"))).toEqual([]);
  });

  it("export by name and have no drawer for odds and ends", () => {
    expect(SOURCES.filter((file) => /(^|\/)(utils?|helpers?|manager|misc|common)(\.ts|\/)/.test(file))).toEqual([]);
    expect(
      SOURCES.filter(
        (file) => /^export default/m.test(readFileSync(join(ROOT, file), "utf8")) && !file.includes("/assembly/"),
      ),
    ).toEqual([]);
  });
});

describe("what leaves the house", () => {
  it("bundles into one file that needs Node and nothing else, and has no way out of this machine", async () => {
    const built = await build({
      ...NODE_BUNDLE,
      absWorkingDir: ROOT,
      entryPoints: ["node-src/cli/main.ts"],
      format: "cjs",
      write: false,
      metafile: true,
      outdir: "dist",
      logLevel: "silent",
    });
    const outside = Object.values(built.metafile.outputs).flatMap((output) =>
      output.imports.filter((entry) => entry.external).map((entry) => entry.path),
    );
    const bare = [...new Set(outside.map((path) => path.replace(/^node:/, "")))];
    expect(bare.length).toBeGreaterThan(2);
    expect(bare.filter((name) => /^(net|tls|http|https|http2|dns|inspector)$/.test(name))).toEqual([]);
    expect(
      bare.filter(
        (name) =>
          !/^(fs|fs\/promises|path|url|os|dgram|readline|readline\/promises|string_decoder|timers|timers\/promises|util|zlib|crypto|stream|worker_threads|buffer|events|assert|perf_hooks|module|process|vm|child_process|v8|diagnostics_channel)$/.test(
            name,
          ),
      ),
    ).toEqual([]);
  });

  it("opens sockets in one room only, and there only to this machine", () => {
    const opening = SOURCES.filter((file) => /node:dgram/.test(readFileSync(join(ROOT, file), "utf8")));
    expect(opening.filter((file) => !file.startsWith("node-src/adapters/companion/"))).toEqual([]);
    expect(opening.length).toBeGreaterThan(0);
    for (const file of opening) expect(readFileSync(join(ROOT, file), "utf8")).toContain("127.0.0.1");
    const addresses = SOURCES.flatMap(
      (file) => readFileSync(join(ROOT, file), "utf8").match(/"\d+\.\d+\.\d+\.\d+"/g) ?? [],
    );
    expect(addresses.filter((address) => address !== '"127.0.0.1"')).toEqual([]);
  });

  it("holds no path of a developer's machine", () => {
    const text = TRACKED.filter(
      (file) => /\.(ts|mjs|cjs|json|md|html|c|yml)$|^\.ci\//.test(file) && file !== "package-lock.json",
    );
    const named = text.filter(
      (file) =>
        /["'`( ]\/(home|Users|work|root)\/[a-z]/i.test(readFileSync(join(ROOT, file), "utf8")) &&
        !file.startsWith("test/"),
    );
    expect(named).toEqual([]);
  });

  it("has every npm script that the README names", () => {
    const scripts = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).scripts as Record<string, string>;
    const named = [...readFileSync(join(ROOT, "README.md"), "utf8").matchAll(/npm run ([a-z:]+)/g)].map(
      (match) => match[1] ?? "",
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

/** Each violation lies in a file of its own, named after its rule. */
function own(rule: string, file: string): string {
  return file.replace("planted.ts", `${rule}.ts`);
}

function plant(house: string, file: string, imports: string): void {
  write(join(house, file), `import "${imports}";\nexport const planted = 1;\n`);
  const target = imports.replace(/^#src\//, "node-src/").replace(/^#test\//, "test/");
  if (imports.endsWith("planted-too.ts")) write(join(house, target), `import "#src/dsp/no-cycles.ts";\n`);
  else if (imports.startsWith("#") && !imports.includes("not-there"))
    write(join(house, target), "export const planted = 1;\n");
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function cruise(house: string): readonly { rule: { name: string }; from: string }[] {
  const cruiser = join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const run = spawnSync(
    process.execPath,
    [cruiser, "--config", ".dependency-cruiser.cjs", "--output-type", "json", "node-src"],
    { cwd: house, encoding: "utf8", maxBuffer: 1 << 26 },
  );
  return (JSON.parse(run.stdout) as { summary: { violations: { rule: { name: string }; from: string }[] } }).summary
    .violations;
}

function lines(file: string): number {
  return readFileSync(join(ROOT, file), "utf8").trimEnd().split("\n").length;
}
