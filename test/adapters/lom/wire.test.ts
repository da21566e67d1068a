import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gatherer, type MaxMessage, numberMessages, partText, replyMessages } from "#src/adapters/lom/chunks.ts";
import { classicScript } from "#src/adapters/lom/classic-script.ts";
import { lomWire } from "#src/adapters/lom/lom-wire.ts";
import { paths, trackOfPath } from "#src/adapters/lom/paths.ts";
import { packStreams } from "#src/adapters/lom/streams.ts";
import { fromLine, LONGEST_LINE, type LomReply, type LomRequest, toLine } from "#src/adapters/lom/wire.ts";

const words = fc.string({ unit: "binary", maxLength: 200 });
const atoms = fc.oneof(words, fc.double(), fc.constantFrom(-0, Number.NaN, Infinity, -Infinity, 0, 1));

describe("a line", () => {
  it("law: carries any word and any number, -0, NaN and the infinities too", () => {
    fc.assert(
      fc.property(fc.array(atoms), (values) => {
        expect(fromLine(toLine({ values }))).toEqual({ values });
      }),
    );
  });

  it("law: is printable ASCII, so that characters are bytes", () => {
    fc.assert(fc.property(words, (word) => /^[\x20-\x7e]*$/.test(toLine(word))));
  });

  it("keeps the sign of zero", () => {
    expect(Object.is((fromLine(toLine([-0])) as number[])[0], -0)).toBe(true);
  });
});

describe("chunks", () => {
  const long = fc.string({ minLength: 1, maxLength: 300 }).map((text) => text.repeat(400));

  it("law: any line survives them, in any order and with any part twice", () => {
    fc.assert(
      fc.property(fc.oneof(words, long), fc.infiniteStream(fc.nat()), (text, order) => {
        const line = toLine(text);
        const messages = replyMessages(7, line);
        const shuffled = [...messages, ...messages.slice(0, 1)]
          .map((message) => ({ message, key: order.next().value as number }))
          .sort((one, other) => one.key - other.key);
        expect(joined(shuffled.map(({ message }) => message))).toBe(line);
      }),
      { numRuns: 50 },
    );
  });

  it("are symbols under Max's limit that never look like numbers", () => {
    const messages = replyMessages(1, "1".repeat(100_000));
    expect(messages).toHaveLength(4);
    for (const [, , , , text] of messages) {
      expect(String(text).length).toBeLessThan(32_767);
      expect(Number(text)).toBeNaN();
    }
  });

  it("leave a part of something else alone", () => {
    const parts = gatherer<string>();
    expect(parts.add("1", 0, 2, "a")).toBeNull();
    expect(parts.add("1", 1, 3, "b")).toBeNull();
    expect(parts.add("1", 5, 2, "b")).toBeNull();
    expect(parts.add("1", 1, 2, "b")).toEqual(["a", "b"]);
  });
});

describe("streams", () => {
  it("take long lists of numbers out of the line", () => {
    const markers = Array.from({ length: 5000 }, (_, index) => index / 7);
    const { reply, streams } = packStreams(replyWith(markers));
    expect(toLine(reply).length).toBeLessThan(200);
    expect(streams).toEqual([markers]);
    for (const message of numberMessages(1, 0, markers)) expect(message.length).toBeLessThanOrEqual(1005);
  });

  it("leave what an atom cannot carry in the line", () => {
    expect(packStreams(replyWith([...new Array<number>(50).fill(1), Number.NaN])).streams).toEqual([]);
  });
});

