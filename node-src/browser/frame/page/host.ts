import type { Words } from "#src/browser/frame/words.ts";

/** Who shows the page: a `jweb` object in Max, or a plain browser that answers nothing. */
export interface Host<Said> {
  readonly there: boolean;
  say(message: Said): void;
}

/** Source: docs.cycling74.com/apiref/jweb/maxbridge. */
interface MaxBridge {
  outlet(...atoms: readonly unknown[]): void;
  bindInlet(name: string, hear: (...atoms: readonly unknown[]) => void): void;
}

/** Binds every word that the host has; what it says that is none of them is not heard. */
export function connectHost<Said extends { readonly say: string }, Heard extends { readonly say: string }>(
  said: Words<Said>,
  heard: Words<Heard>,
  hear: (message: Heard) => void,
): Host<Said> {
  const { max } = window as { readonly max?: MaxBridge };
  if (max === undefined) return { there: false, say: () => undefined };
  for (const selector of heard.selectors) {
    max.bindInlet(selector, (...atoms) => {
      const message = heard.read([selector, ...atoms]);
      if (message !== null) hear(message);
    });
  }
  return { there: true, say: (message) => max.outlet(...said.atoms(message)) };
}
