import { versionIn } from "#src/cli/report-live/version-in.ts";
import { liveParameterNames, NAMED_CLASSES } from "#src/knowledge/live/parameter-names/live-parameter-names.ts";
import { MASTER_STAGES } from "#src/knowledge/master/stages.ts";
import { DEVICE_NAMES, knownDevice } from "#src/model/device/device-names.ts";
import { REFUSAL_CODES } from "#src/model/refusal.ts";
import type { WriteReport } from "#src/ports/live-host.ts";
import type { EnvelopeWork, HeldValue, ReadBackLine, ValuesWork } from "#src/ports/output/read-back-log.ts";

/** What may be sent of a line of the log: figures, and words where they are Live's own or ours. */
export function sentLine(line: ReadBackLine) {
  const { at, device, version, live, refused } = line;
  return {
    at,
    device: DEVICE_NAMES.find((name) => device === `Steadyhand ${knownDevice(name).title}`) ?? null,
    version: versionIn(version),
    live: versionIn(live?.replace(/^Ableton Live /, "") ?? null),
    refused: among(REFUSAL_CODES, refused),
    ...sentWork(line),
  } as const;
}

/** The word of a list that this is; `null` where it is none of them. */
export function among<Word extends string>(words: readonly Word[], word: string | null | undefined): Word | null {
  return words.find((each) => each === word) ?? null;
}

function sentWork(line: ReadBackLine) {
  if (line.what === "envelope") return sentEnvelope(line);
  if (line.what !== "chain back") return sentValues(line);
  const [removed, restored, left] = [line.removed, line.restored, line.left].map(figure);
  return { what: line.what, removed, restored, left };
}

function sentEnvelope({ what, route, breakpoints, largestError }: EnvelopeWork) {
  return {
    what,
    route: among(ROUTES, route),
    breakpoints: figure(breakpoints),
    largestError: figure(largestError),
    unit: "raw",
  } as const;
}

function sentValues({ what, stage, fidelity, values }: ValuesWork) {
  const stages = MASTER_STAGES.map((each) => each.stage);
  return {
    what,
    stage: among(stages, stage),
    fidelity: among(FIDELITIES, fidelity),
    values: values.map(sentValue),
  };
}

function sentValue({ of, parameter, asked, held }: HeldValue) {
  const device = among(DEVICES, of);
  const names = device === null || parameter === undefined ? [] : namesOf(device, parameter);
  return { of: device, parameter: among(names, parameter), asked: figure(asked), held: figure(held) };
}

function figure(value: number | null | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}

function namesOf(of: string, parameter: string): readonly string[] {
  return of === "Mixer" ? MIXER : liveParameterNames(of, parameter).paths;
}

const ROUTES = ["file", "companion", "player", "memory"] as const satisfies readonly WriteReport["route"][];
const FIDELITIES = ["exact", "near", "left out"] as const;
const DEVICES = ["Mixer", ...NAMED_CLASSES];
const MIXER = ["Volume", "Pan", "Send"] as const;
