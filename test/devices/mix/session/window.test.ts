import { beforeAll, describe, expect, it } from "vitest";
import { FROM_MIX_PAGE, type MixPageMessage, TO_MIX_PAGE } from "#src/browser/mix/mix-protocol.ts";
import type { MixView } from "#src/browser/mix/mix-view.ts";
import { mixViewOf } from "#src/devices/mix/session/window/mix-view-of.ts";
import { MixWindow } from "#src/devices/mix/session/window/mix-window.ts";
import { ok } from "#src/model/result.ts";
import { FOUR, MixBench } from "#test/devices/mix/session/mix-bench.ts";

/** A window over a session, and what reached page, files and patch. */
function opened(bench: MixBench) {
  const files = new Map<string, string>();
  const told: ReturnType<typeof TO_MIX_PAGE.read>[] = [];
  const asked: string[] = [];
  const window = new MixWindow({
    session: bench.session,
    folder: {
      write: async (name, text) => {
        files.set(name, text);
        return ok(`file:///${name}`);
      },
      remove: async () => files.clear(),
    },
    tell: (...atoms) => void told.push(TO_MIX_PAGE.read(atoms)),
    window: (...atoms) => void asked.push(atoms.join(" ")),
    refuse: (sentence) => void asked.push(sentence),
  });
  bench.listen = (shown) => window.show(shown);
  const say = (message: MixPageMessage) => window.hear(FROM_MIX_PAGE.atoms(message));
  const view = (): MixView => {
    const text = files.get("view.js") ?? "";
    return (JSON.parse(text.slice(text.indexOf("(") + 1, text.lastIndexOf(")"))) as { view: MixView }).view;
  };
  return { window, files, told, asked, say, view };
}

const keysOf = (revision = 1) => ({ revision, keyOf: (id: string) => id.length });

describe("the window of the Mix", () => {
  const bench = new MixBench(FOUR.slice(1, 3));
  const { window, told, asked, say, view, files } = opened(bench);
  beforeAll(async () => {
    await window.open(bench.session.shown);
    await say({ say: "ready" });
  });

  it("opens with its page, and is told that it has a native text field", () => {
    expect(asked).toEqual(["url file:///mix.html", "open"]);
    expect(told).toEqual([{ say: "typing", native: true }]);
    expect(window.isOpen).toBe(true);
  });

  it("analyses, and shows what was found in a file that is written anew, with few words through Max", async () => {
    await say({ say: "analyse" });
    await settled();
    const { moves, tracks, findings, may, revision, heard, set } = view();
    expect(told.at(-1)).toEqual({ say: "view", revision });
    expect(moves.map(({ id, accepted }) => [id, accepted])).toEqual([
      ["pan-bass-bass", true],
      ["eq-drums-2500", true],
    ]);
    expect(tracks.map(({ name, kind, depth }) => [name, kind, depth])).toEqual([
      ["Drums", "audio", 0],
      ["Bass", "audio", 0],
      ["Main", "main", 0],
    ]);
    expect(findings.length).toBeGreaterThan(0);
    expect([may, heard, set]).toEqual([{ apply: true, revert: false }, { from: 1, to: 10 }, "Song"]);
    const strings = told.flatMap((message) => Object.values(message ?? {})).filter((each) => typeof each === "string");
    expect(new Set(strings).size).toBeLessThanOrEqual(20);
  });

  it("rejects a move by its key, applies the others, reverts", async () => {
    const key = (id: string) => view().moves.find((move) => move.id === id)!.key;
    await say({ say: "accept", move: key("eq-drums-2500"), on: false });
    await settled();
    expect(view().moves.find(({ id }) => id === "eq-drums-2500")?.accepted).toBe(false);
    await say({ say: "apply" });
    await settled();
    expect(view().moves.map(({ id, outcome }) => [id, outcome])).toEqual([
      ["pan-bass-bass", "applied"],
      ["eq-drums-2500", "proposed"],
    ]);
    expect([view().may.revert, view().after === null, view().status.kind]).toEqual([true, false, "done"]);
    await say({ say: "revert" });
    await settled();
    expect(view()).toMatchObject({ may: { apply: false, revert: false }, moves: [], after: null });
  });

  it("passes over what is none of its words, and a key that was never given", async () => {
    const before = bench.shown.length;
    await window.hear(["lock", "not a number"]);
    await say({ say: "only", move: 99 });
    expect(bench.shown.length).toBe(before);
  });

  it("closes, and leaves nothing behind", async () => {
    await say({ say: "close" });
    expect([asked.at(-1), files.size, window.isOpen]).toEqual(["close", 0, false]);
  });
});

describe("a view of a session", () => {
  it("is empty before Analyse, busy while it listens, and holds finite numbers only", async () => {
    const bench = new MixBench(FOUR.slice(1, 3));
    const empty = mixViewOf(bench.session.shown, keysOf());
    expect(empty).toMatchObject({ set: "", heard: null, tracks: [], moves: [], may: { apply: false, revert: false } });
    await bench.session.analyse();
    const busy = bench.shown.find(({ work }) => work.status.kind === "listening")!;
    expect(mixViewOf(busy, keysOf()).status.kind).toBe("busy");
    const view = mixViewOf(bench.session.shown, keysOf(7));
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    expect(view.revision).toBe(7);
  });
});

/** The files of all that was shown are written. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 5));
}
