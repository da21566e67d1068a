import { fileURLToPath } from "node:url";
import { createContext, runInContext, Script } from "node:vm";
import { build } from "esbuild";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { classicScript } from "#src/adapters/lom/classic-script.ts";
import { EMPTY_CURVE_FACE } from "#src/chassis/face/curve-face.ts";
import { faceMessages } from "#src/chassis/face/face-messages.ts";
import { recipeEditing } from "#src/chassis/spec/recipe-editing.ts";
import { DEVICE as PUMP } from "#src/devices/pump/device.ts";
import { DEVICE as RIDE } from "#src/devices/ride/device.ts";
import { RIDDEN } from "#test/chassis/face/some-face.ts";
import { type Mark, recordMgraphics } from "#test/doubles/devices/recorders.ts";

/** The handlers of the bundled script, called as Max calls them: by name, with `messagename` set. */
class FakeV8ui {
  readonly marks: Mark[];
  readonly graphics: ReturnType<typeof recordMgraphics>["graphics"];
  readonly outlets: unknown[][] = [];
  redraws = 0;
  now = 0;
  due: { readonly at: number; readonly run: () => void } | null = null;
  readonly #context: Record<string, unknown>;

  constructor(script: string) {
    const recorder = recordMgraphics();
    this.marks = recorder.marks;
    this.graphics = recorder.graphics;
    this.graphics.redraw = () => {
      this.redraws++;
    };
    const { now, schedule, cancel } = {
      now: () => this.now,
      schedule: (run: () => void, wait: number) => {
        this.due = { at: this.now + wait, run };
      },
      cancel: () => {
        this.due = null;
      },
    };
    class Task {
      readonly run: () => void;
      constructor(run: () => void) {
        this.run = run;
      }
      schedule(wait: number): void {
        schedule(this.run, wait);
      }
      cancel(): void {
        cancel();
      }
    }
    this.#context = {
      mgraphics: this.graphics,
      max: { getcolor: () => undefined },
      Task,
      Date: { now },
      messagename: "",
      outlets: 1,
      outlet: (...atoms: unknown[]) => this.outlets.push(atoms),
    };
    createContext(this.#context);
    runInContext(script, this.#context);
  }

  send(selector: string, ...atoms: unknown[]): void {
    this.#context["messagename"] = selector;
    const own = this.#context[selector];
    if (typeof own === "function") own(...atoms);
    else (this.#context["anything"] as (...atoms: unknown[]) => void)(...atoms);
  }

  paint(): readonly Mark[] {
    this.marks.length = 0;
    (this.#context["paint"] as () => void)();
    return this.marks;
  }

  until(time: number): void {
    while (this.due !== null && this.due.at <= time) {
      const { at, run } = this.due;
      this.due = null;
      this.now = at;
      run();
    }
    this.now = time;
  }

  get names(): string[] {
    return Object.keys(this.#context).filter(
      (name) => typeof this.#context[name] === "function" && !["Task", "outlet"].includes(name),
    );
  }
}

describe("the script of the v8ui object", () => {
  let script = "";
  let box: FakeV8ui;
  beforeAll(async () => {
    script = classicScript(await bundle("node-src/chassis/face/v8ui-main.ts"));
  });
  beforeEach(() => {
    box = new FakeV8ui(script);
  });

  it("is one classic script in the language and with the functions that Max has", () => {
    expect(() => new Script(script)).not.toThrow();
    expect(script).not.toMatch(/^\s*(import|export)\b/m);
    expect(script).not.toMatch(/\b(setTimeout|setInterval|console|require|process|fetch|toSorted|findLast)\b/);
    expect(script.length).toBeLessThan(90_000);
  });

  it("has no inner name that a message could call instead of its handler", () => {
    const other = {
      ...RIDDEN,
      position: 1,
      progress: 1,
      enabled: false,
      offer: "Install companion",
      compare: "dry",
      limits: { boost: 1, cut: 1 },
    } as const;
    const messages = faceMessages(EMPTY_CURVE_FACE, { ...other, bars: { length: 3, first: 0 } });
    const selectors = ["curve_add", "clear", "theme", ...messages.map(([selector]) => selector)];
    expect(selectors).toHaveLength(17);
    expect(box.names.filter((name) => selectors.includes(name))).toEqual([]);
    expect(box.names).toEqual(expect.arrayContaining(["anything", "notifydeleted", "onclick", "onresize", "paint"]));
  });

  it("uses pixels, not Max's relative coordinates", () => {
    expect([box.graphics.relative_coords, box.graphics.autofill]).toEqual([0, 0]);
  });

  it("shows what the patch sends", () => {
    expect(said(box.paint())).toContain("Press Analyse");
    box.send("span", 0, 16);
    box.send("phrases", 0, 6, 8, 16);
    box.send("curve", 0, 0, 4, 3, 16, -2.5);
    box.send("status", 3);
    box.send("words", "Written:", 3, "breakpoints");
    box.send("position", 4);
    const marks = box.paint();
    expect(said(marks)).toEqual(expect.arrayContaining(["+3.0 dB", "Written: 3 breakpoints"]));
    expect(said(marks)).not.toContain("Press Analyse");
    expect(marks.filter(({ kind }) => kind === "stroke").length).toBeGreaterThan(5);
  });

  it("asks for a redraw when something changed and not else", () => {
    box.send("position", 4);
    expect(box.redraws).toBe(1);
    box.until(1000);
    box.send("position", 4);
    box.send("nothing", 4);
    box.until(2000);
    expect(box.redraws).toBe(1);
    box.send("theme");
    expect(box.redraws).toBe(2);
  });

  it("redraws 30 times a second at most while it plays", () => {
    for (let time = 0; time < 2000; time += 2) {
      box.until(time);
      box.send("position", time / 500);
    }
    expect(box.redraws).toBeGreaterThan(50);
    expect(box.redraws).toBeLessThanOrEqual(61);
  });

  it("says a bang when its button is clicked, and nothing else at any other place or time", () => {
    const [width = 0, height = 0] = box.graphics.size;
    box.paint();
    for (let x = 0; x < width; x += 4) for (let y = 0; y < height; y += 4) box.send("onclick", x, y);
    expect(box.outlets).toEqual([]);
    box.send("words", "Stored; this device plays it.");
    box.send("offer", "Install", "companion");
    box.send("onclick", 30, height - 9);
    expect(box.outlets).toEqual([]);
    expect(said(box.paint())).toContain("Install companion");
    box.send("onclick", 200, 40);
    box.send("onclick", 30, height - 9);
    expect(box.outlets).toEqual([[0, "bang"]]);
    box.send("offer", "");
    box.send("onclick", 30, height - 9);
    expect(box.outlets).toHaveLength(1);
  });

  it("stops its timer when the device goes", () => {
    box.send("position", 1);
    box.send("position", 2);
    expect(box.due).not.toBeNull();
    box.send("notifydeleted");
    expect(box.due).toBeNull();
  });
});

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(new URL("../../..", import.meta.url)),
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    logLevel: "warning",
    define: {
      INVITATION: JSON.stringify(RIDE.face),
      EDITING: JSON.stringify(recipeEditing(PUMP.recipes, PUMP.spec)),
    },
  });
  return outputFiles[0]!.text;
}

function said(marks: readonly Mark[]): string[] {
  return marks.flatMap((mark) => (mark.kind === "text" ? [mark.words] : []));
}
