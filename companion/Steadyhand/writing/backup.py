"""What an envelope holds before a write, and whether this Live could build exactly that again.

Live 12.4 creates events, so it can build what can be read. Live 12.2 and 12.3 tell events and insert flat steps: a
staircase can be built again, a slope or a bend inside the span cannot. Live 12.0 and 12.1 tell no events: nothing that
stands there is known exactly.
"""

from .reading import BESIDE, Reader
from .shapes import MOMENT, bent

# A bend between two events is read as this many straight pieces.
BEND_PIECES = 16
# Of the range: 32-bit values, some of them from two readings.
EXACT = 2e-6
# Of the range: what is called a bend, and how near a grid's points lie on a line.
SEEN = 1e-4
# Between two tellings of one event's value, in Live's internal unit.
TOLD = 1e-5
# So much of a list is gone through before Live gets its thread back.
SLICE = 128
# How far around all events an envelope is built again that was cleared, in beats.
MARGIN = 1.0


class Group:
    """The events at one time: the values of both sides, and the bend that leaves it."""

    __slots__ = ("time", "told", "left", "right", "bend", "shape")

    def __init__(self, event):
        self.time = event.time
        self.told = []
        self.left = self.right = None
        self.add(event)

    def add(self, event):
        self.told.append(event.told)
        self.bend, self.shape = event.bend, event.shape


class Backup:
    """`events`: all there are, or None where this Live does not tell them. `groups`: those from `start` to `end`, valued."""

    def __init__(self, start, end):
        self.start, self.end = start, end
        self.events = None
        self.groups = []
        self.before = self.after = None
        # What the span holds, as points; bends are straight pieces, and then it is not `plain`.
        self.old = []
        self.plain = True
        self.known = False
        self.flat = False


def back_up(envelope, parameter, start, end, whole):
    """A generator that returns what stands there; `whole` takes in all events, wherever they are."""
    low, high = parameter.min, parameter.max
    fine, seen = EXACT * (high - low), SEEN * (high - low)
    reader = Reader(envelope, low, high, seen)
    backup = Backup(start, end)
    if not reader.tells_events():
        backup.old = yield from reader.grid(start, end)
        backup.plain = False
        return backup
    backup.events = yield from reader.events(start, end)
    if whole and backup.events:
        backup.start = min(start, backup.events[0].time - MARGIN, -MARGIN)
        backup.end = max(end, backup.events[-1].time + MARGIN, MARGIN)
    start, end = backup.start, backup.end
    groups = yield from _grouped(backup.events)
    held = [group for group in groups if start <= group.time <= end]
    backup.groups = held
    backup.before = next((group for group in reversed(groups) if group.time < start), None)
    backup.after = next((group for group in groups if group.time > end), None)
    yield
    valued = yield from _valued(envelope, reader, backup, 2 * fine, parameter.is_quantized)
    backup.known = valued and all(len(set(group.told)) <= 2 for group in held)
    backup.flat = all(one.shape is None and abs(one.right - two.left) <= fine for one, two in zip(held, held[1:]))
    # An edge that Live rounds must not meet an event beside it.
    backup.flat = backup.flat and all(group.time in (start, end) or not _at_an_edge(group, start, end) for group in groups)
    yield from _laid_out(envelope, backup, seen)
    return backup


def inside(time, start, end):
    """Whether a time lies in a span, whose edges Live may have rounded."""
    return start - MOMENT <= time <= end + MOMENT


def cuts_a_bend(backup, keeps_bends):
    """Whether a write into the span would change a bend that reaches out of it."""
    groups = backup.groups
    into = backup.before
    if into is not None and into.shape is not None and not (groups and groups[0].time == backup.start):
        return True
    last = groups[-1] if groups else None
    out_of = last is not None and last.shape is not None and backup.after is not None
    return out_of and not (keeps_bends and last.time == backup.end)


def same_events(one, other):
    """Whether two tellings of an envelope are of the same: times, values and bends; an event told twice counts once. Yields."""
    first, second = (yield from _alone(one)), (yield from _alone(other))
    if len(first) != len(second):
        return False
    size = max((abs(event.told) for event in first), default=0.0)
    yield
    for index, (a, b) in enumerate(zip(first, second)):
        near = abs(a.time - b.time) <= MOMENT and abs(a.told - b.told) <= TOLD * abs(a.told) + TOLD / 10 * size
        if not near or a.shape != b.shape:
            return False
        if index % SLICE == SLICE - 1:
            yield
    return True


