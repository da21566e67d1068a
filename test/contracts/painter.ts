import { describe, expect, it } from "vitest";
import { measured, type Recorder } from "#test/doubles/devices/recorders.ts";

/** What every back-end of `Painter` does, whatever it draws on. */
export function painterContract(name: string, record: () => Recorder): void {
  describe(`the painter of ${name}`, () => {
    it("fills the path that was drawn and leaves none behind", () => {
      const { painter, marks, unused } = record();
      painter.moveTo(1, 2);
      painter.lineTo(3, 4);
      painter.lineTo(5, 2);
      painter.closePath();
      painter.fill("accent", 0.5);
      painter.rectangle(0, 0, 10, 20);
      painter.fill("lcdBackground");
      const path = [["move", 1, 2], ["line", 3, 4], ["line", 5, 2], ["close"]];
      expect(marks).toMatchObject([
        { kind: "fill", opacity: 0.5, path },
        { kind: "fill", opacity: 1, path: [["rectangle", 0, 0, 10, 20]] },
      ]);
      expect(unused).toEqual([]);
    });

    it("strokes with a width and leaves no path behind", () => {
      const { painter, marks, unused } = record();
      painter.moveTo(0.5, 0);
      painter.lineTo(0.5, 9);
      painter.stroke("line", 1, 0.25);
      painter.circle(10, 12, 3);
      painter.stroke("accent", 1.5);
      expect(marks).toMatchObject([
        { kind: "stroke", opacity: 0.25, width: 1 },
        { kind: "stroke", opacity: 1, width: 1.5, path: [["circle", 10, 12, 3]] },
      ]);
      expect(unused).toEqual([]);
    });

    it("does not join two circles of one path", () => {
      const { painter, marks } = record();
      painter.circle(4, 5, 2);
      painter.circle(14, 5, 2);
      painter.fill("accent");
      expect(marks).toMatchObject([
        {
          path: [
            ["circle", 4, 5, 2],
            ["circle", 14, 5, 2],
          ],
        },
      ]);
    });

    it("gives different colours to ground, text, accent and warning", () => {
      const { painter, marks } = record();
      for (const ink of ["lcdBackground", "text", "accent", "warning", "phrase"] as const) {
        painter.rectangle(0, 0, 1, 1);
        painter.fill(ink);
      }
      expect(new Set(marks.map(({ colour }) => colour)).size).toBe(5);
    });

    it.each([
      ["left", 100],
      ["centre", 100 - measured("Analyse", 9) / 2],
      ["right", 100 - measured("Analyse", 9)],
    ] as const)("sets words on a baseline, aligned %s", (align, left) => {
      const { painter, marks, unused } = record();
      painter.text("Analyse", 100, 50, { size: 9, ink: "text", align, opacity: 0.75 });
      expect(marks).toMatchObject([{ kind: "text", words: "Analyse", size: 9, baseline: 50, opacity: 0.75 }]);
      expect((marks[0] as { left: number }).left).toBeCloseTo(left, 9);
      expect(unused).toEqual([]);
    });

    it("measures words at the size asked for, also after another size was used", () => {
      const { painter } = record();
      painter.text("small", 0, 0, { size: 9, ink: "text" });
      expect(painter.textWidth("12.5 dB", 20)).toBeCloseTo(measured("12.5 dB", 20), 9);
    });
  });
}
