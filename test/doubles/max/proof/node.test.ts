import { afterEach, expect, it } from "vitest";
import { PatchBuilder } from "#test/doubles/max/container/patch-builder.ts";
import { openDevice } from "#test/doubles/max/open-device.ts";
import type { RunningDevice } from "#test/doubles/max/running-device.ts";

let device: RunningDevice | undefined;
afterEach(() => device?.close());

const SCRIPT = `
const max = require("max-api");
max.addHandler("add", (a, b) => max.outlet("sum", a + b));
max.addHandler(max.MESSAGE_TYPES.LIST, (...numbers) => max.outlet(numbers.length, ...numbers));
max.addHandler(max.MESSAGE_TYPES.BANG, () => max.outletBang());
max.addHandler("dict", async (name) => { await max.setDict(name, { a: 1 }); max.outlet("got", (await max.getDict(name)).a); });
max.addHandler("crash", () => setImmediate(() => process.exit(3)));
max.post("hello", process.env.MAX_ENV, ...process.argv.slice(2));
max.outlet("ready");
`;

function opened(source = SCRIPT, text = "node.script device-node.js"): RunningDevice {
  device = openDevice(new PatchBuilder().object("node", text).file("device-node.js", source).amxd());
  return device;
}

async function started(running: RunningDevice): Promise<RunningDevice> {
  running.send("node", ["script", "start", "first", 2]);
  await running.wait(() => running.node.ready, "the script");
  return running;
}

it("starts on demand, tells its life on the right, and answers", async () => {
  const running = opened();
  const life = running.listen("node", 1);
  const said = running.listen("node", 0);
  running.send("node", ["add", 1, 2]);
  expect(running.ledger.errors).toEqual(["Node script not ready can't handle message add"]);
  await started(running);
  expect(life.map(({ selector, args }) => `${selector} ${args[0]} ${args[1]}`)).toEqual([
    "start success dictionary",
    "loadstart success dictionary",
    "loadend success dictionary",
  ]);
  for (const atoms of [["add", 20, 22], [5, 6], [], ["dict", "store"]]) running.send("node", atoms);
  await running.wait(() => said.some(({ selector }) => selector === "got"), "the answers");
  expect(said.map(({ selector, args }) => [selector, ...args])).toEqual([
    ["ready"],
    ["sum", 42],
    ["list", 2, 5, 6],
    ["bang"],
    ["got", 1],
  ]);
  expect(running.ledger.posts).toEqual(["hello maxforlive first 2"]);
});

it("starts again after a crash and after a kill, and stays down after a stop", async () => {
  const running = await started(opened());
  const life = running.listen("node", 1);
  running.send("node", ["crash"]);
  await running.wait(() => running.node.starts === 2 && running.node.ready, "the second start");
  running.node.kill("SIGKILL");
  await running.wait(() => running.node.starts === 3 && running.node.ready, "the third start");
  running.send("node", ["script", "stop"]);
  await running.wait(() => !running.node.running, "the end");
  expect(
    life.filter(({ selector }) => !selector.startsWith("load")).map(({ selector, args }) => `${selector} ${args[0]}`),
  ).toEqual([
    "terminated error",
    "restarting success",
    "restarted success",
    "terminated error",
    "restarting success",
    "restarted success",
    "stop success",
    "terminated success",
  ]);
});

it("does not start an ES module that is named .js, and says why", async () => {
  const running = opened(
    'import max from "max-api"; max.outlet("never");',
    "node.script device-node.js @autostart 1 @restart 0",
  );
  await running.wait(() => !running.node.running, "the failure");
  expect(running.ledger.errors.join()).toMatch(/import statement outside a module/);
});

it("says when the file is not in the device", () => {
  const running = opened(SCRIPT, "node.script elsewhere.js");
  running.send("node", ["script", "start"]);
  expect(running.ledger.errors).toEqual(["node.script: can't find elsewhere.js"]);
});
