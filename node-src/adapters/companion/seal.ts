import { createHmac, timingSafeEqual } from "node:crypto";
import { fromBuffer, type OscArgInput, toBuffer } from "osc-min";
import { FROM_LIVE, FROM_NODE, LIMITS, type LiveMessage, type NodeMessage } from "#src/adapters/companion/messages.ts";

const OUTER = "/steadyhand";
const TO_LIVE = "steadyhand to live\n";
const TO_NODE = "steadyhand to node\n";
const TYPES = { i: "integer", s: "string", b: "blob" } as const;

/**
 * The datagram that says a message: an OSC message of two blobs, the HMAC-SHA256 of direction and inner bytes under the
 * token, and the inner OSC message. The token itself does not travel.
 * Source: OSC 1.0; RFC 2104.
 */
export function sealMessage(token: Uint8Array, message: NodeMessage): Uint8Array {
  const inner = bytesOf(toBuffer({ address: `${OUTER}/${message.name}`, args: tagged(message) }));
  const args: OscArgInput[] = [
    { type: "blob", value: mac(token, TO_LIVE, inner) },
    { type: "blob", value: inner },
  ];
  return bytesOf(toBuffer({ address: OUTER, args }));
}

/** What a datagram from the companion says; `null` for anything that does not carry the companion's seal. */
export function unsealMessage(token: Uint8Array, datagram: Uint8Array): LiveMessage | null {
  const outer = datagram.byteLength <= LIMITS.datagram ? decoded(datagram) : null;
  if (outer === null || outer.address !== OUTER || outer.tags !== "bb") return null;
  const [seal, inner] = outer.values as [Uint8Array, Uint8Array];
  const expected = mac(token, TO_NODE, inner);
  if (seal.byteLength !== expected.byteLength || !timingSafeEqual(seal, expected)) return null;
  const message = decoded(inner);
  const name = message?.address.slice(OUTER.length + 1) ?? "";
  const tags = Object.hasOwn(FROM_LIVE, name) ? FROM_LIVE[name as keyof typeof FROM_LIVE] : null;
  if (message === null || message.address !== `${OUTER}/${name}` || message.tags !== tags) return null;
  return { name, values: message.values } as unknown as LiveMessage;
}

interface Decoded {
  readonly address: string;
  readonly tags: string;
  readonly values: readonly unknown[];
}

/** The codec throws on malformed bytes; here they are nothing. */
function decoded(bytes: Uint8Array): Decoded | null {
  try {
    const packet = fromBuffer(bytes);
    if (packet.oscType !== "message") return null;
    const tags = packet.args.map(({ type }) => tagOf(type)).join("");
    const values = packet.args.map(({ value }) => (value instanceof DataView ? bytesOf(value) : value));
    return { address: packet.address, tags, values };
  } catch {
    return null;
  }
}

function tagOf(type: string): string {
  const found = Object.entries(TYPES).find(([, known]) => known === type);
  return found === undefined ? "?" : found[0];
}

function tagged(message: NodeMessage): OscArgInput[] {
  const tags = [...FROM_NODE[message.name]] as (keyof typeof TYPES)[];
  const values: readonly (number | string | Uint8Array)[] = message.values;
  return tags.map((tag, index) => ({ type: TYPES[tag], value: values[index] }) as OscArgInput);
}

function mac(token: Uint8Array, direction: string, inner: Uint8Array): Buffer {
  return createHmac("sha256", token).update(direction).update(inner).digest();
}

function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}
