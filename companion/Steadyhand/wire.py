"""The messages of the wire and the seal around each of them.

A datagram is one OSC message "/steadyhand" with two blobs: a seal and a whole OSC message inside. The seal is the
HMAC-SHA256 of the direction and the inner bytes under the token that both ends read, so the token itself never travels,
a stranger's packet is dropped before it is looked into, and nothing said to Node can be said back to Live.
node-src/adapters/companion/messages.ts holds the same table; a test compares the two.
"""

import hashlib
import hmac

from . import osc

PROTOCOL = 2
# The release's numbers, without what marks a candidate: an install tells by them which one is newer.
VERSION = "1.0.0"

OUTER = "/steadyhand"
TO_LIVE = b"steadyhand to live\n"
TO_NODE = b"steadyhand to node\n"

# Limits of what is accepted. A datagram stays under 8 kB, a payload holds about 16,000 breakpoints.
MAX_DATAGRAM = 8000
CHUNK_BYTES = 7168
MAX_PAYLOAD = 262144
MAX_CHUNKS = 37
MAX_SEQUENCE = 2147483647

# What Node may say, by name: the type tags.
FROM_NODE = {
    "hello": "is",  # protocol, nonce
    "begin": "sisiis",  # session, transaction, kind, bytes, chunks, identity of the Live and set that it is for
    "chunk": "siib",  # session, transaction, index, bytes
    "commit": "sib",  # session, transaction, SHA-256 of the payload
    "fetch": "sii",  # session, transaction, index of a part of the result
    "cancel": "si",  # session, transaction: not to be begun any more
}

# What is answered.
FROM_LIVE = {
    # protocol, nonce, session, companion's version, Live's version, shape, identity, Live's process, set's name (UTF-8)
    "welcome": "issssssib",
    "other": "iss",  # protocol, nonce, companion's version: another protocol is spoken here
    "begun": "si",  # session, transaction
    "got": "sii",  # session, transaction, index
    "missing": "sib",  # session, transaction, a bit a chunk: 1 is missing
    "working": "si",  # session, transaction
    "busy": "si",  # session, transaction: no room now, ask again
    "result": "sissiib",  # session, transaction, "done" or a code, detail, bytes, parts, SHA-256 of the result
    "part": "siib",  # session, transaction, index, bytes
    "stranger": "s",  # this session is not known (any more): say hello again
}

KINDS = ("write", "preview")

# Why an order was not done; Node holds the sentence of each.
CODES = (
    "arrangement-clip",
    "not-warped",
    "other-track",
    "clip-gone",
    "clip-lost",
    "parameter-gone",
    "parameter-disabled",
    "track-frozen",
    "malformed",
    "out-of-range",
    "no-envelopes",
    "too-fine",
    "not-exact",
    "occupied",
    "edited",
    "hash-differs",
    "forgotten",
    "withdrawn",
    "other-live",
    "read-back-differs",
    "restore-failed",
    "copy-failed",
    "stopped",
    "live-refused",
)


class Refused(Exception):
    """The order is not done. `detail` is a name or Live's own words."""

    def __init__(self, code, detail=""):
        Exception.__init__(self, code)
        self.code = code
        self.detail = detail


def seal(token, direction, name, values):
    """The datagram that says `name` with `values`."""
    table = FROM_LIVE if direction == TO_NODE else FROM_NODE
    inner = osc.encode(OUTER + "/" + name, table[name], values)
    return osc.encode(OUTER, "bb", [_mac(token, direction, inner), inner])


def unseal(token, direction, datagram):
    """(name, values) of a datagram from a sender that holds the token, else `OscError`."""
    if len(datagram) > MAX_DATAGRAM:
        raise osc.OscError("oversize")
    address, tags, values = osc.decode(datagram)
    if address != OUTER or tags != "bb":
        raise osc.OscError("not ours")
    mac, inner = values
    if not hmac.compare_digest(mac, _mac(token, direction, inner)):
        raise osc.OscError("not sealed with our token")
    address, tags, values = osc.decode(inner)
    name = address[len(OUTER) + 1 :]
    table = FROM_LIVE if direction == TO_NODE else FROM_NODE
    if not address.startswith(OUTER + "/") or table.get(name) != tags:
        raise osc.OscError("an unknown message")
    return name, values


def chunked(payload):
    """The payload in pieces that fit into a datagram; an empty payload has none."""
    return [payload[at : at + CHUNK_BYTES] for at in range(0, len(payload), CHUNK_BYTES)]


def _mac(token, direction, inner):
    return hmac.new(token, direction + inner, hashlib.sha256).digest()
