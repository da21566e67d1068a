import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LAP } from "#src/chassis/patch/signal/curve-reader-code.ts";
import { MARKS_TABLE, marksTable, type SongMarks } from "#src/devices/meter/span/song-marks.ts";
import { spanGenExpr } from "#src/devices/meter/span/span-genexpr.ts";
import { JUMPS, SPAN_ENDS, SPAN_STATES, SPANS } from "#src/devices/meter/span/span-names.ts";
import { GenSignals } from "#test/doubles/meter/gen-signals.ts";

const RATE = 8_000;
const TEMPO = 120;
const BEAT = RATE / (TEMPO / 60);

interface Menus {
  readonly span?: (typeof SPANS)[number];
  readonly atEnd?: (typeof SPAN_ENDS)[number];
  readonly jumps?: (typeof JUMPS)[number];
  readonly atStart?: boolean;
}

/** The transport of a song, and what the text says of it. */
class Song {
  private readonly gen: GenSignals;
  private readonly marks = new Float32Array(MARKS_TABLE.frames);
  private beats = 0;
  private presses = 0;

  constructor({ span = "Everything", atEnd = "Hold", jumps = "Off", atStart = false }: Menus, marks?: SongMarks) {
    this.gen = new GenSignals(spanGenExpr(), RATE, () => this.marks)
      .set("span", SPANS.indexOf(span))
      .set("at_end", SPAN_ENDS.indexOf(atEnd))
      .set("at_jump", JUMPS.indexOf(jumps))
      .set("at_start", Number(atStart));
    if (marks !== undefined) this.mark(marks);
    this.stand(0.5);
  }

  mark(marks: SongMarks): this {
    this.marks.set([this.marks[0]! + 1, ...marksTable(marks)]);
    return this;
  }

  stand(seconds: number): this {
    this.gen.run(seconds * RATE, () => this.beats / LAP);
    return this;
  }

  put(beats: number): this {
    this.beats = beats;
    return this;
  }

  /** Plays on from where it is; a loop leads from its end to its start. */
  play(beats: number, loop?: SongMarks["loop"]): this {
    this.gen.run(Math.round(beats * BEAT), () => {
      const now = this.beats;
      this.beats += 1 / BEAT;
      if (loop && this.beats >= loop.end - 1e-9) this.beats += loop.start - loop.end;
      return now / LAP;
    });
    return this;
  }

  press(): this {
    this.gen.set("fresh", ++this.presses);
    return this;
  }

  /** Samples at which measurements begin, and each state with the sample that it begins at. */
  get begun(): readonly number[] {
    return this.changes(0).map(([at]) => at);
  }

  get states(): readonly (readonly [string, number])[] {
    return this.changes(1).map(([at, value]) => [SPAN_STATES[value]!, at]);
  }

  get beat(): readonly number[] {
    return this.gen.outputs[2]!;
  }

  get operations() {
    return this.gen.operations;
  }

  private changes(outlet: number): readonly (readonly [at: number, value: number])[] {
    const values = this.gen.outputs[outlet]!;
    return values.flatMap((value, at) => (at > 0 && value !== values[at - 1] ? [[at, value] as const] : []));
  }
}

const LOOP = { start: 8, end: 12 };
const STOOD = RATE / 2;

