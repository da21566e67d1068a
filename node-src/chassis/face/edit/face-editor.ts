import { type CurveFace, EMPTY_CURVE_FACE } from "#src/chassis/face/curve-face.ts";
import { type CurvePane, curvePane, withHeldCurve } from "#src/chassis/face/edit/curve-pane.ts";
import { drawPane, drawPaneTools, paneWords } from "#src/chassis/face/edit/draw-pane.ts";
import {
  backOrders,
  curveOrders,
  drawnOrders,
  type EditedNow,
  type EditState,
  editedNow,
  type FaceOrder,
  ordersFor,
  takeEditMessage,
  UNTOLD,
} from "#src/chassis/face/edit/edit-state.ts";
import type { Pixel } from "#src/chassis/face/edit/gestures/edit-plane.ts";
import type { Mouse } from "#src/chassis/face/edit/gestures/point-gestures.ts";
import { differs, goOn, type Held, type Pane, pressedTwice, takeHold } from "#src/chassis/face/edit/pane-gestures.ts";
import type { Area, FaceLayout } from "#src/chassis/face/face-layout.ts";
import { inside } from "#src/chassis/face/face-layout.ts";
import type { RecipeEditing } from "#src/chassis/spec/recipe-editing.ts";
import type { Painter } from "#src/ports/painter.ts";

/**
 * What a hand does in the face, and what stands there for it. While a gesture goes on the face shows it by itself; what is to be
 * said to the patch comes once, when the button is let go, and not at all where nothing changed.
 */
export class FaceEditor {
  readonly #editing: readonly RecipeEditing[];
  #state: EditState = UNTOLD;
  #face: CurveFace = EMPTY_CURVE_FACE;
  #asked = false;
  #held: Held | null = null;
  #mouse: Mouse | null = null;
  #said = "";
  /** As it was painted last: only what is seen can be clicked. */
  #layout: FaceLayout | null = null;
  #tools: readonly (readonly [key: string, area: Area])[] = [];

  constructor(editing: readonly RecipeEditing[]) {
    this.#editing = editing;
  }

  /** Whether the cycle or the steps stand in the place of the curve. */
  get open(): boolean {
    return this.#asked && this.#now.kind !== "none";
  }

  /** The face as it is to be shown: with the curve as a hand holds it. */
  shown(face: CurveFace): CurveFace {
    if (face !== this.#face && face.curve !== this.#face.curve) this.#held = null;
    this.#face = face;
    const held = this.#held?.now;
    return held?.kind === "curve" ? withHeldCurve(face, held.points) : face;
  }

  /** A message of the patch; whether the face is to be drawn anew, `null` where the message is not for the editor. */
  take(selector: string, atoms: readonly unknown[]): boolean | null {
    const next = takeEditMessage(this.#state, selector, atoms);
    if (next === null) return null;
    const same = JSON.stringify(next) === JSON.stringify(this.#state);
    // What the patch says counts: a gesture on what stood before is over.
    if (!same) this.#held = null;
    this.#state = next;
    return !same;
  }

  draw(layout: FaceLayout, painter: Painter): void {
    this.#layout = layout;
    const pane = this.#pane;
    if (pane !== null) drawPane(pane, layout, this.#mouse, painter);
    const [now, open, words] = [this.#now, this.open, this.#words()];
    this.#tools = drawPaneTools({ now, curve: this.#curve, open, words }, layout, painter);
  }

  press(mouse: Mouse): readonly FaceOrder[] {
    this.#mouse = mouse;
    this.#held = null;
    const tool = this.#toolAt(mouse);
    if (tool !== null) return this.#toolPressed(tool);
    const pane = this.#pane;
    if (pane === null || this.#layout === null) return [];
    const held = takeHold(pane, this.#layout, mouse);
    if (held?.gesture === null) return this.#changed(pane, held.now);
    this.#held = held;
    return [];
  }

  /** @param down whether the button is still down; it is let go where it is not. */
  drag(mouse: Mouse, down: boolean): readonly FaceOrder[] {
    this.#mouse = mouse;
    if (this.#held === null || this.#layout === null) return [];
    const held = goOn(this.#held, this.#layout, mouse);
    this.#held = down ? held : null;
    return down ? [] : this.#changed(held.before, held.now);
  }

  /** The second press may have come as a press before: what that took is let go as it was. */
  doublePress(mouse: Mouse): readonly FaceOrder[] {
    this.#mouse = mouse;
    this.#held = null;
    const pane = this.#pane;
    if (pane === null || this.#layout === null || this.#toolAt(mouse) !== null) return [];
    return this.#changed(pane, pressedTwice(pane, this.#layout, mouse));
  }

  /** The mouse is over the face without its button, or, `null`, has left it. Whether anything looks different. */
  hover(mouse: Mouse | null): boolean {
    this.#mouse = mouse;
    const words = this.#words();
    const other = words !== this.#said;
    this.#said = words;
    return other;
  }

  get #now(): EditedNow {
    return editedNow(this.#editing, this.#state);
  }

  /** The curve itself, where the recipe repeats nothing. */
  get #curve(): CurvePane | null {
    const recipe = this.#editing[this.#state.recipe]?.recipe;
    return recipe === undefined || this.#now.kind !== "none" ? null : curvePane(this.#face, recipe);
  }

  get #pane(): Pane | null {
    if (this.#held !== null) return this.#held.now;
    const edited = this.#now;
    if (edited.kind === "none") return this.#curve;
    return this.#asked ? edited : null;
  }

  #words(): string {
    const pane = this.#pane;
    return pane === null || this.#layout === null ? "" : paneWords(pane, this.#layout, this.#mouse);
  }

  #toolAt(mouse: Pixel): string | null {
    return this.#tools.find(([, area]) => inside(area, mouse))?.[0] ?? null;
  }

  #toolPressed(tool: string): readonly FaceOrder[] {
    const [edited, curve] = [this.#now, this.#curve];
    if (tool === "drawn") return curve === null ? [] : this.#told(drawnOrders(this.#state, curve));
    if (tool === "back") return edited.kind === "none" ? [] : backOrders(edited);
    this.#asked = tool === "edit";
    return [];
  }

  /** What is said also counts at once, before the patch has answered: the next gesture goes on from there. */
  #changed(before: Pane, after: Pane): readonly FaceOrder[] {
    if (!differs(before, after)) return [];
    return this.#told(after.kind === "curve" ? curveOrders(this.#state, after) : ordersFor(this.#state, after));
  }

  #told(orders: readonly FaceOrder[]): readonly FaceOrder[] {
    for (const [selector, ...atoms] of orders)
      this.#state = takeEditMessage(this.#state, ANSWERED[selector], atoms) ?? this.#state;
    return orders;
  }
}

/** The message that the patch answers an order with. */
const ANSWERED = { settings: "settings", edits: "edits", choose: "choice" } as const;
