import { alsHost } from "#src/adapters/als/als-host.ts";
import { bezierAt, evaluateEnvelope } from "#src/dsp/bezier.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";

export interface RideDocument {
  readonly target: number;
  readonly phrases: readonly {
    readonly start: number;
    readonly end: number;
    readonly startSeconds: number;
    readonly endSeconds: number;
    readonly before: number;
    readonly after: number;
    readonly gain: number;
  }[];
  readonly breaths: readonly { readonly startSeconds: number; readonly endSeconds: number }[];
  readonly gaps: readonly { readonly startSeconds: number; readonly endSeconds: number }[];
  readonly spread: { readonly before: number; readonly after: number; readonly predicted: number };
  readonly spreadInSections: { readonly before: number; readonly after: number; readonly predicted: number } | null;
  readonly sections: readonly Section[];
  readonly notes: readonly { readonly code: string; readonly why?: string }[];
  readonly breakpoints: number;
  readonly breakpointsPerBar: { readonly mean: number; readonly most: number };
  readonly slope: number;
  readonly route: string;
  readonly maxError: number;
  readonly output: string;
  readonly report: string | null;
}

export interface Section {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly phrases: number;
  readonly target: number;
  readonly before: number;
  readonly after: number;
}

/** The lead's volume in a written set: its level in dB over the resting fader at a song time, and where it has corners. */
export interface Lane {
  at(seconds: number): number;
  readonly corners: readonly number[];
}

export async function laneOf(path: string): Promise<Lane> {
  const read = await alsHost(path).read();
  if (!read.ok) throw new Error(read.error.sentence);
  const { tracks, tempo, tempoAutomation } = read.value;
  const lead = tracks.find(({ name }) => name === "Lead")!;
  const { target, value } = lead.mixer.volume;
  const points = lead.envelopes.find((envelope) => envelope.target === target)!.points;
  const map = tempoMap(tempo, tempoAutomation, bezierAt);
  return {
    at: (seconds) => 20 * Math.log10(evaluateEnvelope(points, map.beatsAt(seconds)) / value),
    corners: points.map(({ time }) => map.secondsAt(time)),
  };
}

/** Seconds: the grid that a ride is decided on, and the spacing at which its drawing is looked at. */
export const HOP = 0.01;
export const LOOK = 0.001;

/** The highest level from `start` to `end`, both in it. */
export function highest({ at }: Lane, start: number, end: number): number {
  let most = Math.max(at(start), at(end));
  for (let time = start; time < end; time += LOOK) most = Math.max(most, at(time));
  return most;
}

/** What a phrase is held at: the median over it, which the ramps that reach into its ends do not move. */
export function held({ at }: Lane, { startSeconds, endSeconds }: { startSeconds: number; endSeconds: number }): number {
  const count = Math.round((endSeconds - startSeconds) / HOP);
  const levels = Array.from({ length: count }, (_, i) => at(startSeconds + i * HOP)).sort((a, b) => a - b);
  return levels[count >> 1]!;
}

/** The steepest move in dB a second, looked at on both sides of every corner. */
export function steepest({ at, corners }: Lane): number {
  const sides = corners.flatMap((corner) => [corner - LOOK, corner]);
  return Math.max(...sides.map((from) => Math.abs(at(from + LOOK) - at(from)) / LOOK));
}
