import { wrappedList } from "#src/cli/frame/wrapped-list.ts";
import { missingFiles } from "#src/cli/set/missing-files.ts";
import { deviceValues, parameterWords } from "#src/cli/set/parameter-words.ts";
import type { AudioClip, Clip, Device, LiveSet, Parameter, Track } from "#src/model/live-set.ts";
import type { RoleGuess } from "#src/model/mix/role-guess.ts";
import { sendName, withReturn } from "#src/model/naming/send-name.ts";
import { printable } from "#src/model/printable.ts";
import { type Bars, songBars } from "#src/model/time/bars.ts";
import type { Beats } from "#src/model/units.ts";

/** A set for a person: numbered tracks with what they hold, in Live's units, scenes, locators and what is missing. */
export function setWords(set: LiveSet, roles: ReadonlyMap<number, RoleGuess>): string {
  const [numerator, denominator] = set.timeSignature;
  const moves = set.tempoAutomation.length > 0 ? ", the tempo moves" : "";
  const changes = set.timeSignatureChanges.length > 0 ? ", the signature changes" : "";
  return [
    `${printable(set.creator)}, ${rounded(set.tempo)} bpm, ${numerator}/${denominator}${moves}${changes}\n`,
    ...set.tracks.map((track, index) => trackWords(set, track, index + 1, roles.get(track.id)!)),
    listed(
      "Scenes",
      set.scenes.map(({ name }, index) => `${index + 1} ${printable(name) || "(no name)"}`),
    ),
    listed("Locators", locators(set)),
    missingWords(set),
  ].join("");
}

function trackWords(set: LiveSet, track: Track, number: number, role: RoleGuess): string {
  const counts = [
    count(track.clips.length, "clip"),
    count(track.devices.length, "device"),
    count(track.envelopes.length, "envelope"),
  ];
  const states = [...(track.active ? [] : ["off"]), ...(track.frozen === true ? ["frozen"] : [])];
  const head = `${String(number).padStart(3)} ${track.kind.padEnd(8)}${printable(track.name)}  (${[...counts, ...states, ...roleWords(role)].join(", ")})\n`;
  const { volume, pan, sends } = track.mixer;
  const mixer = [valueWords("volume", volume), valueWords("pan", pan)];
  const sent = sends.map((send) => valueWords(withReturn(sendName(send) ?? send.name, set), send));
  return [
    head,
    wrappedList([...mixer, ...sent], INDENT),
    ...clipWords(track.clips, songBars(set.timeSignature, set.timeSignatureChanges)),
    ...track.devices.flatMap((device) => [
      deviceWords(device, INDENT),
      ...device.nested.map((inner) => deviceWords(inner, `${INDENT}  `)),
    ]),
    envelopeWords(set, track),
  ].join("");
}

const INDENT = " ".repeat(6);

/** What a track plays, where that is guessed and not what Live says that it is anyway. */
function roleWords({ role, by }: RoleGuess): string[] {
  if (by === "user") return [`${role} by your word`];
  return role === "unknown" || by === "kind" ? [] : [`${role} by its ${by}`];
}

function valueWords(name: string, parameter: Parameter): string {
  return `${printable(name)} ${parameterWords(parameter, "Mixer") ?? rounded(parameter.value)}`;
}

/** As `--clip` takes them: by number in the arrangement, by scene in the session. */
function clipWords(clips: readonly Clip[], bars: Bars): string[] {
  let number = 0;
  return clips.map((clip) => {
    number += clip.place === "arrangement" ? 1 : 0;
    const where =
      clip.place === "session"
        ? `in scene ${(clip.slot ?? 0) + 1}`
        : `#${number} at bar ${barNumber(bars, clip.start)}`;
    const file = clip.kind === "audio" ? [printable(clip.sample.name), ...fileStates(clip)] : ["MIDI"];
    const name = `clip ${where}: ${printable(clip.name) || "(no name)"}`;
    return wrappedList([name, ...file, ...(clip.disabled ? ["off"] : [])], INDENT);
  });
}

function fileStates({ sample, warped, reversed }: AudioClip): string[] {
  return [
    ...(sample.path === null ? ["missing"] : []),
    warped ? "warped" : "not warped",
    ...(reversed ? ["reversed"] : []),
  ];
}

function deviceWords(device: Device, indent: string): string {
  const { shown, others } = deviceValues(device);
  const more = others === 0 ? [] : [`${others} more (--json)`];
  const head = `${indent}device ${printable(device.name)}${device.on ? "" : " (off)"}\n`;
  return head + wrappedList([...shown.map(printable), ...more], `${indent}    `);
}

function envelopeWords(set: LiveSet, { envelopes }: Track): string {
  const moved = envelopes.map(({ parameter, points }) => {
    const own = parameter.replace(/^Mixer\//, "");
    return `${printable(withReturn(sendName({ name: own }) ?? own, set))} (${count(points.length, "point")})`;
  });
  return moved.length === 0 ? "" : `${INDENT}automation\n${wrappedList(moved, `${INDENT}    `)}`;
}

function locators(set: LiveSet): string[] {
  const bars = songBars(set.timeSignature, set.timeSignatureChanges);
  return set.locators.map(
    ({ name, time }) => `beat ${rounded(time)}, bar ${barNumber(bars, time)}: ${printable(name)}`,
  );
}

/** As Live counts: the first bar is 1, and the one before it -1. */
function barNumber(bars: Bars, beats: Beats): number {
  const bar = bars.barAt(beats);
  return bar < 0 ? bar : bar + 1;
}

function missingWords(set: LiveSet): string {
  const lines = missingFiles(set).flatMap(({ file, searched }) => [
    printable(file),
    ...searched.map((path) => `  looked at ${printable(path)}`),
  ]);
  return listed("Missing files", lines);
}

function listed(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `${title}\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}

function rounded(value: number): string {
  return String(Number(value.toFixed(3)));
}
