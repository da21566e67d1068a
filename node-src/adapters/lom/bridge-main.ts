import { type BridgeHost, createBridge } from "#src/adapters/lom/bridge.ts";
import type { MaxMessage } from "#src/adapters/lom/chunks.ts";

/** What Max puts into a `v8` object's global scope. */
// biome-ignore lint/style/useConst: Max declares it, the script sets it
declare let inlets: number;
// biome-ignore lint/style/useConst: Max declares it, the script sets it
declare let outlets: number;
declare const LiveAPI: BridgeHost["LiveAPI"];
declare const Task: BridgeHost["Task"];
declare function outlet(index: number, message: MaxMessage): void;
declare function post(sentence: string): void;

inlets = 1;
outlets = 1;

const bridge = createBridge({
  get LiveAPI() {
    return LiveAPI;
  },
  get Task() {
    return Task;
  },
  now: () => Date.now(),
  send: (message) => outlet(0, message),
  warn: (sentence) => post(`${sentence}\n`),
});

/** `lom LINE`: a request of the Node end. */
export function lom(line: string): void {
  bridge.hear(line);
}

/** `ready`: sent by `live.thisdevice`. */
export function ready(): void {
  bridge.ready();
}

/** Called by Max when the object goes. */
export function notifydeleted(): void {
  bridge.close();
}
