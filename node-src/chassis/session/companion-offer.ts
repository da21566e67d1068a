import { deviceSentence } from "#src/chassis/work/device-words.ts";
import type { CompanionInstaller } from "#src/ports/companion/companion-installer.ts";

/** What the status line says and which button stands under it; `""` for none. */
export interface OfferWords {
  readonly kind: "playing" | "ready" | "refused";
  readonly words: string;
  readonly offer: string;
}

/** The button that puts the companion where Live finds it. It asks before it acts, and each press is answered by a sentence. */
export interface CompanionOffer {
  /**
   * After a write that found no companion. `stored`: the device plays the curve itself meanwhile. `null` where it is
   * installed already, so that there is nothing to offer.
   */
  missing(stored: boolean): Promise<OfferWords | null>;
  /** The first press asks and names the folder, the second acts. `null`: a press that came too soon after the question. */
  press(): Promise<OfferWords | null>;
  /** Another button was pressed: what was asked is off. */
  forget(): void;
}

/** @param now milliseconds on a clock that does not jump. */
export function companionOffer(installer: CompanionInstaller, now: () => number): CompanionOffer {
  let asked: { readonly folder: string; readonly at: number } | null = null;
  const ask = async (): Promise<OfferWords> => {
    const place = await installer.look();
    if (place.kind === "barred") return { kind: "refused", words: place.sentence, offer: "" };
    if (place.kind === "there")
      return { kind: "ready", words: `The companion is installed. ${THREE_CLICKS}`, offer: "" };
    asked = { folder: place.folder, at: now() };
    const { question, yes } = ASKED[place.kind];
    return { kind: "ready", words: `${question} ${place.shown}?`, offer: yes };
  };
  return {
    async missing(stored) {
      asked = null;
      const place = await installer.look();
      if (place.kind === "there") return null;
      const kind = stored ? "playing" : "refused";
      const { words, offer } = place.kind === "barred" ? { words: place.sentence, offer: "" } : OFFERED[place.kind];
      return { kind, words: `${stored ? "Stored; this device plays it. " : ""}${words}`, offer };
    },
    async press() {
      if (asked === null) return ask();
      if (now() - asked.at < DOUBLE_CLICK) return null;
      const { folder } = asked;
      asked = null;
      return installed(installer, folder);
    },
    forget() {
      asked = null;
    },
  };
}

async function installed(installer: CompanionInstaller, folder: string): Promise<OfferWords> {
  const done = await installer.install(folder);
  if (!done.ok) return { kind: "refused", words: deviceSentence(done.error), offer: "" };
  return { kind: "ready", words: `The companion is written. ${THREE_CLICKS}`, offer: "" };
}

const OFFERED = {
  free: { words: "To draw it into the clip, Live needs the companion.", offer: "Install companion" },
  older: { words: "The companion that is installed is another version.", offer: "Update companion" },
} as const;

const ASKED = {
  free: { question: "Write the companion into", yes: "Yes, write it" },
  older: { question: "Bring the companion up to date in", yes: "Yes, update it" },
} as const;

/** Source: Live's manual, "Setting Up Control Surfaces": Settings, Link, Tempo & MIDI. */
const THREE_CLICKS = "Restart Live, open Settings, Link, Tempo & MIDI, choose Steadyhand as Control Surface.";

/** Milliseconds. Source: house taste: the two clicks of a double click are half a second apart at most, and an answer takes longer to read. */
const DOUBLE_CLICK = 800;
