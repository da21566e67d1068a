import { describe, expect, it } from "vitest";
import { memoryAnalyses } from "#src/adapters/memory/memory-analyses.ts";
import type { FileAnalysis } from "#src/chassis/listening/room/file-analysis.ts";
import { type AskerOptions, listeningRoom } from "#src/chassis/listening/room/listening-room.ts";
import { type CountedFiles, countedFiles } from "#test/doubles/heard/counted-files.ts";

const bytes = (length: number, seed = 1) => Uint8Array.from({ length }, (_, at) => (at * seed) % 251);
const sumOf = (take: Uint8Array) => take.reduce((sum, byte) => sum + byte, 0);

/** Sums a file through a window of its own size. */
function summing(name: string, window = 1000): FileAnalysis<{ readonly sum: number; readonly each: Float32Array }> {
  return {
    name,
    listen: () => {
      const input = new Uint8Array(window);
      let sum = 0;
      return {
        input,
        advance: (count) => {
          for (const byte of input.subarray(0, count)) sum += byte;
        },
        finish: () => ({ features: { sum, each: Float32Array.of(-0, Number.NaN, sum) }, notFinite: 2 }),
      };
    },
  };
}

const TAKE = bytes(5000);
const BED = bytes(9000, 3);
const open = (files: CountedFiles = countedFiles({ take: TAKE, bed: BED }), cache = memoryAnalyses()) => ({
  files,
  cache,
  room: listeningRoom(files, cache),
});

async function sumFor(
  { room }: ReturnType<typeof open>,
  path: string,
  name = "sum 1",
  options: AskerOptions = {},
): Promise<number> {
  const heard = await room.asker(options).of(path, summing(name));
  if (!heard.ok) throw new Error(heard.error.sentence);
  return heard.value.features.sum;
}

