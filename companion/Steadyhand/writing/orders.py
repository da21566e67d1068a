"""All orders of one payload, all or none: plan everything, then write, read back, copy to the arrangement.

Each function here is a generator that yields between calls into Live, so that its caller can stop for a while and give
Live its thread back. Nothing is changed before everything is planned, and what was not changed is not put back. The undo
step is opened with the first change and closed after the last, across slices: Live's steps are not counted, so nothing
inside opens another, and what closes one meanwhile closes ours.
"""

from ..wire import Refused
from . import paths
from .copies import Copies, replaced_clips
from .lane import TRIES, Lane
from .proof import prove


class Task:
    """What the caller of a job knows of it: `tick` is the caller's count of slices; `may_stop` ends with the last change,
    and with the first step of putting back; `written` says that all changes stand."""

    def __init__(self):
        self.tick = 0
        self.may_stop = True
        self.written = False


def preview_orders(song, orders, shape, task):
    """The reports of these orders as if they were done, without changing anything."""
    lanes = yield from _prepared(song, orders, shape)
    reports = []
    for place, lane in lanes:
        replaced = yield from replaced_clips(place.track, place.clip, lane.order.arrangement)
        reports.append(_report(lane, [], 0.0, replaced))
    return reports


def write_orders(song, orders, shape, task):
    """The reports of the orders, all done; or an exception, and none of them done."""
    lanes = yield from _prepared(song, orders, shape)
    step, copies = UndoStep(song, task), Copies()
    try:
        try:
            reports = yield from _written(song, lanes, step, copies)
        except GeneratorExit:
            # The caller has let go of this generator: there is no one to yield to.
            for _ in _put_back(song, lanes, copies):
                pass
            raise
        except Exception as error:
            task.may_stop = False
            refusal = yield from _as_refusal(song, error, lanes)
            yield from _put_back(song, lanes, copies)
            raise refusal
        task.may_stop, task.written = False, True
    finally:
        step.close()
    for report in reports:
        report["oneStep"] = step.whole
    for _place, lane in lanes:
        yield from lane.let_go()
    return reports


class UndoStep:
    """Live's undo step around all changes. Nothing else can have closed it while no slice ended: then it is `whole`."""

    def __init__(self, song, task):
        self._song = song
        self._task = task
        self._opened = None
        self.whole = True

    def open(self):
        if self._opened is None:
            self._song.begin_undo_step()
            self._opened = self._task.tick

    def close(self):
        """Once more where Live raises; what is written stands in any case."""
        if self._opened is None:
            return
        self.whole = self._opened == self._task.tick
        for _ in range(TRIES):
            try:
                self._song.end_undo_step()
                return
            except Exception:
                self.whole = False


def _prepared(song, orders, shape):
    """(place, lane) of every order, each planned; refused before anything is changed."""
    lanes = []
    if shape == "none":
        raise Refused("no-envelopes")
    try:
        for order in orders:
            place = yield from paths.find_place(song, order)
            paths.check_clip(place.clip)
            paths.check_parameter(place.parameter)
            yield
            if order.arrangement and place.track.is_frozen:
                raise Refused("track-frozen", place.track.name)
            lanes.append((place, Lane(place, order, shape)))
            yield
        for _place, lane in lanes:
            yield from lane.plan()
    except Exception as error:
        raise (yield from _as_refusal(song, error, lanes))
    # What cannot be built again may go only where nothing that could fail comes after it.
    alone = len(lanes) == 1 and not orders[0].arrangement
    for _place, lane in lanes:
        if not lane.reversible and not alone:
            raise Refused("not-exact", lane.parameter.name)
    return lanes


def _written(song, lanes, step, copies):
    reports = []
    for place, lane in lanes:
        yield from _check_still(song, place, lane.order)
        yield from lane.check_unedited()
        if not lane.idle:
            step.open()
        yield from lane.write()
        read, largest = yield from prove(lane)
        reports.append(_report(lane, read, largest, []))
    for (place, lane), report in zip(lanes, reports):
        if lane.order.arrangement:
            step.open()
        report["replacedClips"] = yield from copies.make(place, lane.order)
    for (place, _lane), report in zip(lanes, reports):
        report["overridden"] = not _enabled_again(place.parameter)
        yield
    return reports


def _enabled_again(parameter):
    """Switches automation on where a hand had overridden it; false where Live refuses, and the hand's value still counts."""
    for _ in range(TRIES):
        try:
            if parameter.automation_state == 2:
                parameter.re_enable_automation()
            return True
        except Exception:
            continue
    return False


def _check_still(song, place, order):
    """Slices lie between the look and the write: what moved meanwhile is not written to. Yields."""
    now = yield from paths.find_place(song, order)
    if now.clip != place.clip or now.parameter != place.parameter:
        raise Refused("clip-gone", order.clip_name)
    paths.check_parameter(place.parameter)


def _put_back(song, lanes, copies):
    """Undoes in reverse; one that cannot be put back does not keep the others from it. Yields."""
    failed, lost = (yield from copies.take_back()), ""
    for _place, lane in reversed(lanes):
        if not lane.touched:
            continue
        try:
            yield from lane.restore()
        except Exception as error:
            words = getattr(error, "detail", "") or str(error) or type(error).__name__
            if (yield from _is_gone(song, lane.clip)):
                lost = lane.order.clip_name
            else:
                failed = failed or words
    if failed:
        raise Refused("restore-failed", failed)
    if lost:
        raise Refused("clip-lost", lost)


def _is_gone(song, clip):
    """Whether no slot holds the clip any more; where Live does not say, it is taken to be there. Yields."""
    try:
        for track in song.tracks:
            yield
            for slot in track.clip_slots:
                if slot.clip == clip:
                    return False
                yield
        return True
    except Exception:
        return False


def _as_refusal(song, error, lanes):
    """Live's own exceptions as a code: gone objects by looking again, the rest in Live's words. Yields."""
    if isinstance(error, Refused):
        return error
    for place, lane in lanes:
        try:
            yield from _check_still(song, place, lane.order)
        except Refused as gone:
            return gone
        except Exception:
            # Live raises for this one too, and does not say that it is gone.
            continue
    return Refused("live-refused", "%s: %s" % (type(error).__name__, error))


def _report(lane, read, largest, replaced):
    return {
        "shape": lane.shape,
        "breakpoints": len(read),
        "maximumError": largest,
        "readBack": read,
        "replaced": lane.backup.old if lane.backup else [],
        "replacedExact": lane.backup is None or (lane.backup.known and lane.backup.plain),
        "replacedClips": replaced,
    }
