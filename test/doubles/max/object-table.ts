import { button, gate, oneBang, patchEnd, switchObject } from "#test/doubles/max/flow/gates.ts";
import { messageBox } from "#test/doubles/max/flow/message-box.ts";
import { append, forward, prepend, print, receive, send } from "#test/doubles/max/flow/names.ts";
import { route, routePass, select } from "#test/doubles/max/flow/route.ts";
import { bangBang, trigger } from "#test/doubles/max/flow/trigger.ts";
import { iter, join, pack, pak, unpack } from "#test/doubles/max/lists/pack.ts";
import { codesToSymbol, fromSymbol, shownText, sprintf, toSymbol } from "#test/doubles/max/lists/words.ts";
import { zl, zlObjects } from "#test/doubles/max/lists/zl.ts";
import { dictBox } from "#test/doubles/max/live/dict-box.ts";
import { liveMap, liveObject, livePath } from "#test/doubles/max/live/live-objects.ts";
import { parameterObjects } from "#test/doubles/max/live/parameter-objects.ts";
import { pattr } from "#test/doubles/max/live/pattr.ts";
import { thisDevice } from "#test/doubles/max/live/this-device.ts";
import type { ObjectTable } from "#test/doubles/max/machine/box.ts";
import { nodeScript } from "#test/doubles/max/node/node-script.ts";
import { arithmetic, clip, extreme, scale } from "#test/doubles/max/numbers/arithmetic.ts";
import { expr } from "#test/doubles/max/numbers/expr.ts";
import { random } from "#test/doubles/max/numbers/random.ts";
import { change, counter, floatBox, intBox, toggle } from "#test/doubles/max/numbers/stored.ts";
import { v8, v8ui } from "#test/doubles/max/script/script-boxes.ts";
import { bufferBox } from "#test/doubles/max/signal/buffer-box.ts";
import { generator } from "#test/doubles/max/signal/generator.ts";
import { liveModulate, liveRemote } from "#test/doubles/max/signal/held-parameters.ts";
import { line } from "#test/doubles/max/signal/line.ts";
import { lockedPhasor } from "#test/doubles/max/signal/locked-phasor.ts";
import { plugIn, plugOut } from "#test/doubles/max/signal/plug.ts";
import { dspState, peakAmplitude, plugSync, snapshot } from "#test/doubles/max/signal/reports.ts";
import { signalSums } from "#test/doubles/max/signal/signal-sums.ts";
import { rampSmooth, selector, slide } from "#test/doubles/max/signal/smoothing.ts";
import {
  defer,
  deferLow,
  delay,
  loadBang,
  loadMessage,
  pipe,
  speedLimit,
  timer,
} from "#test/doubles/max/time/defer.ts";
import { metro, queueMetro } from "#test/doubles/max/time/metro.ts";
import { conformPath, dropZone, openDialog, saveDialog } from "#test/doubles/max/window/dialogs.ts";
import { modifierKeys, textField } from "#test/doubles/max/window/keyboard.ts";
import { themeColours, webPage } from "#test/doubles/max/window/web-page.ts";
import { closeBang, thisPatcher, windowControl } from "#test/doubles/max/window/window-objects.ts";

/** Every object that the runtime plays, by the names that Max takes for it. */
export const OBJECTS: ObjectTable = {
  t: trigger,
  trigger,
  b: bangBang,
  bangbang: bangBang,
  route,
  routepass: routePass,
  sel: select,
  select,
  gate,
  switch: switchObject,
  onebang: oneBang,
  button,
  inlet: patchEnd,
  outlet: patchEnd,
  message: messageBox,
  s: send,
  send,
  r: receive,
  receive,
  forward,
  prepend,
  append,
  print,
  pack,
  pak,
  unpack,
  iter,
  join,
  zl,
  ...zlObjects(),
  sprintf,
  itoa: codesToSymbol,
  tosymbol: toSymbol,
  fromsymbol: fromSymbol,
  "live.comment": shownText,
  comment: shownText,
  textedit: textField,
  jweb: webPage,
  pcontrol: windowControl,
  thispatcher: thisPatcher,
  opendialog: openDialog,
  savedialog: saveDialog,
  conformpath: conformPath,
  "live.drop": dropZone,
  modifiers: modifierKeys,
  i: intBox,
  int: intBox,
  f: floatBox,
  float: floatBox,
  number: intBox,
  flonum: floatBox,
  change,
  toggle,
  counter,
  ...arithmetic(),
  clip,
  minimum: extreme(Math.min),
  maximum: extreme(Math.max),
  scale,
  random,
  expr,
  deferlow: deferLow,
  defer,
  delay,
  del: delay,
  pipe,
  speedlim: speedLimit,
  timer,
  loadbang: loadBang,
  loadmess: loadMessage,
  metro,
  qmetro: queueMetro,
  "live.thisdevice": thisDevice,
  "live.colors": themeColours,
  closebang: closeBang,
  ...parameterObjects,
  pattr,
  dict: dictBox,
  "live.object": liveObject,
  "live.path": livePath,
  "live.map": liveMap,
  v8,
  v8ui,
  "node.script": nodeScript,
  "plugin~": plugIn,
  "plugout~": plugOut,
  "gen~": generator,
  "buffer~": bufferBox,
  "phasor~": lockedPhasor,
  "line~": line,
  ...signalSums(),
  "rampsmooth~": rampSmooth,
  "slide~": slide,
  "selector~": selector,
  "snapshot~": snapshot,
  "peakamp~": peakAmplitude,
  "plugsync~": plugSync,
  "dspstate~": dspState,
  "live.remote~": liveRemote,
  "live.modulate~": liveModulate,
};
