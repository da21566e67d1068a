import type { Behaviour, Maker } from "#test/doubles/max/machine/box.ts";
import { isNumber, numberOf } from "#test/doubles/max/machine/message.ts";
import type { PatcherJson } from "#test/doubles/max/machine/patcher-json.ts";
import { compileGen, type GenObject } from "#test/doubles/max/signal/gen/compile.ts";

/**
 * `gen~` around one codebox: the GenExpr of its own patcher, run for every sample. A message of a buffer's name there and a
 * name of Max's turns it to that `buffer~`, one of a Param's name sets it; a number stands at an inlet that no signal reaches.
 * Source: docs.cycling74.com/reference/gen~ and reference/gen_dsp_buffer.
 */
export const generator: Maker = (box): Behaviour => {
  const { boxes } = box.json["patcher"] as PatcherJson;
  const code = boxes.map(({ box: inner }) => inner).find(({ maxclass }) => maxclass === "codebox");
  if (code === undefined) throw new Error(`gen~ (${box.path}) has no codebox`);
  const inlets = Number(box.json.numinlets);
  const outlets = Number(box.json.numoutlets);
  const program = compiled(String(code["code"]), inlets, outlets);
  const names = new Map(program.buffers);
  const samplesOf = (buffer: string) => box.world.names.buffers.get(names.get(buffer) ?? "");
  const standing = new Float64Array(inlets);
  const set = new Map<string, number>();
  let running = program.start(44_100, samplesOf);
  return {
    receive: (inlet, message) => {
      const { selector, args } = message;
      if (names.has(selector)) names.set(selector, String(args[0]));
      else if (isNumber(message)) standing[inlet] = numberOf(message);
      else if (running.set(selector, Number(args[0]))) set.set(selector, Number(args[0]));
      else box.refuse(message);
    },
    signal: {
      inlets,
      outlets,
      start: (sampleRate) => {
        running = program.start(sampleRate, samplesOf);
        for (const [param, value] of set) running.set(param, value);
      },
      process: (ins, outs, connected) => {
        for (let inlet = 0; inlet < inlets; inlet++) if (!connected[inlet]) ins[inlet]!.fill(standing[inlet]!);
        running.run(ins, outs);
      },
    },
  };
};

/** The code alone, for proofs of what it does: once for a sample rate, then stretch by stretch. */
export function compile(code: string, inlets: number, outlets: number): (sampleRate: number) => GenObject["run"] {
  const program = compiled(code, inlets, outlets);
  return (sampleRate) => program.start(sampleRate).run;
}

/** @throws Error where the box has other inlets or outlets than its codebox. */
function compiled(code: string, inlets: number, outlets: number): ReturnType<typeof compileGen> {
  const program = compileGen(code);
  if (program.inlets > inlets) throw new Error(`gen~: nothing comes to in${program.inlets}`);
  if (program.outlets < outlets) throw new Error(`gen~: nothing goes to out${program.outlets + 1}`);
  return program;
}
