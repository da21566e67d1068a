import type { MaxTask } from "#src/adapters/max/redraw-clock.ts";
import { faceCanvas } from "#src/chassis/face/face-canvas.ts";
import { FRAME } from "#src/devices/meter/engine/frame-text.ts";
import type { BufferObject } from "#src/devices/meter/face/buffer-object.ts";
import { drawMeterFace, looksOtherwise } from "#src/devices/meter/face/draw-meter-face.ts";
import { EMPTY_METER_FACE, type MeterFace, takeMeterMessage } from "#src/devices/meter/face/meter-face.ts";
import { NOTHING_MEASURED, SELFTEST_PLAYS } from "#src/devices/meter/face/standing-words.ts";
import { readCourse } from "#src/devices/meter/log/read-course.ts";
import { type ReportSources, tellReport } from "#src/devices/meter/report/tell-report.ts";
import { NO_TEST, PROOF_TABLE } from "#src/devices/meter/selftest/proof-table.ts";
import { followSong, type LiveObject } from "#src/devices/meter/span/follow-song.ts";
import { MarksWriter } from "#src/devices/meter/span/marks-writer.ts";
import { viewPlace } from "#src/devices/meter/spec/view-names.ts";

/** What Max puts into a `v8ui` object's global scope: all that a `v8` has, and the drawing. Source: docs.cycling74.com/reference/v8ui. */
declare const messagename: string;
// biome-ignore lint/style/useConst: Max declares it, the script sets it
declare let outlets: number;
declare const Buffer: new (name: string) => BufferObject;
declare const LiveAPI: new (heard: () => void, path: string) => LiveObject;
declare const Task: new (run: () => void) => MaxTask;
declare function outlet(index: number, message: readonly (number | string)[]): void;

/** What a report is made of, for Node; and a bang that asks where it is to stand. */
outlets = 2;

let state: MeterFace = EMPTY_METER_FACE;
const canvas = faceCanvas((size, painter) => drawMeterFace(state, size, painter));

/** Max calls this whenever the object is to be drawn. */
export function paint(): void {
  canvas.paint();
}

/** What the engines of the views write; what the log writes; where the song's marks are written; what the self-test reads. */
let seen: BufferObject | null = null;
let remembered: BufferObject | null = null;
let marked: BufferObject | null = null;
let proven: BufferObject | null = null;

/** `buffer NAME`, `course NAME`, `marks NAME`, `proof NAME`: the device's own `buffer~`, by the names that Max gave them for `---`. */
export function buffer(name: string): void {
  seen = new Buffer(name);
}

export function course(name: string): void {
  remembered = new Buffer(name);
}

export function marks(name: string): void {
  marked = new Buffer(name);
}

export function proof(name: string): void {
  proven = new Buffer(name);
}

/** `tested PLACE`: the self-test has come so far. */
export function tested(place: number): void {
  take("tested", [place]);
  if (proven !== null && place !== NO_TEST) take("proof", proven.peek(1, 0, PROOF_TABLE.frames));
}

/** `frame COUNT`: another frame was written. */
export function frame(): void {
  if (seen !== null) take("frame", seen.peek(1, 0, FRAME.samples));
}

let read: readonly number[] = [];

/** `look`: a quarter of a second went by. The history is read where it is shown. */
export function look(): void {
  if (remembered === null || state.view !== viewPlace("History")) return;
  const frames = readCourse(remembered, read);
  if (frames === null) return;
  read = frames;
  take("course", frames);
}

/** What stands while the display is held: the course, and the place of what it spans; `null` else. */
let stood: (Pick<ReportSources, "course"> & Pick<MeterFace, "span">) | null = null;

/** `hold 0|1`: the display stands still. The course is read once more then, so that a report and the History tell the measurement whose figures stand. */
export function hold(on: number): void {
  take("hold", [on]);
  stood = null;
  standing.cancel();
  if (state.held) stand();
}

function stand(): void {
  const course = remembered === null ? [] : readCourse(remembered, []);
  if (course === null) {
    standing.schedule(JOINING);
    return;
  }
  stood = { course, span: state.span };
  read = course;
  take("course", course);
}

let unfollow: (() => void) | null = null;
const writer = new MarksWriter();

/** `ready`: sent by `live.thisdevice`, and again when a preset of Live's is loaded. Live's objects exist from here on. */
export function ready(): void {
  unfollow ??= followSong(
    { object: (heard, path) => new LiveAPI(heard, path), task: (run) => new Task(run) },
    (song) => {
      take("bar", [song.bar]);
      take("marks", [song.marks.loop === null ? 0 : 1, song.marks.locators.length]);
      if (marked !== null) writer.write(song.marks, marked);
    },
  );
}

/** `reading NUMBERS`: what the outlets stand at. */
export function reading(...values: number[]): void {
  told = values;
  take("reading", values);
}

let told: readonly number[] = [];

/** `ask`: a report is asked for. Without anything to tell it is refused here, before a dialog opens or a process starts. */
export function ask(): void {
  if (Number.isFinite(state.reading?.integrated)) outlet(1, ["bang"]);
  else notice(state.tested === NO_TEST ? NOTHING_MEASURED : SELFTEST_PLAYS);
}

/** `tell PATH`: Node is there, and makes the report that is to stand there. A path with blanks may come as several words. */
export function tell(...path: (number | string)[]): void {
  const course = stood?.course ?? (remembered === null ? [] : readCourse(remembered, []));
  if (course === null) {
    telling = path;
    again.schedule(JOINING);
    return;
  }
  const proof = proven?.peek(1, 0, PROOF_TABLE.frames) ?? [];
  const face = { ...state, span: stood?.span ?? state.span };
  for (const message of tellReport(face, { outlets: told, course, proof }, path.join(" "))) outlet(0, message);
}

/** While slots of the history are put together, the report waits, and what is held. */
let telling: readonly (number | string)[] = [];
const again = new Task(() => tell(...telling));
const standing = new Task(stand);
const JOINING = 50;

/** `notice WORDS`: to be read for a while, and then no more. */
export function notice(...words: unknown[]): void {
  take("words", words);
  forget.schedule(NOTICED);
}

const forget = new Task(() => take("words", [""]));
const NOTICED = 10_000;

/** Every other message of the patch. */
export function anything(...atoms: unknown[]): void {
  take(messagename, atoms);
  if (messagename === "theme") canvas.changed();
}

function take(selector: string, atoms: readonly unknown[]): void {
  const before = state;
  state = takeMeterMessage(state, selector, atoms);
  if (looksOtherwise(before, state)) canvas.changed();
}

export function onresize(): void {
  canvas.changed();
}

export function notifydeleted(): void {
  canvas.stop();
  unfollow?.();
  again.cancel();
  standing.cancel();
  forget.cancel();
}
