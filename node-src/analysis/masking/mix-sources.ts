import type { HeardTrack } from "#src/model/mix/heard-mix.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";

/** The sounds that a mix is made of, none of them twice, and the groups that they stand in. */
export interface MixSources {
  readonly sources: readonly Source[];
  /** What sounds beside a source: its neighbours in its group, its group's neighbours, and so on. Together they are all other sources, each once. */
  neighbours(source: number): readonly Unit[];
  /** A track or a group by its id; `undefined` where nothing of it is heard. */
  unit(id: number): Unit | undefined;
}

export interface Source {
  readonly id: number;
  readonly features: TrackFeatures;
}

/** A source, or a group of sources. */
export interface Unit {
  readonly id: number;
  /** Places in `sources`. */
  readonly sources: readonly number[];
  /** What a group is made of; empty for a source. */
  readonly units: readonly Unit[];
}

/** Tracks that are heard and active. A group stands for itself where none of its tracks is heard; no other sum of tracks does. */
export function mixSources(tracks: readonly HeardTrack[]): MixSources {
  const sources: Source[] = [];
  const units = new Map<number, Unit>();
  const ids = new Set(tracks.map((track) => track.id));
  const unitsIn = (group: number | null): readonly Unit[] =>
    tracks
      .filter((track) => (track.group !== null && ids.has(track.group) ? track.group : null) === group)
      .flatMap((track) => {
        const unit = groupOf(track, track.kind === "group" ? unitsIn(track.id) : []) ?? sourceOf(track, sources);
        if (unit) units.set(unit.id, unit);
        return unit ?? [];
      });
  const top = unitsIn(null);
  return { sources, unit: (id) => units.get(id), neighbours: (source) => neighboursOf(source, top) };
}

function groupOf({ id }: HeardTrack, units: readonly Unit[]): Unit | undefined {
  return units.length > 0 ? { id, sources: units.flatMap((unit) => unit.sources), units } : undefined;
}

function sourceOf({ id, features, kind, mixer, sums }: HeardTrack, sources: Source[]): Unit | undefined {
  if (!(features && mixer.active) || kind === "main" || (sums && kind !== "group")) return;
  return { id, sources: [sources.push({ id, features }) - 1], units: [] };
}

function neighboursOf(source: number, level: readonly Unit[]): readonly Unit[] {
  const own = level.find((unit) => unit.sources.includes(source));
  const beside = level.filter((unit) => unit !== own);
  return own && own.units.length > 0 ? [...neighboursOf(source, own.units), ...beside] : beside;
}