describe("where a measurement begins and ends", () => {
  it("begins at a press, at a start and at a jump where that is asked for, and at nothing else", () => {
    const played = (menus: Menus) => new Song(menus).play(2).put(40).play(1).stand(0.5).play(1).press().play(1).begun;
    const [jump, start, press] = [STOOD + 2 * BEAT, 2 * STOOD + 3 * BEAT, 2 * STOOD + 4 * BEAT];
    expect(played({})).toEqual([press]);
    expect(played({ atStart: true })).toEqual([STOOD + 1, start + 1, press]);
    expect(played({ jumps: "All" })).toEqual([jump, press]);
  });

  it("takes the end of the loop for a jump, or not, as the menu says", () => {
    const played = (jumps: (typeof JUMPS)[number]) =>
      new Song({ jumps }, { loop: LOOP, locators: [] }).put(8).play(9, LOOP).put(2).play(1).begun;
    const [lap, second, away] = [STOOD + 4 * BEAT, STOOD + 8 * BEAT, STOOD + 9 * BEAT];
    expect(played("All")).toEqual([lap, second, away]);
    expect(played("Not Loop")).toEqual([away]);
    expect(played("Off")).toEqual([]);
  });

  it("takes a jump from elsewhere to the loop's start for what it is", () => {
    const song = new Song({ jumps: "Not Loop" }, { loop: LOOP, locators: [] }).put(8).play(2).put(8).play(1);
    expect(song.begun).toEqual([STOOD + 2 * BEAT]);
  });

  it("measures a loop from its start to its end, and holds, or measures it again", () => {
    const played = (atEnd: (typeof SPAN_ENDS)[number]) =>
      new Song({ span: "Loop", atEnd }, { loop: LOOP, locators: [] }).put(6).play(12, LOOP);
    const [start, end, second] = [2, 6, 10].map((beat) => STOOD + beat * BEAT) as [number, number, number];
    expect(played("Hold").states).toEqual([
      ["measuring", start],
      ["held", end],
    ]);
    expect(played("Hold").begun).toEqual([start]);
    expect(played("Again").begun).toEqual([start, end, second]);
    expect(played("Again").states).toEqual([["measuring", start]]);
  });

  it("ends at the loop's end where the transport goes on through it", () => {
    const song = new Song({ span: "Loop" }, { loop: LOOP, locators: [] }).put(7).play(10);
    expect(song.states.map(([state]) => state)).toEqual(["measuring", "held"]);
    expect(song.states.map(([, at]) => at - STOOD)).toEqual([BEAT, 5 * BEAT]);
  });

  it("measures from one locator to the next, whatever their order, and has no end behind the last", () => {
    const locators = [16, 4, 10];
    const song = new Song({ span: "Section", atEnd: "Again" }, { loop: null, locators }).play(24);
    expect(song.begun.map((at) => (at - STOOD) / BEAT)).toEqual([4, 10, 16]);
    const held = new Song({ span: "Section" }, { loop: null, locators }).play(24);
    expect(held.states.map(([state, at]) => [state, (at - STOOD) / BEAT])).toEqual([
      ["measuring", 4],
      ["held", 10],
    ]);
  });

  it("waits again where a span is broken off by a stop, a jump, or another loop", () => {
    const broken = (then: (song: Song) => Song) =>
      then(new Song({ span: "Loop" }, { loop: LOOP, locators: [] }).put(8).play(2)).states.map(([state]) => state);
    expect(broken((song) => song.stand(0.5).play(1))).toEqual(["measuring", "waiting"]);
    expect(broken((song) => song.put(0).play(1))).toEqual(["measuring", "waiting"]);
    expect(broken((song) => song.mark({ loop: { start: 8, end: 10.5 }, locators: [] }).play(1))).toEqual([
      "measuring",
      "waiting",
    ]);
    expect(broken((song) => song.mark({ loop: LOOP, locators: [3] }).play(1))).toEqual(["measuring"]);
  });

  it("holds until Reset, which waits for the next start of the span", () => {
    const song = new Song({ span: "Loop" }, { loop: LOOP, locators: [] }).put(7).play(6).put(7).play(2);
    expect(song.states.map(([state]) => state)).toEqual(["measuring", "held"]);
    song.press().play(1).put(7).play(2);
    expect(song.states.map(([state]) => state)).toEqual(["measuring", "held", "waiting", "measuring"]);
  });

  it("begins where a start or a jump lands on a mark, and not a beat behind it", () => {
    const marks: SongMarks = { loop: null, locators: [8, 20] };
    expect(new Song({ span: "Section" }, marks).put(8).play(1).begun).toEqual([STOOD]);
    expect(new Song({ span: "Section" }, marks).put(9).play(1).begun).toEqual([]);
    expect(new Song({ span: "Section" }, marks).put(1).play(1).put(20).play(1).begun).toEqual([STOOD + BEAT]);
  });

  it("waits for ever without a loop or a locator, and takes no half-written marks", () => {
    for (const span of ["Loop", "Section"] as const)
      expect(new Song({ span }, { loop: null, locators: [] }).play(8).begun).toEqual([]);
  });

  it("says the beat that plays, and none while the transport stands", () => {
    const song = new Song({}).put(5).play(1).stand(0.5);
    expect(song.beat[STOOD - 1]).toBe(-1);
    expect(song.beat[STOOD + BEAT / 2]).toBeCloseTo(5.5, 6);
    expect(song.beat.at(-1)).toBe(-1);
  });

  it("measures each of any locators' sections once, to the sample", () => {
    const places = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(places, (sixteenths) => {
        const locators = sixteenths.map((each) => each / 4);
        const song = new Song({ span: "Section", atEnd: "Again" }, { loop: null, locators }).play(16);
        const wanted = [...locators].sort((one, other) => one - other).map((beat) => Math.ceil(beat * BEAT - 1e-6));
        expect(song.begun.map((at) => at - STOOD)).toEqual(wanted);
      }),
      { numRuns: 12 },
    );
  });

  it("costs at most 44 operators a sample", () => {
    const counted = new GenSignals(spanGenExpr(), RATE, () => new Float32Array(MARKS_TABLE.frames), true);
    counted.run(RATE, (n) => n / RATE / LAP);
    expect(counted.operations.all / RATE).toBeLessThan(44);
  });
});

it("keeps as many locators as there is room for, the first in time", () => {
  const locators = Array.from({ length: 600 }, (_, n) => 600 - n);
  const table = marksTable({ loop: null, locators });
  expect(table.length + 1).toBe(MARKS_TABLE.frames);
  expect(table.slice(5, 8)).toEqual([512, 1, 0]);
});
