"""What the desk keeps: who talks, what they asked for, and which Live and set this is."""

from collections import OrderedDict, namedtuple

# Which Live and set this is: a word that no other has, Live's process, the set's name.
Whose = namedtuple("Whose", "identity process set")


class Transaction:
    """One payload on its way in, and its result on the way out."""

    def __init__(self, session, sequence, kind, size, count, identity, now):
        self.session = session
        self.sequence = sequence
        self.kind = kind
        self.size = size
        self.count = count
        self.identity = identity
        self.parts = {}
        self.touched = now
        self.state = "open"
        self.payload = b""
        self.answer = None
        self.result = []

    def shape_fits(self, *shape):
        return (self.kind, self.size, self.count, self.identity) == shape


class Session:
    """One Node process, from its hello on."""

    def __init__(self, name, nonce, address):
        self.name = name
        self.nonce = nonce
        self.address = address
        self.transactions = OrderedDict()
        self.floor = 0
