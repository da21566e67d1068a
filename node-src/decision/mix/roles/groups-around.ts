/** The names of the groups around a track, the nearest first; ends where groups hold each other. */
export function groupsAround<Held extends { readonly name: string; readonly group: number | null }>(
  track: Held,
  byId: ReadonlyMap<number, Held>,
): readonly string[] {
  const names: string[] = [];
  for (let id = track.group; id !== null && names.length < byId.size; ) {
    const group = byId.get(id);
    if (group === undefined) break;
    names.push(group.name);
    id = group.group;
  }
  return names;
}
