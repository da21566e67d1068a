import { type CurveFace, EMPTY_CURVE_FACE } from "#src/chassis/face/curve-face.ts";
import { drawFace } from "#src/chassis/face/draw-face.ts";
import type { FaceOrder } from "#src/chassis/face/edit/edit-state.ts";
import { FaceEditor } from "#src/chassis/face/edit/face-editor.ts";
import type { Mouse } from "#src/chassis/face/edit/gestures/point-gestures.ts";
import { faceCanvas } from "#src/chassis/face/face-canvas.ts";
import { type Area, inside } from "#src/chassis/face/face-layout.ts";
import { takeFaceMessage } from "#src/chassis/face/face-messages.ts";
import type { Invitation } from "#src/chassis/face/parts/draw-invitation.ts";
import type { RecipeEditing } from "#src/chassis/spec/recipe-editing.ts";

/** What Max puts into a `v8ui` object's global scope. */
declare const messagename: string;
declare const outlet: (outlet: number, message: string | readonly (number | string)[]) => void;

/** The handlers of a face, by the names that Max calls. */
export interface FaceHandlers {
  paint(): void;
  /** Every message of the patch; `theme` only asks for the colours again. */
  anything(...atoms: readonly unknown[]): void;
  /** The button goes down, in pixels of the box; on the button under the status that is a press of it. */
  onclick: MouseHandler;
  ondrag: MouseHandler;
  ondblclick: MouseHandler;
  onidle: MouseHandler;
  onidleout(): void;
  onresize(): void;
  notifydeleted(): void;
}

/**
 * As Max calls it: `button` is 1 while it is down, and 0 in the last `ondrag`, when it is let go; `command` is Control on Windows,
 * `option` is Alt. A script is told of no keys, so that Escape cannot give a drag up: dragging back does.
 * Source: Max reference, "The jsui Object", event handlers, which v8ui has too.
 */
export type MouseHandler = (
  x: number,
  y: number,
  button?: number,
  command?: number,
  shift?: number,
  capsLock?: number,
  option?: number,
) => void;

/** A device's face on `mgraphics`. It says a bang when its button is clicked, by its second outlet what a hand has edited, once a gesture, and holds no strings but words to show. */
export function showFace(invitation: Invitation, editing: readonly RecipeEditing[]): FaceHandlers {
  let state: CurveFace = EMPTY_CURVE_FACE;
  /** Where the button was drawn last; only what is seen can be clicked. */
  let button: Area | null = null;
  const editor = new FaceEditor(editing);
  const canvas = faceCanvas((size, painter) => {
    button = drawFace(editor.shown(state), invitation, size, painter, editor);
  });
  const say = (orders: readonly FaceOrder[]): void => {
    for (const order of orders) outlet(1, order);
    canvas.changed();
  };
  return {
    paint: () => canvas.paint(),
    anything: (...atoms) => {
      const edited = editor.take(messagename, atoms);
      if (edited !== null) return edited ? canvas.changed() : undefined;
      const next = takeFaceMessage(state, messagename, atoms);
      if (next === state && messagename !== "theme") return;
      state = next;
      canvas.changed();
    },
    onclick: (...mouse) => {
      const at = mouseOf(mouse);
      if (button !== null && state.offer !== "" && inside(button, at)) return outlet(0, "bang");
      say(editor.press(at));
    },
    ondrag: (...mouse) => say(editor.drag(mouseOf(mouse), mouse[2] === 1)),
    ondblclick: (...mouse) => say(editor.doublePress(mouseOf(mouse))),
    onidle: (...mouse) => {
      if (editor.hover(mouseOf(mouse))) canvas.changed();
    },
    onidleout: () => {
      if (editor.hover(null)) canvas.changed();
    },
    onresize: () => canvas.changed(),
    notifydeleted: () => canvas.stop(),
  };
}

function mouseOf([x, y, , command, shift, , option]: Parameters<MouseHandler>): Mouse {
  return { x, y, command: command === 1, shift: shift === 1, option: option === 1 };
}
