"""Whether a lane reads as it was written: its events where Live tells them, and its values on every age."""

from ..wire import Refused
from .backup import SLICE, inside, same_events
from .shapes import MOMENT


def prove(lane):
    """The order's points as they read now, and the largest difference; refused when it is not what was planned. Yields."""
    envelope = lane.clip.automation_envelope(lane.parameter)
    if lane.idle or lane.clears:
        if envelope is not None:
            raise _differs(lane)
        return [], 0.0
    if envelope is None or not (yield from _events_fit(lane, envelope)):
        raise _differs(lane)
    points = lane.order.points
    if lane.shape == "steps":
        yield from _prove_steps(lane, envelope)
        read = yield from lane.reader(envelope).stairs_at(points, lane.span[1])
    else:
        read = yield from _prove_breakpoints(lane, envelope)
    return read, max((abs(now[1] - asked[1]) for now, asked in zip(read, points)), default=0.0)


def _events_fit(lane, envelope):
    """Whether events stand where they were written, and outside the span as they stood, where Live tells them."""
    reader = lane.reader(envelope)
    if not reader.tells_events():
        return True
    start, end = lane.span
    events = yield from reader.events(start, end)
    outside = [event for event in events if not inside(event.time, start, end)]
    if not lane.fresh:
        stood = [event for event in lane.backup.events if not inside(event.time, start, end)]
        if not (yield from same_events(outside, stood)):
            return False
    elif lane.shape == "breakpoints" and outside:
        return False
    edges = [edge for time, length, _value in lane.steps for edge in (time, time + length)]
    asked = edges if lane.shape == "steps" else [point[0] for point in lane.wanted]
    yield
    found = yield from _apart([event.time for event in events if inside(event.time, start, end)])
    asked = yield from _apart(asked)
    return len(found) == len(asked) and all(abs(one - two) <= MOMENT for one, two in zip(found, asked))


def _apart(times):
    """The times in order, those within a moment once."""
    kept = []
    for index, time in enumerate(sorted(times)):
        if not kept or time - kept[-1] > MOMENT:
            kept.append(time)
        if index % SLICE == SLICE - 1:
            yield
    return kept


def _prove_breakpoints(lane, envelope):
    """Everything written, pins included, must read as it was written; answers the readings at the order's points."""
    wanted = lane.wanted
    now = yield from lane.reader(envelope).at(wanted)
    for stands, was in zip(now, wanted):
        if not abs(stands[1] - was[1]) <= lane.tolerance + lane.rounding:
            raise _differs(lane)
        yield
    read, at = [], 0
    for time, value in lane.order.points:
        while wanted[at][0] < time:
            at += 1
        # Of a step at a pinned edge one was not written: what stands at its time and is nearest to it stands for it.
        there = [now[index][1] for index in range(at, min(at + 2, len(wanted))) if wanted[index][0] == time]
        read.append((time, min(there, key=lambda stands: abs(stands - value))))
        yield
    return read


def _prove_steps(lane, envelope):
    for time, length, value in lane.steps:
        for part in (0.25, 0.75):
            if not abs(envelope.value_at_time(time + part * length) - value) <= lane.tolerance + lane.rounding:
                raise _differs(lane)
        yield


def _differs(lane):
    return Refused("read-back-differs", lane.parameter.name)
