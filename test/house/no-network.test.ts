import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT, tracked } from "#test/house/tracked.ts";

/** What leads to another machine: Node's modules, what pages have, Python's modules, Max's objects. */
const NODE_DOORS = /["'](?:node:)?(?:net|tls|http|https|http2|dns|dns\/promises)["']/;
const PAGE_DOORS =
  /\b(?:fetch|importScripts)\(|\b(?:XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection)\b|\.sendBeacon\(/;
const PYTHON_DOORS =
  /^\s*(?:import|from) (?:asyncio|ftplib|http|multiprocessing|requests|smtplib|socketserver|ssl|urllib|xmlrpc)\b/m;
const MAX_DOORS = /"(?:maxurl|udpsend|udpreceive|mxj|jit\.net\.[a-z]+|mira\.[a-z]+)\b/;
const DATAGRAMS = /["'](?:node:)?dgram["']|^\s*(?:import|from) socket\b/m;

const SOURCES = tracked("node-src", "companion/Steadyhand").filter((path) => /\.(?:ts|py)$/.test(path));

/** The files that a pattern is found in. */
function holding(pattern: RegExp, paths: readonly string[]): readonly string[] {
  return paths.filter((path) => pattern.test(readFileSync(join(ROOT, path), "utf8")));
}

it("no source opens a connection: program, pages, companion and patches alike", () => {
  expect(SOURCES.length).toBeGreaterThan(1_000);
  for (const doors of [NODE_DOORS, PAGE_DOORS, PYTHON_DOORS]) expect(holding(doors, SOURCES)).toEqual([]);
  const patches = tracked("patchers");
  expect(patches.length).toBeGreaterThan(5);
  expect(holding(MAX_DOORS, patches)).toEqual([]);
});

it("speaks to the companion alone, by datagrams that both ends bind to 127.0.0.1", () => {
  const ends = ["companion/Steadyhand/talking/port.py", "node-src/adapters/companion/steady-socket.ts"];
  expect([...holding(DATAGRAMS, SOURCES)].sort()).toEqual(ends);
  const [companion, node] = ends.map((path) => readFileSync(join(ROOT, path), "utf8")) as [string, string];
  expect(companion.match(/\.bind\(.*/g)).toEqual([expect.stringContaining('("127.0.0.1", ')]);
  expect(node).toContain('const LOOPBACK = "127.0.0.1";');
  for (const call of node.match(/socket\.(?:bind|send)\(.*/g) ?? []) expect(call).toContain(", LOOPBACK, ");
});

it("a door that is planted is seen", () => {
  for (const [door, planted] of [
    [NODE_DOORS, 'import { get } from "node:https";'],
    [NODE_DOORS, "const net = require('net');"],
    [PAGE_DOORS, 'await fetch("https://example.com");'],
    [PAGE_DOORS, 'new WebSocket("ws://example.com")'],
    [PYTHON_DOORS, "import os\nimport urllib.request\n"],
    [PYTHON_DOORS, "from http import client\n"],
    [MAX_DOORS, '"text": "maxurl"'],
    [MAX_DOORS, '"text": "udpsend 10.0.0.2 9000"'],
    [DATAGRAMS, 'import { createSocket } from "node:dgram";'],
  ] as const)
    expect(planted).toMatch(door);
});
