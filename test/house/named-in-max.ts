import type { BoxJson, PatcherJson } from "#test/doubles/max/machine/patcher-json.ts";
import { REFERENCE } from "#test/doubles/max/reference/reference.ts";

/** What stands in patches and may be named: objects as they are written, keys and words of boxes, messages, scripting names. */
export interface Patched {
  /** Every object's text: `"live.map @strict 1"`. */
  readonly objects: readonly (readonly string[])[];
  /** Messages by their words, each part of a message box on its own; and what is put before a message or waited for. */
  readonly messages: readonly (readonly string[])[];
  /** Words that a message is waited for by. */
  readonly awaited: ReadonlySet<string>;
  /** Attributes that a box has, in its text or saved with it. */
  readonly attributes: ReadonlySet<string>;
  /** Scripting names. */
  readonly names: ReadonlySet<string>;
}

export function patchedWords(patchers: readonly PatcherJson[]): Patched {
  const boxes = patchers.flatMap(boxesOf);
  const objects = boxes.map(textOf);
  const sent = objects.filter(([head = ""]) => /^(prepend|append|loadmess)$/.test(head));
  const waits = objects.filter(([head = ""]) => /^(route|routepass|sel|select)$/.test(head));
  return {
    objects,
    messages: [
      ...boxes
        .filter(({ maxclass }) => maxclass === "message")
        .flatMap(({ text = "" }) => text.split(",").map(wordsOf)),
      ...sent.map(([, ...words]) => words),
    ],
    awaited: new Set(waits.flatMap(([, ...words]) => words)),
    attributes: new Set(boxes.flatMap(attributesOf)),
    names: new Set(boxes.flatMap(({ varname }) => varname ?? [])),
  };
}

/**
 * What of backticked words in a text claims to be Max's and stands in no patch: an object that is not there or not written so, an
 * attribute that no box has, a message that none sends. Words in capitals stand for any; `live.*` and `---` name no thing.
 */
export function notPatched(text: string, patched: Patched): readonly string[] {
  return backticked(text).filter((phrase) => claimsMax(phrase) && !stands(phrase, patched));
}

/** Phrases between backticks, outside of blocks of code. */
export function backticked(text: string): readonly string[] {
  const prose = text.replace(/```[\s\S]*?```/g, "");
  return [...prose.matchAll(/`([^`\n]+)`/g)].map(([, phrase = ""]) => phrase.trim());
}

function claimsMax(phrase: string): boolean {
  const [head = "", next = ""] = wordsOf(phrase);
  if (/[*.]$/.test(head) || next.startsWith("-")) return false;
  return isObject(head) || /^@[a-z_]+$/.test(head) || (SELECTORS.has(head) && (next !== "" || !EVERYDAY.has(head)));
}

function stands(phrase: string, { objects, messages, awaited, attributes }: Patched): boolean {
  const words = wordsOf(phrase);
  const [head = ""] = words;
  if (isObject(head)) return objects.some((object) => holds(object, words));
  if (head.startsWith("@"))
    return objects.some((object) => follows(object, words)) || (words.length === 1 && attributes.has(head.slice(1)));
  if (objects.some(([name = ""]) => (REFERENCE[name]?.says ?? "").split(" ").includes(head))) return true;
  if (words.every((word) => awaited.has(word) && !/^\d/.test(word))) return true;
  return messages.some((message) => words.every((word, at) => isAnything(word) || message[at] === word));
}

/** Names that only objects of Max have: of a form that is Max's alone, or of no everyday meaning. */
function isObject(head: string): boolean {
  if (/^(live|zl|node|jit|mc|plugin)\.[a-z]\w*~?$|^[a-z][\w.]*~$/.test(head)) return head !== "live.als";
  return Object.hasOwn(REFERENCE, head) && /^[a-z]\w{3,}$/.test(head) && !EVERYDAY.has(head);
}

/** Words that the doubles' table takes for messages. */
const SELECTORS: ReadonlySet<string> = new Set([
  ...Object.values(REFERENCE).flatMap(({ takes }) =>
    takes.split(" ").filter((word) => word !== "anything" && word !== ""),
  ),
  ...["window", "script", "id", "url"],
]);

/** Objects and messages of Max that are also words of everything else: alone they claim nothing. */
const EVERYDAY = new Set([
  ...[
    "bang",
    "call",
    "cancel",
    "clear",
    "clip",
    "close",
    "comment",
    "defer",
    "delay",
    "float",
    "forward",
    "front",
    "gate",
    "get",
  ],
  ...[
    "init",
    "select",
    "inlet",
    "int",
    "iter",
    "join",
    "line",
    "list",
    "mapping",
    "maximum",
    "message",
    "minimum",
    "name",
    "number",
    "open",
  ],
  ...[
    "outlet",
    "pack",
    "panel",
    "parse",
    "path",
    "pause",
    "pipe",
    "prepend",
    "append",
    "print",
    "ramp",
    "receive",
    "remove",
  ],
  ...[
    "replace",
    "reset",
    "resume",
    "route",
    "scale",
    "script",
    "send",
    "set",
    "start",
    "stop",
    "switch",
    "symbol",
    "timer",
  ],
  ...["toggle", "trigger", "window", "change", "counter", "button", "dict", "patcher", "bpatcher", "button", "id"],
]);

/** The object's first word, and each further word as it stands there, in order; an attribute with the value after it. */
function holds(object: readonly string[], [head = "", ...more]: readonly string[]): boolean {
  return object[0] === head && (more.length === 0 || follows(object, more));
}

/** Whether the words stand one after the other somewhere, an `@attribute` anew. */
function follows(object: readonly string[], words: readonly string[]): boolean {
  const runs = words
    .join(" ")
    .split(/ (?=@)/)
    .map(wordsOf);
  return runs.every((run) =>
    object.some((_, at) => run.every((word, i) => isAnything(word) || object[at + i] === word)),
  );
}

function isAnything(word: string): boolean {
  return /^[A-Z][A-Z0-9]*$|^\.\.\.$/.test(word);
}

function boxesOf({ boxes }: PatcherJson): readonly BoxJson[] {
  return boxes.flatMap(({ box }) => [box, ...(box.patcher === undefined ? [] : boxesOf(box.patcher))]);
}

function textOf({ maxclass, text = "" }: BoxJson): readonly string[] {
  return maxclass === "newobj" ? wordsOf(text) : [maxclass];
}

function attributesOf(box: BoxJson): readonly string[] {
  const expressions = JSON.stringify(box.saved_attribute_attributes ?? {}).match(/themecolor/g) ?? [];
  return [
    ...Object.keys(box),
    ...Object.keys(box.saved_object_attributes ?? {}),
    ...Object.keys(box.saved_attribute_attributes ?? {}),
    ...Object.keys(box.saved_attribute_attributes?.valueof ?? {}),
    ...wordsOf(box.text ?? "").flatMap((word) => (word.startsWith("@") ? [word.slice(1)] : [])),
    ...expressions,
  ];
}

function wordsOf(text: string): readonly string[] {
  return text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "");
}
