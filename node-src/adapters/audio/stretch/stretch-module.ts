import { resolveObjectURL } from "node:buffer";
import { createContext, runInContext } from "node:vm";
import createNode from "signalsmith-stretch";
import type { Hertz, Samples } from "#src/model/units.ts";

/** What the library's WebAssembly offers. Source: signalsmith-stretch 1.3.2, `web/emscripten/main.cpp`. */
export interface StretchModule {
  /** Its memory, laid anew where it grows. */
  readonly HEAP8: Int8Array;
  _presetDefault(channels: number, sampleRate: Hertz): void;
  _blockSamples(): Samples;
  _intervalSamples(): Samples;
  _inputLatency(): Samples;
  _outputLatency(): Samples;
  /** Room for so many frames in and as many out, a plane a channel; answers where it begins, in bytes. */
  _setBuffers(channels: number, frames: Samples): number;
  /** Lays the frames that are in before the place where it works next. */
  _seek(frames: Samples, speed: number): void;
  _process(framesIn: Samples, framesOut: Samples): void;
}

/**
 * A stretcher with memory of its own.
 *
 * The library is made for an audio worklet. Its worklet runs here in a context of its own that stands for one: it has neither Node's modules
 * nor its process, and its random numbers begin alike each time.
 */
export async function stretchModule(): Promise<StretchModule> {
  worklet ??= workletProcessor();
  const Processor = await worklet;
  return new Promise((resolve) => {
    const processor = new Processor((message) => {
      if (message[0] === "ready") resolve(processor.wasmModule);
    });
  });
}

let worklet: Promise<WorkletProcessor> | undefined;

/** The library's processor: it says `ready` on its port once its WebAssembly stands. */
type WorkletProcessor = new (heard: (message: readonly unknown[]) => void) => { readonly wasmModule: StretchModule };

async function workletProcessor(): Promise<WorkletProcessor> {
  const registered: WorkletProcessor[] = [];
  const scope = createContext({
    AudioWorkletProcessor: PortOfWorklet,
    registerProcessor: (_name: string, processor: WorkletProcessor) => registered.push(processor),
    sampleRate: CONTEXT_RATE,
    currentTime: 0,
    crypto: { getRandomValues: (bytes: Uint8Array) => bytes.fill(0) },
    console: { log: nothing, warn: nothing, error: nothing },
    atob,
  });
  runInContext(await workletCode(), scope);
  return registered[0]!;
}

/** What a worklet's processor is built on, with a port that tells its maker. */
class PortOfWorklet {
  readonly port: { readonly postMessage: (message: readonly unknown[]) => void };

  constructor(heard: (message: readonly unknown[]) => void) {
    this.port = { postMessage: heard };
  }
}

/** The processor sets itself up for this rate before it is set up for another. */
const CONTEXT_RATE: Hertz = 48_000;

function nothing(): undefined {
  return undefined;
}

/** The library writes its worklet's code into an address of this process and hands it to the context that is to hold it. */
async function workletCode(): Promise<string> {
  const codes: string[] = [];
  const audioWorklet = {
    addModule: async (url: string) => {
      codes.push((await resolveObjectURL(url)?.text()) ?? "");
      URL.revokeObjectURL(url);
    },
  };
  // There is no such node here, which it says once its code has been handed over.
  await createNode({ audioWorklet }).catch(nothing);
  return codes[0]!;
}
