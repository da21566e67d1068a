import type { PageFolder } from "#src/adapters/disk/page-folder.ts";
import { pageKeys } from "#src/browser/frame/page-keys.ts";
import type { Atom } from "#src/browser/frame/words.ts";
import { VIEW_FILE, viewFile } from "#src/browser/mix/mix-page-file.ts";
import { FROM_MIX_PAGE, type MixHostMessage, type MixPageMessage, TO_MIX_PAGE } from "#src/browser/mix/mix-protocol.ts";
import type { MixView } from "#src/browser/mix/mix-view.ts";
import { mixWindowPage } from "#src/browser/mix/mix-window-page.ts";
import type { MixSession } from "#src/devices/mix/session/mix-session.ts";
import type { ShownMix } from "#src/devices/mix/session/mix-state.ts";
import { mixViewOf } from "#src/devices/mix/session/window/mix-view-of.ts";

/** What the window needs of the device that opens it. */
export interface WindowOpener {
  /** To the page, as atoms. */
  tell(...atoms: readonly Atom[]): void;
  /** `open`, `close`, `url ADDRESS`. */
  window(...atoms: readonly Atom[]): void;
  /** Says on the device's face why the window could not be opened or brought up to date. */
  refuse(sentence: string): void;
  readonly folder: PageFolder;
  readonly session: Pick<MixSession, "analyse" | "apply" | "revert" | "cancel" | "accept" | "lock" | "role" | "jump">;
}

/** The Mix's window, from Node's side. What it shows is a file beside the page, as all text that passes through Max stays in its memory. */
export class MixWindow {
  readonly #opener: WindowOpener;
  readonly #keys = pageKeys();
  #shown: ShownMix | null = null;
  #open = false;
  #revision = 0;
  /** One file is written after the other; a state that waits gives way to a later one. */
  #writing: Promise<void> = Promise.resolve();
  #waits = false;

  constructor(opener: WindowOpener) {
    this.#opener = opener;
  }

  /** Whether there is a window whose words would be lost on another process. */
  get isOpen(): boolean {
    return this.#open;
  }

  async open(shown: ShownMix): Promise<void> {
    this.#shown = shown;
    const content = { view: this.#view(shown), theme: {} };
    const address = await this.#opener.folder.write("mix.html", mixWindowPage(content));
    if (!address.ok) return this.#opener.refuse(address.error.sentence);
    this.#open = true;
    this.#opener.window("url", address.value);
    this.#opener.window("open");
  }

  async close(): Promise<void> {
    if (!this.#open) return;
    this.#open = false;
    this.#opener.window("close");
    await this.#writing;
    await this.#opener.folder.remove();
  }

  /** Shows what is known now. Where only the progress is another, that alone is told. */
  show(shown: ShownMix): void {
    const was = this.#shown;
    this.#shown = shown;
    if (!this.#open) return;
    if (was === null || isAnother(was, shown)) this.#rewrite();
    else if (shown.work.progress > 0) this.#tell({ say: "progress", done: Math.min(1, shown.work.progress) });
  }

  /** What the page said. */
  async hear(atoms: readonly unknown[]): Promise<void> {
    const message = FROM_MIX_PAGE.read(atoms);
    if (message !== null) await this.#answer(message);
  }

  async #answer(message: MixPageMessage): Promise<void> {
    const { session } = this.#opener;
    switch (message.say) {
      case "ready":
        return this.#tell({ say: "typing", native: true });
      case "analyse":
      case "revert":
      case "cancel":
        return session[message.say]();
      case "apply":
        return session.apply();
      case "only":
      case "accept":
        return this.#moved(message);
      case "lock":
        return session.lock(message.track, message.on);
      case "role":
        return session.role(message.track, message.role);
      case "jump":
        return session.jump(message.bar);
      case "close":
        return this.close();
      default:
        return undefined;
    }
  }

  async #moved(message: Extract<MixPageMessage, { move: number }>): Promise<void> {
    const id = this.#keys.idOf(message.move);
    if (id === undefined) return;
    if (message.say === "only") await this.#opener.session.apply(id);
    else this.#opener.session.accept(id, message.on);
  }

  #rewrite(): void {
    if (this.#waits) return;
    this.#waits = true;
    this.#writing = this.#writing.then(async () => {
      this.#waits = false;
      if (!this.#open || this.#shown === null) return;
      const view = this.#view(this.#shown);
      const written = await this.#opener.folder.write(VIEW_FILE, viewFile(view));
      if (!written.ok) return this.#opener.refuse(written.error.sentence);
      this.#tell({ say: "view", revision: view.revision });
    });
  }

  #view(shown: ShownMix): MixView {
    this.#revision += 1;
    return mixViewOf(shown, { revision: this.#revision, keyOf: (id) => this.#keys.keyOf(id) });
  }

  #tell(message: MixHostMessage): void {
    this.#opener.tell(...TO_MIX_PAGE.atoms(message));
  }
}

/** Whether anything but the progress is another. */
function isAnother(was: ShownMix, is: ShownMix): boolean {
  return was.state !== is.state || was.stands !== is.stands || was.work.status !== is.work.status;
}