describe("the Node end", () => {
  it("law: gives back whatever the other end answered", async () => {
    const values = fc.array(fc.oneof(atoms, fc.integer()), { maxLength: 120 });
    await fc.assert(
      fc.asyncProperty(fc.array(values, { maxLength: 5 }), fc.boolean(), async (members, numbersLast) => {
        const wire = lomWire((line) => {
          const { id } = fromLine(line) as LomRequest;
          const { reply, streams } = packStreams({ id, answers: [{ read: { id: 3, values: members } }] });
          const inStreams = streams.flatMap((each, index) => numberMessages(id, index, each));
          const inLine = replyMessages(id, toLine(reply));
          const messages = numbersLast ? [...inLine, ...inStreams] : [...inStreams, ...inLine];
          for (const [selector, ...rest] of messages) wire.hear(selector, ...rest);
        });
        const answer = await wire.ask([{ op: "where", at: 1 }]);
        expect(answer).toEqual({ ok: true, value: [{ read: { id: 3, values: members } }] });
      }),
      { numRuns: 60 },
    );
  });

  it("splits a long batch into lines under the limit, and keeps the order", async () => {
    const lines: string[] = [];
    const wire = lomWire((line) => {
      lines.push(line);
      const { id, ops } = fromLine(line) as LomRequest;
      const answers = ops.map((op) => ({ where: "at" in op ? String(op.at) : "", id: 1 }));
      for (const [selector, ...rest] of replyMessages(id, toLine({ id, answers, streams: 0 })))
        wire.hear(selector, ...rest);
    });
    const ops = Array.from({ length: 2000 }, (_, at) => ({ op: "where", at: `live_set tracks ${at}` }) as const);
    const result = await wire.ask(ops);
    expect(result.ok && result.value.map((answer) => "where" in answer && answer.where)).toEqual(
      ops.map(({ at }) => at),
    );
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line.length).toBeLessThan(LONGEST_LINE);
  });

  it("refuses as busy when nobody answers, and hears a late reply without harm", async () => {
    const wire = lomWire(() => undefined, { patience: 5 });
    expect(await wire.ask([{ op: "where", at: 1 }])).toMatchObject({ ok: false, error: { code: "live-busy" } });
    expect(wire.hear("lom_reply", toLine({ id: 1, answers: [] }))).toBe(true);
    expect(wire.hear("lom_reply", "{garbage")).toBe(true);
    expect(wire.hear("lom_part", 1, 0, 2, "=x")).toBe(true);
    expect(wire.hear("dial", 3)).toBe(false);
  });

  it("settles what is open when it closes", async () => {
    const wire = lomWire(() => undefined);
    const asked = wire.ask([{ op: "where", at: 1 }]);
    wire.close();
    expect(await asked).toMatchObject({ ok: false, error: { code: "live-busy" } });
  });
});

describe("paths", () => {
  it("are built, and name their track", () => {
    const clip = paths.slotClip(paths.track(2), 0);
    expect(clip).toBe("live_set tracks 2 clip_slots 0 clip");
    expect(trackOfPath(clip)).toBe("live_set tracks 2");
    expect(trackOfPath(paths.volume(paths.mainTrack))).toBe("live_set master_track");
    expect(trackOfPath(paths.song)).toBeNull();
    expect(() => paths.track(-1)).toThrow(RangeError);
    expect(() => paths.track(0.5)).toThrow(RangeError);
  });
});

describe("classicScript", () => {
  it("turns exports into globals, renamed ones too", () => {
    expect(classicScript("function lom2() {}\nfunction ready() {}\nexport {\n  lom2 as lom,\n  ready\n};\n")).toContain(
      "var lom = lom2;",
    );
  });

  it("turns those of a bundle without blanks into globals as well", () => {
    const bundle = 'function lom2(){}var said="export{lom2 as none};";function ready(){}export{lom2 as lom,ready};\n';
    expect(classicScript(bundle)).toBe(
      'function lom2(){}var said="export{lom2 as none};";function ready(){}var lom = lom2;\n',
    );
  });

  it.each([
    ['import fs from "fs";\nexport { fs };\n'],
    ['var one=1;import fs from"fs";export{fs};\n'],
    ["var one=1;export default one;\n"],
    ["var one=1;export{one};var two=2;export{two};\n"],
  ])("refuses a bundle that is still a module: %j", (bundle) => {
    expect(() => classicScript(bundle)).toThrow(RangeError);
  });
});

function replyWith(values: readonly number[]): LomReply {
  return { id: 1, answers: [{ read: { id: 2, values: [values] } }] };
}

/** As the Node end puts messages together. */
function joined(messages: readonly MaxMessage[]): string | null {
  const parts = gatherer<string>();
  let line: string | null = null;
  for (const [selector, ...rest] of messages) {
    if (selector === "lom_reply") line = String(rest[0]);
    const whole =
      selector === "lom_part" ? parts.add("7", Number(rest[1]), Number(rest[2]), partText(rest[3] ?? "")) : null;
    line = whole?.join("") ?? line;
  }
  return line;
}
