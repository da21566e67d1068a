import type { Behaviour, Maker } from "#test/doubles/max/machine/box.ts";
import { isNumber, numberOf } from "#test/doubles/max/machine/message.ts";
import type { PatcherJson } from "#test/doubles/max/machine/patcher-json.ts";
import { compileGen, type Run } from "#test/doubles/max/signal/gen-expr.ts";

/**
 * `gen~` around one codebox: the GenExpr of its own patcher, run for every sample. A message of a buffer's name there and a
 * name of Max's turns it to that `buffer~`; a number stands at an inlet that no signal reaches.
 * Source: docs.cycling74.com/reference/gen~ and reference/gen_dsp_buffer.
 */
export const generator: Maker = (box): Behaviour => {
  const { boxes } = box.json["patcher"] as PatcherJson;
  const code = boxes.map(({ box: inner }) => inner).find(({ maxclass }) => maxclass === "codebox");
  if (code === undefined) throw new Error(`gen~ (${box.path}) has no codebox`);
  const inlets = Number(box.json.numinlets);
  const outlets = Number(box.json.numoutlets);
  const program = compileGen(String(code["code"]), inlets, outlets);
  const names = new Map(program.buffers);
  const samplesOf = (buffer: string) => box.world.names.buffers.get(names.get(buffer) ?? "");
  const standing = new Float64Array(inlets);
  let run = program.start(44_100, samplesOf);
  return {
    receive: (inlet, message) => {
      const { selector, args } = message;
      if (names.has(selector)) names.set(selector, String(args[0]));
      else if (isNumber(message)) standing[inlet] = numberOf(message);
      else box.refuse(message);
    },
    signal: {
      inlets,
      outlets,
      start: (sampleRate) => {
        run = program.start(sampleRate, samplesOf);
      },
      process: (ins, outs, connected) => {
        for (let inlet = 0; inlet < inlets; inlet++) if (!connected[inlet]) ins[inlet]!.fill(standing[inlet]!);
        run(ins, outs);
      },
    },
  };
};

/** The code alone, for proofs of what it does: once for a sample rate, then stretch by stretch. */
export function compile(code: string, inlets: number, outlets: number): (sampleRate: number) => Run {
  const program = compileGen(code, inlets, outlets);
  return (sampleRate) => program.start(sampleRate);
}
