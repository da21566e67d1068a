import type { Device, LiveSet, Parameter, Track } from "#src/model/live-set.ts";
import { sendName } from "#src/model/naming/send-name.ts";

/**
 * What of a running Live is heard otherwise than it plays, as the Live Object Model has no word of it: one sentence each.
 *
 * Source: Live Object Model, docs.cycling74.com, 2026-11: no class for envelopes, fades or delays of tracks; `automation_state` says that
 * something moves a parameter, and not where it moves it. No Live that was read has a parameter for Utility's Mid/Side mode.
 */
export function hiddenWords(
  { tracks }: Pick<LiveSet, "tracks">,
  { tempoMoves, astray }: { readonly tempoMoves: boolean; readonly astray: readonly string[] },
): readonly string[] {
  const moved = tracks.flatMap((track) => movedOf(track).map((name) => `${name} of “${track.name}”`));
  return [
    hidden(tracks.some(({ devices }) => devices.some(hidesMode))),
    ...(moved.length === 0
      ? []
      : [`Automation moves ${moved.join(", ")}: heard where ${moved.length === 1 ? "it stands" : "they stand"} now.`]),
    ...(tempoMoves ? ["Automation moves the tempo: the song is heard at the tempo that it has now."] : []),
    ...astray.map((name) => `Where “${name}” leads is not told: it is heard in its group, or in the mix.`),
  ];
}

function hidden(mode: boolean): string {
  const last = ["sends before the fader", ...(mode ? ["Mid/Side mode of a Utility"] : [])].join(" or ");
  const all = ["fades", "clip envelopes", "automation of devices", "track delays"].join(", ");
  return `A running Live tells no ${all}${mode ? "," : " or"} ${last}: the mix is heard without them. The saved set tells them to steadyhand mix.`;
}

/** A Utility that is on, or holds one, whose Mid/Side mode Live does not tell; its Width is heard then. */
function hidesMode({ className, on, parameters, nested }: Device): boolean {
  const isUntold = className === "StereoGain" && !parameters.some(({ name }) => name === "MidSideBalanceOn");
  return on && (isUntold || nested.some(hidesMode));
}

function movedOf({ mixer, devices }: Track): readonly string[] {
  const { volume, pan, sends, splitPan, crossfader } = mixer;
  const split = splitPan === undefined ? [] : [splitPan.left, splitPan.right];
  const own = [volume, pan, ...split, ...sends, ...(crossfader === undefined ? [] : [crossfader])];
  return [...own, ...devices.flatMap(parametersOf)]
    .filter(({ automated }) => automated === true)
    .map((parameter) => sendName(parameter) ?? parameter.name);
}

function parametersOf({ parameters, nested }: Device): readonly Parameter[] {
  return [...parameters, ...nested.flatMap((each) => each.parameters)];
}