/** Lets everything that waits for nothing but its turn come to rest. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("the listening room", () => {
  it("reads a file once for five presses, one after the other", async () => {
    const at = open();
    for (let press = 0; press < 5; press++) expect(await sumFor(at, "take")).toBe(sumOf(TAKE));
    expect(at.files.opened).toEqual(["take"]);
    expect(at.files.closed).toEqual(["take"]);
  });

  it("reads a file once for five presses at a time", async () => {
    const at = open();
    const presses = Array.from({ length: 5 }, () => sumFor(at, "take"));
    expect(new Set(await Promise.all(presses))).toEqual(new Set([sumOf(TAKE)]));
    expect(at.files.opened).toEqual(["take"]);
  });

  it("reads a file once for two analyses that are asked for together, whatever their windows", async () => {
    for (const window of [600, 1000, 4096, 60_000]) {
      const at = open();
      const asker = at.room.asker();
      const both = await Promise.all([
        asker.of("take", summing("one", window)),
        asker.of("take", summing("two", 7000)),
      ]);
      expect(both.map((each) => each.ok && each.value.features.sum)).toEqual([sumOf(TAKE), sumOf(TAKE)]);
      expect(at.files.opened).toEqual(["take"]);
    }
  });

  it("opens files one after the other, and reads two of one name that hold the same once", async () => {
    const cache = memoryAnalyses(async (path) => (path === "far/take" ? "take" : path));
    const at = open(countedFiles({ take: TAKE, bed: BED, "far/take": TAKE }), cache);
    const sums = await Promise.all(["take", "bed", "far/take"].map((path) => sumFor(at, path)));
    expect(sums).toEqual([sumOf(TAKE), sumOf(BED), sumOf(TAKE)]);
    expect(at.files.opened).toEqual(["take", "bed"]);
  });

  it("finds on the next day, in another process, what was measured, to the bit", async () => {
    const at = open();
    const first = await at.room.asker().of("take", summing("sum 1"));
    const later = open(countedFiles({}), at.cache);
    const again = await later.room.asker().of("take", summing("sum 1"));
    expect(again).toEqual(first);
    expect(again.ok && Object.is(again.value.features.each[0], -0)).toBe(true);
    expect(later.files.opened).toEqual([]);
  });

  it("measures anew under another version, and where the file has changed", async () => {
    let content = "old";
    const at = open(
      countedFiles({ take: TAKE }),
      memoryAnalyses(async () => content),
    );
    await sumFor(at, "take", "sum 1");
    await sumFor(at, "take", "sum 2");
    content = "new";
    await sumFor(at, "take", "sum 1");
    expect(at.files.opened).toHaveLength(3);
  });

  it("remembers nothing of a file that was written to while it was read", async () => {
    let content = 0;
    const at = open(
      countedFiles({ take: TAKE }),
      memoryAnalyses(async () => String(content)),
    );
    at.files.beforeRead = async () => {
      content += 1;
    };
    await sumFor(at, "take");
    await sumFor(at, "take");
    expect(at.files.opened).toHaveLength(2);
  });

  it("goes on without a cache that can tell nothing and keep nothing", async () => {
    const at = open(countedFiles({ take: TAKE }), {
      contentOf: async () => null,
      recall: async () => null,
      keep: async () => undefined,
    });
    expect(await sumFor(at, "take")).toBe(sumOf(TAKE));
    expect(await Promise.all([sumFor(at, "take"), sumFor(at, "take")])).toEqual([sumOf(TAKE), sumOf(TAKE)]);
    expect(at.files.opened).toHaveLength(2);
  });

  it("measures anew what another version of Node has kept", async () => {
    const at = open();
    await at.cache.keep("take take", "sum 1", Uint8Array.of(1, 2, 3));
    expect(await sumFor(at, "take")).toBe(sumOf(TAKE));
  });

  it("forgets what was used longest ago where its memory is full", async () => {
    const files = countedFiles({ take: TAKE, bed: BED });
    const forgetful = { ...memoryAnalyses(), recall: async () => null };
    const room = listeningRoom(files, forgetful, { memory: 150 });
    for (const path of ["take", "take", "bed", "take"]) await room.asker().of(path, summing("sum 1"));
    expect(files.opened).toEqual(["take", "bed", "take"]);
  });

  it("refuses a missing file and one of three channels, closes what it opened, and remembers neither", async () => {
    const at = open();
    expect(await at.room.asker().of("gone", summing("sum 1"))).toMatchObject({
      ok: false,
      error: { code: "file-missing" },
    });
    const wide = open(countedFiles({ take: TAKE.subarray(0, 4998) }, 3));
    for (let press = 0; press < 2; press++)
      expect(await wide.room.asker().of("take", summing("sum 1"))).toMatchObject({
        ok: false,
        error: { code: "audio-unsupported" },
      });
    expect(wide.files.opened).toHaveLength(2);
    expect(wide.files.closed).toHaveLength(2);
  });

  it("closes the file and lets the next one come where listening fails", async () => {
    const at = open();
    const failing: FileAnalysis<never> = {
      name: "failing",
      listen: () => {
        throw new RangeError("no such rate");
      },
    };
    await expect(at.room.asker().of("take", failing)).rejects.toThrow("no such rate");
    expect(at.files.closed).toEqual(["take"]);
    expect(await sumFor(at, "bed")).toBe(sumOf(BED));
  });

  it("takes any number of files on one signal without a warning of Node's", async () => {
    const warned: string[] = [];
    const note = ({ name }: Error) => warned.push(name);
    process.on("warning", note);
    const names = Array.from({ length: 24 }, (_, i) => `take ${i}`);
    const at = open(countedFiles(Object.fromEntries(names.map((name) => [name, TAKE]))));
    const asker = at.room.asker({ signal: new AbortController().signal });
    await Promise.all(names.map((name) => asker.of(name, summing("sum 1"))));
    await settle();
    process.off("warning", note);
    expect(warned).toEqual([]);
  });

  it("tells each asker how far its own files are, and nothing of what is remembered", async () => {
    const at = open();
    const told: string[] = [];
    const heard = (path: string, done: number) => void told.push(`${path} ${done}`);
    await Promise.all([sumFor(at, "take", "sum 1", { heard }), sumFor(at, "bed")]);
    expect(told.at(-1)).toBe("take 1");
    expect(told.every((each) => each.startsWith("take "))).toBe(true);
    told.length = 0;
    await sumFor(at, "take", "sum 1", { heard });
    expect(told).toEqual([]);
  });
});

describe("a press that is superseded", () => {
  /** A room whose reading of a file stands at its third piece until it is let go. */
  function halted(path: string) {
    const at = open();
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    at.files.beforeRead = async (file, piece) => {
      if (file === path && piece === 2) await held;
    };
    return { at, letGo };
  }

  it("ends the reading of another content before its next piece", async () => {
    const { at, letGo } = halted("take");
    const first = new AbortController();
    const press = sumFor(at, "take", "sum 1", { signal: first.signal });
    await settle();
    first.abort(new Error("superseded"));
    await expect(press).rejects.toThrow("superseded");
    const next = sumFor(at, "bed");
    await settle();
    letGo();
    expect(await next).toBe(sumOf(BED));
    expect(at.files.opened).toEqual(["take", "bed"]);
    expect(at.files.closed).toEqual(["take", "bed"]);
    expect(at.files.reads - Math.ceil(BED.length / 600) - 1).toBe(3);
  });

  it("leaves the reading to a press on the same content, which joins it", async () => {
    const { at, letGo } = halted("take");
    const first = new AbortController();
    const press = sumFor(at, "take", "sum 1", { signal: first.signal });
    await settle();
    first.abort(new Error("superseded"));
    await expect(press).rejects.toThrow("superseded");
    const next = sumFor(at, "take");
    await settle();
    letGo();
    expect(await next).toBe(sumOf(TAKE));
    expect(at.files.opened).toEqual(["take"]);
  });

  it("never begins what still waits in the queue", async () => {
    const { at, letGo } = halted("take");
    const going = sumFor(at, "take");
    await settle();
    const gone = new AbortController();
    const waiting = sumFor(at, "bed", "sum 1", { signal: gone.signal });
    await settle();
    gone.abort(new Error("superseded"));
    await expect(waiting).rejects.toThrow("superseded");
    letGo();
    await going;
    await settle();
    expect(at.files.opened).toEqual(["take"]);
  });

  it("does not end the reading of another press", async () => {
    const { at, letGo } = halted("take");
    const stays = sumFor(at, "take");
    const first = new AbortController();
    const press = sumFor(at, "take", "sum 1", { signal: first.signal });
    await settle();
    first.abort(new Error("superseded"));
    await expect(press).rejects.toThrow("superseded");
    const next = sumFor(at, "bed");
    letGo();
    expect(await stays).toBe(sumOf(TAKE));
    expect(await next).toBe(sumOf(BED));
  });

  it("asks for nothing where it was over before it began", async () => {
    const at = open();
    await expect(sumFor(at, "take", "sum 1", { signal: AbortSignal.abort(new Error("over")) })).rejects.toThrow("over");
    await settle();
    expect(at.files.opened).toEqual([]);
  });
});
