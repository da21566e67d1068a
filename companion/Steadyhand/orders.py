"""All orders of one payload as one undo step: check, back up, write, read back, copy to the arrangement.

Each function here is a generator that yields between calls into Live, so that its caller can stop for a while and give
Live its thread back. The undo step is opened with the first change and closed after the last, across slices: Live's
steps are not counted, so nothing inside opens another. An exception at a yield (the companion is being stopped) puts
back what was written, as any failure does.
"""

from . import arrangement, paths
from .lane import Lane
from .wire import Refused


def preview_orders(song, orders, shape):
    """The reports of these orders as if they were done, without changing anything."""
    lanes = yield from _prepared(song, orders, shape)
    return [_report(lane, [], 0.0, arrangement.replaced_clips(place.track, place.clip, lane.order.arrangement)) for place, lane in lanes]


def write_orders(song, orders, shape):
    """The reports of the orders, all done; or an exception, and none of them done."""
    lanes = yield from _prepared(song, orders, shape)
    reports, touched, copies = [], [], arrangement.Copies()
    song.begin_undo_step()
    try:
        try:
            for place, lane in lanes:
                _check_still(song, place, lane.order)
                touched.append(lane)
                yield from lane.write()
                read, largest = yield from lane.verify()
                reports.append(_report(lane, read, largest, []))
            for (place, lane), report in zip(lanes, reports):
                report["replacedClips"] = yield from copies.make(place, lane.order)
            for place, _lane in lanes:
                if place.parameter.automation_state == 2:
                    place.parameter.re_enable_automation()
        except Exception as error:
            yield from _put_back(touched, copies)
            raise _as_refusal(song, error, lanes)
    finally:
        song.end_undo_step()
    return reports


def _prepared(song, orders, shape):
    """(place, lane) of every order, each backed up; refused before anything is changed."""
    lanes = []
    if shape == "none":
        raise Refused("no-envelopes")
    for order in orders:
        place = paths.find_place(song, order)
        paths.check_clip(place.clip)
        paths.check_parameter(place.parameter)
        if order.arrangement and place.track.is_frozen:
            raise Refused("track-frozen", place.track.name)
        lanes.append((place, Lane(place, order, shape)))
        yield
    for _place, lane in lanes:
        yield from lane.back_up()
    return lanes


def _check_still(song, place, order):
    """Slices lie between the look and the write: what moved meanwhile is not written to."""
    now = paths.find_place(song, order)
    if now.clip != place.clip or now.parameter != place.parameter:
        raise Refused("clip-gone", order.clip_name)
    paths.check_parameter(place.parameter)


def _put_back(touched, copies):
    """Undoes in reverse; one that cannot be put back does not keep the others from it."""
    failed = copies.take_back()
    for lane in reversed(touched):
        try:
            yield from lane.restore()
        except Exception as error:
            if lane.is_there():
                failed = failed or str(error) or type(error).__name__
    if failed:
        raise Refused("restore-failed", failed)


def _as_refusal(song, error, lanes):
    """Live's own exceptions as a code: gone objects by looking again, the rest in Live's words."""
    if isinstance(error, Refused):
        return error
    for place, lane in lanes:
        try:
            _check_still(song, place, lane.order)
        except Exception as gone:
            return gone if isinstance(gone, Refused) else Refused("clip-gone", lane.order.clip_name)
    return Refused("live-refused", "%s: %s" % (type(error).__name__, error))


def _report(lane, read, largest, replaced):
    return {
        "shape": lane.shape,
        "breakpoints": len(read),
        "maximumError": largest,
        "readBack": read,
        "replaced": lane.old,
        "replacedClips": replaced,
    }
