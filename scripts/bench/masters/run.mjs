import { writeFileSync } from "node:fs";
import { besidePeers } from "./beside-peers.mjs";
import { hearFile } from "./hear-file.mjs";
import { longMaster } from "./long-master.mjs";
import { makeMasters } from "./make-masters.mjs";
import { materials, mixes, referencePath } from "./materials.mjs";
import { pageOf } from "./page.mjs";
import { recognised } from "./recognised.mjs";

const [words, page, only] = process.argv.slice(2);
const tools = JSON.parse(words);
const all = (await materials()).filter(({ name }) => name.includes(only));
const pieces = all.filter(({ path }) => path !== null);
const missing = all.filter(({ path }) => path === null).map(({ name }) => name);

const masters = [];
for (const piece of pieces) masters.push(await makeMasters(tools, piece));
const reference = referencePath() === null ? null : { path: referencePath(), ...(await hearFile(referencePath())) };
const peers = [];
for (const [i, piece] of pieces.entries())
  if (reference !== null) peers.push(...(await besidePeers(tools, piece, reference, masters[i].before)));
const rows =
  only === ""
    ? await recognised(
        tools,
        (await mixes()).filter(({ path }) => path !== null),
      )
    : [];
const long = only === "" ? longMaster(tools) : null;
const { text, held } = pageOf({ masters, peers, reference, rows, long, missing });
console.log(text);
if (page !== "") writeFileSync(page, `${text}\n`);
if (!held) process.exitCode = 1;
