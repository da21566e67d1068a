"""All orders of one payload as one undo step: check, back up, write, read back, copy to the arrangement.

Each function here is a generator that yields between calls into Live, so that its caller can stop for a while and give
Live its thread back. The undo step is opened with the first change and closed after the last, across slices: Live's
steps are not counted, so nothing inside opens another. An exception at a yield (the companion is being stopped) puts
back what was written, as any failure does. With a copy in the arrangement, Live writes each envelope of the clip into
the track's lanes.
"""

from . import paths
from .lane import Lane
from .wire import Refused

# Copies and clips that meet do not overlap; a 4096th of a beat is nearer than Live's grid can place them.
MEETING = 1.0 / 4096


def preview_orders(song, orders, shape):
    """The reports of these orders as if they were done, without changing anything."""
    lanes = yield from _prepared(song, orders, shape)
    return [_report(lane, [], 0.0, replaced_clips(place.track, place.clip, lane.order.arrangement)) for place, lane in lanes]


def write_orders(song, orders, shape):
    """The reports of the orders, all done; or an exception, and none of them done."""
    lanes = yield from _prepared(song, orders, shape)
    reports, touched, copies = [], [], Copies()
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


def replaced_clips(track, clip, starts):
    """Clips of the arrangement that copies at these beats would replace or cut: name and start, each once."""
    spans = [(start, start + clip.length) for start in starts]
    found = []
    for standing in track.arrangement_clips if spans else ():
        if any(standing.start_time < end - MEETING and standing.end_time > start + MEETING for start, end in spans):
            found.append({"name": standing.name, "start": standing.start_time})
    return found


class Copies:
    """The copies made so far, so that they can be taken back."""

    def __init__(self):
        self._made = []
        self._lost = False
        self._done = set()

    def make(self, place, order):
        """Copies the clip to each start that no other order has copied it to; answers what that replaced. Yields."""
        track, clip = place.track, place.clip
        starts = [start for start in order.arrangement if (order.clip, start) not in self._done]
        replaced = replaced_clips(track, clip, order.arrangement)
        for start in starts:
            self._lost = self._lost or bool(replaced)
            copy = track.duplicate_clip_to_arrangement(clip, start)
            yield
            if copy is None or abs(copy.start_time - start) > MEETING:
                raise Refused("copy-failed", order.clip_name)
            self._made.append((track, copy))
            self._done.add((order.clip, start))
        return replaced

    def take_back(self):
        """Deletes the copies; answers what cannot be had back this way, or an empty string."""
        for track, copy in reversed(self._made):
            track.delete_clip(copy)
        return "arrangement clips were replaced" if self._lost else ""
