import type { Maker } from "#test/doubles/max/machine/box.ts";
import { atomsOf, BANG, int, messageFrom } from "#test/doubles/max/machine/message.ts";

/**
 * What the user answers to the dialogs that open: paths as Max writes them, or `null` for Cancel. Without an answer a dialog
 * is cancelled. A path of the system's own form is a mistake of the test: no dialog of Max answers one.
 *
 * Source: Max reference, opendialog, savedialog; "File paths": a volume or a drive, a colon, slashes.
 */
export class Dialogs {
  readonly answers: (string | null)[] = [];
  /** The names that save dialogs began with. */
  readonly names: string[] = [];

  next(): string | null {
    const answer = this.answers.shift() ?? null;
    if (answer !== null && !MAX_PATH.test(answer)) throw new Error(`no dialog of Max answers “${answer}”`);
    return answer;
  }
}

const MAX_PATH = /^([^/:]+):(\/.*)$/;

/** `opendialog`: the path on the left, a bang on the right for Cancel. */
export const openDialog: Maker = (box) => ({
  receive: (_inlet, message) => {
    if (message.selector !== "bang") return box.refuse(message);
    const path = box.world.dialogs.next();
    if (path === null) box.out(1, BANG);
    else box.out(0, messageFrom([path]));
  },
});

/** `savedialog`: `name` is kept for the next dialog; the type leaves before the path, a bang on the right is for Cancel. */
export const saveDialog: Maker = (box) => ({
  receive: (_inlet, message) => {
    const { dialogs } = box.world;
    if (message.selector === "name") dialogs.names.push(String(message.args[0]));
    else if (message.selector !== "bang") box.refuse(message);
    else {
      const path = dialogs.next();
      if (path === null) return box.out(2, BANG);
      box.out(1, messageFrom(["TEXT"]));
      box.out(0, messageFrom([path]));
    }
  },
});

/**
 * `conformpath slash boot`: a path from the root of the start volume, with slashes; other volumes of macOS are under /Volumes.
 * Windows' drives keep their letter. No other style or type is played.
 *
 * Source: Max reference, conformpath (arguments: path style, path type; outlets: the path, whether it could be made one).
 */
export const conformPath: Maker = (box) => {
  if (box.text.args.join(" ") !== "slash boot")
    throw new Error(`conformpath ${box.text.args.join(" ")} is not modelled`);
  return {
    receive: (_inlet, message) => {
      const [path = "", ...more] = atomsOf(message).map(String);
      if (more.length > 0) box.world.ledger.error(`conformpath: a path in ${1 + more.length} pieces`);
      box.out(1, int(1));
      box.out(0, messageFrom([conformed(path)]));
    },
  };
};

function conformed(path: string): string {
  const [, volume = "", rest = ""] = MAX_PATH.exec(path) ?? [];
  if (rest === "" || /^[A-Za-z]$/.test(volume)) return path;
  return volume === "Macintosh HD" ? rest : `/Volumes/${volume}${rest}`;
}

/**
 * `live.drop`: the path of what is dropped, as Max writes it; `bang` sends it again, `clear` forgets it. With `decodemode` on, a file that is
 * not plain samples comes as a decoded copy in a temporary folder, which no double makes: only 0 is played.
 *
 * Source: Max reference, live.drop.
 */
export const dropZone: Maker = (box) => {
  let held = "";
  box.world.drops.set(box, (path) => {
    if (!MAX_PATH.test(path)) throw new Error(`nothing is dropped as “${path}”`);
    held = path;
    box.out(0, messageFrom([path]));
  });
  return {
    receive: (_inlet, message) => {
      if (message.selector === "clear") held = "";
      else if (message.selector !== "bang") box.refuse(message);
      else if (held !== "") box.out(0, messageFrom([held]));
    },
    shown: () => held,
  };
};