def _alone(events):
    kept = []
    for index, event in enumerate(events):
        if index % SLICE == SLICE - 1:
            yield
        if kept and kept[-1].time == event.time and kept[-1].told == event.told:
            kept[-1] = event
        else:
            kept.append(event)
    return kept


def _at_an_edge(group, start, end):
    return abs(group.time - start) <= 2 * MOMENT or abs(group.time - end) <= 2 * MOMENT


def _grouped(events):
    groups = []
    for index, event in enumerate(events):
        if groups and groups[-1].time == event.time:
            groups[-1].add(event)
        else:
            groups.append(Group(event))
        if index % SLICE == SLICE - 1:
            yield
    return groups


def _valued(envelope, reader, backup, fine, rounds):
    """Reads both sides of every group; answers whether the lines between them read as what was read says."""
    groups = backup.groups
    for group in groups:
        group.left = group.right = envelope.value_at_time(group.time)
        yield
    exact = True
    for index, group in enumerate(groups):
        following = groups[index + 1] if index + 1 < len(groups) else backup.after
        if len(group.told) > 1:
            exact = _read_step(envelope, reader, backup, index, following, fine) and exact
            if rounds:
                group.right = float(round(group.right))
        yield
    for one, two in zip(groups, groups[1:]):
        if one.shape is None and not rounds:
            middle = envelope.value_at_time((one.time + two.time) / 2)
            exact = exact and abs(middle - (one.right + two.left) / 2) <= fine
        yield
    return exact


def _read_step(envelope, reader, backup, index, following, fine):
    """Both values of a step: the one that Live answers at its time, and the other from the line beside it."""
    groups = backup.groups
    group = groups[index]
    preceding = groups[index - 1] if index > 0 else backup.before
    value, exact = group.left, True
    if group.shape is None or following is None:
        right = reader.beside(group.time, _room(group, following))
    else:
        right, exact = _start_of_bend(envelope, group, following, fine)
    group.right = value if abs(right - value) <= fine else right
    if preceding is None or preceding.shape is None:
        left = reader.beside(group.time, -_room(group, preceding))
        if abs(value - left) > abs(value - right):
            group.left, group.right = left, value
    return exact


def _start_of_bend(envelope, group, following, fine):
    """The value that a bend begins at, from two readings on it; and whether both say the same."""
    end = envelope.value_at_time(following.time)
    length = following.time - group.time
    found = []
    for part in (1.0 / 64, 0.25):
        gone = bent(part, group.shape)
        reading = envelope.value_at_time(group.time + part * length)
        if gone >= 1.0:
            return end, False
        found.append((reading - end * gone) / (1.0 - gone))
    return found[0], abs(found[0] - found[1]) <= fine


def _room(group, other):
    return BESIDE if other is None else min(BESIDE, abs(other.time - group.time) / 4)


def _laid_out(envelope, backup, seen):
    """What the span holds as points, both edges from outside and inside."""
    start, end, groups, old = backup.start, backup.end, backup.groups, backup.old
    if not groups or groups[0].time > start:
        old.append((start, envelope.value_at_time(start)))
    for group in groups:
        yield from _bend(envelope, backup, group.time, group.left, seen)
        old.append((group.time, group.left))
        if group.right != group.left:
            old.append((group.time, group.right))
        yield
    if not groups or groups[-1].time < end:
        value = envelope.value_at_time(end)
        yield from _bend(envelope, backup, end, value, seen)
        old.append((end, value))


def _bend(envelope, backup, time, value, seen):
    """Straight pieces where the envelope is curved up to here. A bend can pass through the middle."""
    old = backup.old
    if not old:
        return
    start, first = old[-1]
    parts = (0.25, 0.5)
    strays = (abs(envelope.value_at_time(start + (time - start) * part) - (first + (value - first) * part)) for part in parts)
    if max(strays) <= seen:
        return
    backup.plain = False
    for piece in range(1, BEND_PIECES):
        at = start + (time - start) * piece / BEND_PIECES
        old.append((at, envelope.value_at_time(at)))
        yield
