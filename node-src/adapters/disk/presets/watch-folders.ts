import { existsSync, type FSWatcher, statSync, watch } from "node:fs";
import { basename, dirname } from "node:path";
import { BehaviorSubject, debounceTime, exhaustMap, type Observable, raceWith, skip, take, timer } from "rxjs";

/** Milliseconds. Source: house taste: an editor's save is a burst of events; a list that follows in an eighth of a second follows at once. */
const SETTLE = 120;
/** A folder that is written to without a pause is still looked at once a second. */
const LONGEST_WAIT = 1_000;

/**
 * Calls `changed` when something happens in one of the folders, once for a burst. A folder that is not there yet is waited
 * for at the nearest one above it that is, and taken up when it appears; one that goes is waited for again. Nothing is
 * asked on a clock: without events there is no work. Answers how to stop, after which nothing is called.
 *
 * `isNoise` tells names of files whose changes do not count.
 */
export function watchFolders(
  folders: readonly string[],
  isNoise: (name: string) => boolean,
  changed: () => void,
): () => void {
  const watchers = new Map<string, FSWatcher>();
  const events = new BehaviorSubject<void>(undefined);
  const settled = bursts(events).subscribe(() => {
    arm();
    changed();
  });

  const heard = (folder: string, name: string | null): void => {
    if (name === null || concerns(folder, name, folders, isNoise)) events.next();
  };
  /** Again until nothing moves: a folder can appear between the look and the watch. */
  function arm(): void {
    for (let round = 0; round < ROUNDS; round += 1) if (!settle(watchers, watched(folders), heard)) return;
  }
  arm();
  return () => {
    settled.unsubscribe();
    for (const watcher of watchers.values()) watcher.close();
    watchers.clear();
  };
}

const ROUNDS = 4;

/** Which folders to watch as things stand: those that are there, and for the others the nearest above. */
function watched(folders: readonly string[]): ReadonlyMap<string, string> {
  return new Map(folders.map(nearest).flatMap((folder) => identityOf(folder)));
}

function nearest(folder: string): string {
  for (let path = folder; ; path = dirname(path)) if (existsSync(path) || dirname(path) === path) return path;
}

/** A folder that was taken away and made anew is another one, though its path is the same. */
function identityOf(folder: string): readonly (readonly [string, string])[] {
  try {
    const { dev, ino, birthtimeMs } = statSync(folder);
    return [[folder, `${dev} ${ino} ${birthtimeMs}`]];
  } catch {
    return [];
  }
}

type Heard = (folder: string, name: string | null) => void;

const IDENTITIES = new WeakMap<FSWatcher, string>();

/** Brings the watchers in line with what is wanted; answers whether that took any change. */
function settle(watchers: Map<string, FSWatcher>, wanted: ReadonlyMap<string, string>, heard: Heard): boolean {
  let moved = false;
  for (const [folder, watcher] of watchers) {
    if (wanted.get(folder) === IDENTITIES.get(watcher)) continue;
    watcher.close();
    watchers.delete(folder);
    moved = true;
  }
  for (const [folder, identity] of wanted) {
    if (watchers.has(folder)) continue;
    const watcher = watcherOf(folder, heard);
    if (watcher === null) continue;
    IDENTITIES.set(watcher, identity);
    watchers.set(folder, watcher);
    moved = true;
  }
  return moved;
}

/** A watcher that failed rests until its folder is another one. `null` where the system has no watch left or does not allow one: the list is then as fresh as its last opening. */
function watcherOf(folder: string, heard: Heard): FSWatcher | null {
  try {
    const watcher = watch(folder, { persistent: false }, (_event, name) => heard(folder, name));
    watcher.on("error", () => {
      watcher.close();
      heard(folder, null);
    });
    return watcher;
  } catch {
    return null;
  }
}

/** Whether an event is about a folder that is watched, or on the way to one. */
function concerns(
  folder: string,
  name: string,
  folders: readonly string[],
  isNoise: (name: string) => boolean,
): boolean {
  if (folders.some((wanted) => isOnTheWay(folder, name, wanted))) return true;
  return folders.includes(folder) && !isNoise(name);
}

/** Linux names the folder itself when it goes. */
function isOnTheWay(folder: string, name: string, wanted: string): boolean {
  if (name === basename(folder) && wanted.startsWith(folder)) return true;
  const path = `${folder.replace(/[\\/]$/, "")}${folder.includes("\\") ? "\\" : "/"}${name}`;
  return wanted === path || wanted.startsWith(`${path}/`) || wanted.startsWith(`${path}\\`);
}

/** Waits for a pause in a burst of events, though not for ever; the first value of the subject is not an event. */
function bursts(events: BehaviorSubject<void>): Observable<unknown> {
  const pause = events.pipe(debounceTime(SETTLE));
  return events.pipe(
    skip(1),
    exhaustMap(() => pause.pipe(raceWith(timer(LONGEST_WAIT)), take(1))),
  );
}
