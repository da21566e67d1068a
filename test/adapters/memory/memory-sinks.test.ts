import { memorySinks } from "#src/adapters/memory/memory-sinks.ts";
import { audioSinkContract } from "#test/contracts/audio-sink.ts";

audioSinkContract("memory", async () => {
  const files = new Map<string, Uint8Array>();
  return {
    sinks: memorySinks(files),
    pathOf: (name) => name,
    names: async () => [...files.keys()],
    bytes: async (name) => files.get(name)!,
    put: async (name, bytes) => void files.set(name, bytes),
  };
});
