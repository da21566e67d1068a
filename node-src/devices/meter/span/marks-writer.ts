import type { BufferObject } from "#src/devices/meter/face/buffer-object.ts";
import { MARKS_TABLE, marksTable, type SongMarks } from "#src/devices/meter/span/song-marks.ts";

/** Writes the song's marks into their `buffer~` where they are others than before: the serial number is 0 meanwhile, and said last. */
export class MarksWriter {
  private before: readonly number[] = [];
  private serial = 0;

  write(marks: SongMarks, into: BufferObject): void {
    const table = marksTable(marks);
    if (table.length === this.before.length && table.every((value, at) => value === this.before[at])) return;
    this.before = table;
    this.serial = (this.serial % MOST) + 1;
    into.poke(1, MARKS_TABLE.serial, 0);
    into.poke(1, MARKS_TABLE.looped, table);
    into.poke(1, MARKS_TABLE.serial, this.serial);
  }
}

/** As far as a `buffer~` of 32-bit floats counts exactly, and far from it. */
const MOST = 1_000_000;
