import {
  HOST_SELECTORS,
  type HostMessage,
  type PageMessage,
  pageAtoms,
  readHostMessage,
} from "#src/browser/protocol.ts";

/** Who shows the page: a `jweb` object in Max, or a plain browser that answers nothing. */
export interface Host {
  readonly there: boolean;
  say(message: PageMessage): void;
}

/** Source: docs.cycling74.com/apiref/jweb/maxbridge. */
interface MaxBridge {
  outlet(...atoms: readonly unknown[]): void;
  bindInlet(name: string, hear: (...atoms: readonly unknown[]) => void): void;
}

/** Binds every word that the host has; what it says that is none of them is not heard. */
export function connectHost(hear: (message: HostMessage) => void): Host {
  const { max } = window as { readonly max?: MaxBridge };
  if (max === undefined) return { there: false, say: () => undefined };
  for (const selector of HOST_SELECTORS) {
    max.bindInlet(selector, (...atoms) => {
      const message = readHostMessage([selector, ...atoms]);
      if (message !== null) hear(message);
    });
  }
  return { there: true, say: (message) => max.outlet(...pageAtoms(message)) };
}
