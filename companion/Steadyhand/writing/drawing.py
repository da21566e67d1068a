"""The changes themselves: events from right to left where Live creates them, else flat steps. All are generators that
yield after each change.
"""

import Live

from ..wire import Refused
from .shapes import MOMENT, length_to, right_to_left

# So far behind the span, in beats, an event of ours stands while the span is drawn anew.
GUARD = 1.0


def put_events(envelope, span, points, value_range, guarded, own=()):
    """Replaces what the span holds by `points`; `own` are times outside it whose events go too.

    Live drops the bend of an event without a later one, and may let go of an envelope without any: unless something stands
    behind the span, an event of ours does so meanwhile. Where Live swallows that one nothing is deleted."""
    start, end = span
    guard = None if guarded else end + GUARD
    if guard is not None:
        low, high = value_range
        envelope.create_event(Live.Envelope.EnvelopeEvent(guard, min(high, max(low, envelope.value_at_time(guard)))))
        if not envelope.events_in_range(guard, guard):
            raise Refused("read-back-differs", envelope.parameter.name)
        yield
    envelope.delete_events_in_range(start, end)
    yield
    # The two of a step stay in order, as an event goes behind those at its time.
    for point in right_to_left(points):
        envelope.create_event(Live.Envelope.EnvelopeEvent(*point))
        yield
    for time in list(own) + ([] if guard is None else [guard]):
        envelope.delete_events_in_range(time, time)
        yield


def put_steps(envelope, steps):
    """Draws (time, length, value), from left to right; each keeps the values that meet its span from outside."""
    for time, length, value in steps:
        envelope.insert_step(time, length, value)
        yield


def put_stairs_back(envelope, backup):
    """Builds the span's events again where all lines between them are flat.

    A step from an edge to the first event makes that event; the pair that it leaves at the edge is deleted again, and the
    line from outside runs on to the event as it did."""
    groups, start, end = backup.groups, backup.start, backup.end
    if not groups:
        envelope.delete_events_in_range(start, end)
        yield
        return
    first, last = groups[0], groups[-1]
    pieces = [(start, first.time, first.left)] if first.time > start else []
    pieces += [(one.time, two.time, one.right) for one, two in zip(groups, groups[1:])]
    pieces += [(last.time, end, last.right)] if last.time < end else []
    yield from put_steps(envelope, [(begin, length_to(begin, until), value) for begin, until, value in pieces])
    for edge, bare in ((start, first.time > start), (end, last.time < end)):
        if bare:
            envelope.delete_events_in_range(edge - MOMENT, edge + MOMENT)
            yield


def events_of(backup):
    """The events that stood in the span, bends included, as points to create."""
    points = []
    for group in backup.groups:
        if group.left != group.right:
            points.append((group.time, group.left))
        points.append((group.time, group.right) if group.bend is None else (group.time, group.right, group.bend))
    return points
