import { parameterOf } from "#test/doubles/max/live/parameter-objects.ts";
import type { Parameter } from "#test/doubles/max/live/parameter-registry.ts";
import type { Behaviour, Box, Maker } from "#test/doubles/max/machine/box.ts";
import type { Message } from "#test/doubles/max/machine/message.ts";
import { MgraphicsRecorder } from "#test/doubles/max/script/mgraphics-recorder.ts";
import { ScriptSandbox } from "#test/doubles/max/script/script-sandbox.ts";

/** A `v8ui` as tests see it. */
export interface Face {
  readonly box: Box;
  readonly recorder: MgraphicsRecorder;
  readonly script: ScriptSandbox;
}

/** `v8`: the embedded script, always on the low thread. */
export const v8: Maker = (box) => scripted(box, new ScriptSandbox(box, fileOf(box), sourceOf(box), surroundings(box)));

/** `v8ui`: as `v8`, with a surface that writes down what is drawn. */
export const v8ui: Maker = (box) => {
  const recorder = new MgraphicsRecorder(() => sizeOf(box));
  const extra = { ...surroundings(box), mgraphics: recorder.surface };
  const script = new ScriptSandbox(box, fileOf(box), sourceOf(box), extra);
  box.world.faces.push({ box, recorder, script });
  return scripted(box, script);
};

function scripted(box: Box, script: ScriptSandbox): Behaviour {
  const outlets = box.json.numoutlets;
  const said = script.globals["outlets"];
  if (outlets !== undefined && typeof said === "number" && said !== outlets) {
    box.world.ledger.error(`${fileOf(box)}: says ${said} outlets, its box has ${outlets}`);
  }
  if (Number(box.attribute("parameter_enable") ?? 0) === 1) storeScript(box, script);
  return {
    loadbang: () => {
      script.call("loadbang", []);
    },
    receive: (inlet: number, message: Message) => box.world.scheduler.defer(() => script.receive(inlet, message)),
  };
}

/** A script with `parameter_enable` keeps a value in the set through `getvalueof` and `setvalueof`. */
function storeScript(box: Box, script: ScriptSandbox): void {
  const parameter: Parameter = parameterOf(box);
  parameter.emit = () => {
    const value = Array.isArray(parameter.value) ? parameter.value : [parameter.value];
    if (value.length > 0) script.call("setvalueof", value);
  };
  box.world.onNotify(box, () => {
    const target = script.globals["getvalueof"];
    if (typeof target !== "function") return;
    const value: unknown = Reflect.apply(target, script.globals, []);
    box.world.parameters.change(parameter, [value].flat() as (number | string)[], "patch", box.world.ledger);
  });
}

function fileOf(box: Box): string {
  const named = box.json.textfile?.filename ?? box.json["filename"] ?? box.text.args[0];
  const name = String(named ?? "none");
  return name === "none" || /\.m?js$/.test(name) ? name : `${name}.js`;
}

/** Embedded in the box, or a file of the device. */
function sourceOf(box: Box): string {
  const inline = box.json.textfile?.embed === 1 ? box.json.textfile.text : undefined;
  const source = inline ?? box.world.fileText(fileOf(box));
  if (source === undefined) throw new Error(`${box.text.name}: ${fileOf(box)} is not in the device`);
  return source;
}

function sizeOf(box: Box): readonly [number, number] {
  const [, , width = 0, height = 0] = box.json.presentation_rect ?? box.json.patching_rect ?? [];
  return [width, height];
}

/** `box` and `patcher` as a script finds them. */
function surroundings(box: Box): Record<string, unknown> {
  const rect = () => {
    const [left = 0, top = 0, width = 0, height = 0] = box.json.presentation_rect ?? box.json.patching_rect ?? [];
    return [left, top, left + width, top + height];
  };
  return {
    box: {
      get rect() {
        return rect();
      },
      varname: box.json.varname ?? "",
    },
    patcher: {
      getnamed: (name: string) => {
        const found = box.world.boxes.find(({ json, patcher }) => json.varname === name && patcher === box.patcher);
        return found && { message: (...values: (number | string)[]) => box.world.tellBox(found, values) };
      },
    },
  };
}
