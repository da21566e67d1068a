"""The UDP port of 127.0.0.1 that the companion listens on: the first that no other Live's companion has, bound anew when it breaks."""

import errno
import socket
import time

from .. import settings, wire

# Together with the work well under the 10 ms that Live's interface may wait: one call into Live can overrun the end of a budget.
HEAR_SECONDS = 0.002
# Until a socket that broke is bound anew: at once first, longer after every try that failed.
FIRST_RETRY_SECONDS = 0.05
LONGEST_RETRY_SECONDS = 5.0
RECEIVE_BUFFER = 1024 * 1024
# Of one datagram, not of the socket: no process at the other end, no room now, too long (the last two are Windows' numbers).
PASSING = frozenset(
    [errno.ECONNREFUSED, errno.ECONNRESET, errno.EAGAIN, errno.EWOULDBLOCK, errno.EINTR, errno.ENOBUFS, errno.EMSGSIZE, 10054, 10040]
)


class Port:
    """`say` takes words for Live's log."""

    def __init__(self, say):
        self._say = say
        self._socket = None
        self._next_try = 0.0
        self._retry = FIRST_RETRY_SECONDS
        # Since when datagrams have lain unread; None where all were heard.
        self.behind_since = None

    def wants_opening(self, now):
        return self._socket is None and now >= self._next_try

    def open(self):
        """The settings that it listens by now, or None."""
        self._retry = min(LONGEST_RETRY_SECONDS, self._retry * 2)
        self._next_try = time.monotonic() + self._retry
        try:
            held = settings.read_or_make_settings(settings.settings_path())
            self._socket, number = _bound(settings.ports(held.port))
        except (settings.SettingsError, OSError) as error:
            self._say("not listening: %s" % error)
            return None
        self._say("%s listens on 127.0.0.1:%d" % (wire.VERSION, number))
        return held

    def hear(self, now, answer):
        """Hands datagrams on for a few milliseconds: `answer` takes one and where it came from."""
        end = time.perf_counter() + HEAR_SECONDS
        while self._socket is not None and time.perf_counter() < end:
            try:
                datagram, address = self._socket.recvfrom(wire.MAX_DATAGRAM + 1)
            except BlockingIOError:
                self.behind_since = None
                return
            except OSError as error:
                # Windows: an answer met a closed port, or a datagram was longer than the buffer. The next one counts.
                self._broke(error)
                continue
            self._retry = FIRST_RETRY_SECONDS
            answer(datagram, address)
        if self.behind_since is None:
            self.behind_since = now

    def send(self, datagram, address):
        """What cannot be sent is as good as lost on the way: Node asks again."""
        if datagram is None or self._socket is None:
            return
        try:
            self._socket.sendto(datagram, address)
        except OSError as error:
            self._broke(error)

    def close(self):
        """A broken socket may refuse even that."""
        if self._socket is None:
            return
        try:
            self._socket.close()
        except OSError as error:
            self._say("closing the socket: %s" % error)
        self._socket = None

    def _broke(self, error):
        """After sleep, or where an interface has changed, a socket may be of no more use: another is bound."""
        if error.errno in PASSING:
            return
        self._say("the socket broke (%s); binding another" % error)
        self.close()
        self._next_try = time.monotonic() + self._retry


def _bound(numbers):
    """(socket, port) on the first port that is free; `OSError` where none is."""
    last = None
    for number in numbers:
        listening = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try:
            # Windows lets two processes share a port unless one of them says no.
            if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):
                listening.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
            listening.setblocking(False)
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, RECEIVE_BUFFER)
            listening.bind(("127.0.0.1", number))
            return listening, number
        except OSError as error:
            listening.close()
            last = error
    raise OSError("no port from %d to %d is free (%s)" % (numbers[0], numbers[-1], last))
