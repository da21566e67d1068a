import type { Box } from "#test/doubles/max/machine/box.ts";

/** A patch's window. A window that was never told what to be is one of Max's documents: it cannot float over Live. */
export interface WindowState {
  readonly open: boolean;
  readonly flags: readonly string[];
}

/** What Max gives a window of its own: `close grow menu minimize title zoom`, not `float`. */
const DOCUMENT: WindowState = { open: false, flags: ["close", "grow", "menu", "minimize", "title", "zoom"] };

/**
 * The windows of a device's patches, by the box that each patch lies in.
 *
 * Edge: flags are kept for a window that is there; told while it is closed they are lost, which is the less kind of two ways
 * that the reference leaves open.
 * Source: Max reference, thispatcher, pcontrol, closebang.
 */
export class Windows {
  private readonly states = new Map<Box, WindowState>();
  private readonly listeners = new Map<Box, (() => void)[]>();

  of(patch: Box): WindowState {
    return this.states.get(patch) ?? DOCUMENT;
  }

  open(patch: Box): void {
    if (!this.of(patch).open) this.states.set(patch, { ...DOCUMENT, open: true });
  }

  flag(patch: Box, flags: readonly string[]): void {
    if (this.of(patch).open) this.states.set(patch, { open: true, flags });
  }

  close(patch: Box): void {
    if (!this.of(patch).open) return;
    this.states.set(patch, { ...this.of(patch), open: false });
    for (const tell of this.listeners.get(patch) ?? []) tell();
  }

  onClose(patch: Box, tell: () => void): void {
    this.listeners.set(patch, [...(this.listeners.get(patch) ?? []), tell]);
  }
}
