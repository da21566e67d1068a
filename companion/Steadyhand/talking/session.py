"""Who is talking, and what they asked for: begin, chunks, commit, result.

A session is a number that this companion gives out on a hello; a transaction is a rising number inside it. Nothing is
handed on before all chunks are there and their hash fits. A commit that comes again, late, twice or replayed, is
answered from what is remembered and never done again: finished transactions stay known until newer ones push them
out, and whatever lies at or below the newest pushed out (`floor`) is "forgotten", not new. After a restart no session
is known, so old packets mean nothing. Every table has an end.
"""

import hashlib
import hmac
import os
from collections import OrderedDict, deque

from .. import osc, wire
from .transaction import Session, Transaction

MAX_SESSIONS = 32
MAX_REMEMBERED = 64
MAX_OPEN = 64
MAX_OPEN_BYTES = 8 * 1024 * 1024
MAX_RESULT_BYTES = 8 * 1024 * 1024
OPEN_SECONDS = 15.0
MAX_SET_NAME = 200


class Desk:
    """Takes datagrams, answers datagrams, and hands on whole payloads one at a time."""

    def __init__(self, token, live_version, shape, whose):
        self._token = token
        self._whose = whose
        self._live_version = live_version
        self._shape = shape
        self._sessions = OrderedDict()
        self._waiting = deque()
        self._kept = OrderedDict()
        self._kept_bytes = 0

    def speaks(self, token):
        """Whether this is the token that it answers to."""
        return hmac.compare_digest(token, self._token)

    def hear(self, datagram, address, now):
        """The datagram to answer with, or None: strangers get no answer."""
        try:
            name, values = wire.unseal(self._token, wire.TO_LIVE, datagram)
        except osc.OscError:
            return None
        if name == "hello":
            return self._say(*self._hello(values[0], values[1], address))
        session = self._sessions.get(values[0])
        if session is None:
            return self._say("stranger", [values[0]])
        session.address = address
        self._sessions.move_to_end(session.name)
        answer = getattr(self, "_" + name)(session, *values[1:], now=now)
        return None if answer is None else self._say(*answer)

    def next_job(self):
        """The oldest committed transaction, or None."""
        return self._waiting.popleft() if self._waiting else None

    def finish(self, transaction, code, detail="", result=b""):
        """Remembers what came of a transaction; answers (datagram, address) to tell it unasked."""
        transaction.payload = b""
        transaction.parts = {}
        transaction.result = wire.chunked(result)
        transaction.state = "done"
        transaction.answer = [code, _ascii(detail), len(result), len(transaction.result), hashlib.sha256(result).digest()]
        self._kept[id(transaction)] = transaction
        self._kept_bytes += len(result)
        while self._kept_bytes > MAX_RESULT_BYTES and len(self._kept) > 1:
            self._drop_result(next(iter(self._kept.values())))
        self._trim(transaction.session)
        return self._say(*self._result(transaction)), transaction.session.address

    def expire(self, now):
        """Lets go of transactions that stopped half-way through their chunks."""
        for session in self._sessions.values():
            stale = [t.sequence for t in session.transactions.values() if t.state == "open" and now - t.touched > OPEN_SECONDS]
            for sequence in stale:
                del session.transactions[sequence]

    def _say(self, name, values):
        return wire.seal(self._token, wire.TO_NODE, name, values)

    def _hello(self, protocol, nonce, address):
        if protocol != wire.PROTOCOL:
            return "other", [wire.PROTOCOL, nonce[:64], wire.VERSION]
        # A hello that comes again is the same process asking: it gets no second session.
        session = next((known for known in self._sessions.values() if known.nonce == nonce), None)
        if session is None:
            while len(self._sessions) >= MAX_SESSIONS:
                self._forget_session()
            session = Session(os.urandom(8).hex(), nonce, address)
            self._sessions[session.name] = session
        identity, process, name = self._whose()
        here = [identity, process, name[:MAX_SET_NAME].encode("utf-8", "replace")]
        return "welcome", [wire.PROTOCOL, nonce[:64], session.name, wire.VERSION, self._live_version, self._shape] + here

    def _forget_session(self):
        """The session that has been silent for longest; one with work under way is spared where another can go."""
        idle = [s for s in self._sessions.values() if not any(t.state in ("queued", "working") for t in s.transactions.values())]
        session = idle[0] if idle else next(iter(self._sessions.values()))
        del self._sessions[session.name]
        for transaction in session.transactions.values():
            self._drop_result(transaction)
        self._waiting = deque(t for t in self._waiting if t.session is not session)

    def _begin(self, session, sequence, kind, size, count, identity, now):
        known = session.transactions.get(sequence)
        if known is not None and known.state == "done":
            return self._result(known)
        if known is not None:
            return ("begun", [session.name, sequence]) if known.shape_fits(kind, size, count, identity) else self._unknown(session, sequence)
        if sequence <= session.floor:
            return self._unknown(session, sequence)
        fits = 0 < size <= wire.MAX_PAYLOAD and count == -(-size // wire.CHUNK_BYTES) and kind in wire.KINDS
        if not fits or not 0 < sequence <= wire.MAX_SEQUENCE:
            return "result", [session.name, sequence, "malformed", "begin", 0, 0, b""]
        if identity != self._whose().identity:
            return "result", [session.name, sequence, "other-live", "", 0, 0, b""]
        if not self._room_for(size):
            return "busy", [session.name, sequence]
        session.transactions[sequence] = Transaction(session, sequence, kind, size, count, identity, now)
        return "begun", [session.name, sequence]

    def _chunk(self, session, sequence, index, data, now):
        transaction = session.transactions.get(sequence)
        if transaction is None:
            # Its beginning is lost or late: only the commit is told so, or each chunk would ask for all of them again.
            return None
        if transaction.state == "open" and 0 <= index < transaction.count:
            last = transaction.size - wire.CHUNK_BYTES * (transaction.count - 1)
            if len(data) == (last if index == transaction.count - 1 else wire.CHUNK_BYTES):
                transaction.parts.setdefault(index, data)
            transaction.touched = now
        return "got", [session.name, sequence, index]

    def _commit(self, session, sequence, digest, now):
        transaction = session.transactions.get(sequence)
        if transaction is None:
            return self._unknown(session, sequence)
        if transaction.state == "done":
            return self._result(transaction)
        if transaction.state != "open":
            return "working", [session.name, sequence]
        if len(transaction.parts) < transaction.count:
            transaction.touched = now
            return "missing", [session.name, sequence, _missing(transaction)]
        payload = b"".join(transaction.parts[index] for index in range(transaction.count))
        if hashlib.sha256(payload).digest() != digest:
            self.finish(transaction, "hash-differs")
            return self._result(transaction)
        transaction.parts = {}
        transaction.payload = payload
        transaction.state = "queued"
        self._waiting.append(transaction)
        return "working", [session.name, sequence]

    def _fetch(self, session, sequence, index, now):
        transaction = session.transactions.get(sequence)
        if transaction is None or transaction.state != "done":
            return self._unknown(session, sequence)
        if not 0 <= index < len(transaction.result):
            return self._result(transaction)
        return "part", [session.name, sequence, index, transaction.result[index]]

    def _cancel(self, session, sequence, now):
        """What has not begun never will: the device that asked is told that nothing was written, and that stays true."""
        transaction = session.transactions.get(sequence)
        if transaction is None:
            if sequence <= session.floor or sequence > wire.MAX_SEQUENCE:
                return self._unknown(session, sequence)
            transaction = session.transactions[sequence] = Transaction(session, sequence, "", 0, 0, "", now)
        if transaction.state == "working":
            return "working", [session.name, sequence]
        if transaction.state == "queued":
            self._waiting.remove(transaction)
        if transaction.state != "done":
            self.finish(transaction, "withdrawn")
        return self._result(transaction)

    def _result(self, transaction):
        return "result", [transaction.session.name, transaction.sequence] + transaction.answer

    def _unknown(self, session, sequence):
        """Done and pushed out, or never begun: "forgotten" says so, and "missing" with no bits asks for a begin."""
        if sequence <= session.floor:
            return "result", [session.name, sequence, "forgotten", "", 0, 0, b""]
        return "missing", [session.name, sequence, b""]

    def _room_for(self, size):
        open_ones = [t.size for s in self._sessions.values() for t in s.transactions.values() if t.state != "done"]
        return len(open_ones) < MAX_OPEN and sum(open_ones) + size <= MAX_OPEN_BYTES

    def _trim(self, session):
        done = [t for t in session.transactions.values() if t.state == "done"]
        for transaction in done[: max(0, len(done) - MAX_REMEMBERED)]:
            del session.transactions[transaction.sequence]
            session.floor = max(session.floor, transaction.sequence)
            self._drop_result(transaction)

    def _drop_result(self, transaction):
        """The code stays known; the bytes of the result go."""
        if self._kept.pop(id(transaction), None) is None:
            return
        self._kept_bytes -= transaction.answer[2]
        transaction.result = []
        transaction.answer = transaction.answer[:2] + [0, 0, b""]


def _missing(transaction):
    bits = bytearray(-(-transaction.count // 8))
    for index in range(transaction.count):
        if index not in transaction.parts:
            bits[index // 8] |= 1 << (index % 8)
    return bytes(bits)


def _ascii(text):
    """Details are names and Live's own words, which may be in any script: escaped, and cut."""
    return str(text).encode("ascii", "backslashreplace").decode("ascii").replace("\0", "")[:400]
