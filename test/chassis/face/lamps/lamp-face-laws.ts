import fc from "fast-check";
import { expect, it } from "vitest";
import type { FaceMessage } from "#src/chassis/face/common-messages.ts";
import type { FaceSize } from "#src/chassis/face/face-layout.ts";
import { type FaceState, STATUS_KINDS } from "#src/chassis/face/face-state.ts";
import type { FaceClicks, FaceReading } from "#src/chassis/face/lamps/face-reading.ts";
import type { Painter } from "#src/ports/painter.ts";
import { recordMgraphics } from "#test/doubles/devices/recorders.ts";

/** Words as they pass through Max: one blank between two, none at the ends. */
export const someWords = fc.stringMatching(/^([a-z]{1,12}( [a-z]{1,12}){0,14})?$/);

/** What every face has, in any state. */
export const someState: { readonly [Part in keyof FaceState]: fc.Arbitrary<FaceState[Part]> } = {
  status: fc.record({ kind: fc.constantFrom(...STATUS_KINDS), words: someWords }),
  progress: fc.constantFrom(0, 0.3, 1),
  offer: fc.constant(""),
  enabled: fc.boolean(),
};

/** A device's messages to its face. */
export interface FaceMessages<Face> {
  readonly any: fc.Arbitrary<Face>;
  readonly messages: (before: Face, after: Face) => FaceMessage[];
  readonly take: (state: Face, selector: string, atoms: readonly unknown[]) => Face;
  /** A device that was just dropped, and all that an analysis may say of it. */
  readonly empty: Face;
  readonly full: Face;
}

export function keepMessageLaws<Face>({ any, messages, take, empty, full }: FaceMessages<Face>): void {
  it("turn any face into any other, and say nothing where nothing changed", () => {
    fc.assert(
      fc.property(any, any, (before, after) => {
        const arrived = messages(before, after).reduce(
          (state, [selector, ...atoms]) => take(state, selector, atoms),
          before,
        );
        expect(arrived).toEqual(after);
        expect(messages(after, { ...after })).toEqual([]);
      }),
    );
  });

  it("are few: 20 strings at most for all that an analysis says, as Max keeps every one for good", () => {
    const strings = messages(empty, full).flatMap(([, ...atoms]) => atoms.filter((atom) => typeof atom === "string"));
    expect(strings.length).toBeGreaterThan(2);
    expect(new Set(strings).size).toBeLessThanOrEqual(20);
  });
}

type Draw<Face> = (state: Face, reading: FaceReading | null, size: FaceSize, painter: Painter) => FaceClicks;

/** What a face paints, and where it can be clicked. */
export function lampPainter<Face>(draw: Draw<Face>, size: FaceSize) {
  return (state: Face, reading: FaceReading | null = null) => {
    const { painter, marks } = recordMgraphics();
    const { lamps: areas, more } = draw(state, reading, size, painter);
    const texts = marks.flatMap((mark) => (mark.kind === "text" ? [mark] : []));
    return { marks, texts, areas, more, words: texts.map((text) => text.words).join(" ") };
  };
}

/** How a device draws its lamps. */
export interface LampDrawing<Face> {
  readonly any: fc.Arbitrary<Face>;
  readonly painted: ReturnType<typeof lampPainter<Face>>;
  readonly empty: Face;
  readonly size: FaceSize;
  readonly lamps: number;
}

export function keepDrawingLaws<Face>({ any, painted, empty, size, lamps }: LampDrawing<Face>): void {
  it("draws any state inside its box, with no coordinate that is none", () => {
    const readings = fc.record({ of: fc.constantFrom("status" as const, 0, 3, lamps - 1), page: fc.nat(2) });
    fc.assert(
      fc.property(any, fc.option(readings), (state, reading) => {
        const { texts, marks } = painted(state, reading);
        expect(marks.length).toBeGreaterThan(0);
        for (const { left, baseline, words: text, size: letters } of texts) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + text.length * letters * 0.55).toBeLessThanOrEqual(size.width + 1e-6);
          expect(baseline).toBeLessThanOrEqual(size.height);
        }
      }),
    );
  });

  it("says what to press before Analyse, and shows no lamp to click", () => {
    const { words: said, areas } = painted(empty);
    expect(said).toContain("Press Analyse");
    expect(areas).toEqual([]);
  });
}

/** All pages of what is read, one after another. */
export function readPages<Face>(
  painted: ReturnType<typeof lampPainter<Face>>,
  state: Face,
  of: FaceReading["of"],
): readonly string[] {
  const pages: string[] = [];
  for (let more = true; more && pages.length < MOST_PAGES; ) {
    const page = painted(state, { of, page: pages.length });
    pages.push(page.words.replace("click for more", ""));
    more = page.more;
  }
  return pages;
}

const MOST_PAGES = 20;
