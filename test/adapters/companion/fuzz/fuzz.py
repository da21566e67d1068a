"""Orders and faults without end against the real companion in the stand-in for Live, each case from its number.

fuzz.py AGE FIRST COUNT runs these cases at one age and prints a line of JSON: what was answered how often, and the first
cases that break the law. FAKE_LIVE_AGE=AGE fuzz.py --one NUMBER says more of one.
"""

import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
DOUBLE = os.path.join(HERE, "..", "..", "..", "doubles", "live-module")
AGE = sys.argv[1] if len(sys.argv) > 3 else os.environ.get("FAKE_LIVE_AGE", "12.4")
os.environ["FAKE_LIVE_AGE"] = AGE
sys.path[:0] = [HERE, DOUBLE]
sys.dont_write_bytecode = True

import host  # noqa: E402
from made_set import made_set  # noqa: E402
from cases import RANGES, Case  # noqa: E402
from law import UNSURE, asked_for, differs, picture  # noqa: E402
from Live.automation import QUIRK  # noqa: E402
from Live.calls import HOOKS, outside  # noqa: E402
from Live.Song import Song  # noqa: E402
from Steadyhand.surface import shape_of_live  # noqa: E402
from Steadyhand.talking import payload  # noqa: E402
from Steadyhand.wire import CODES, Refused  # noqa: E402
from Steadyhand.writing import orders  # noqa: E402

if os.environ.get("FUZZ_PLANT") == "put-nothing-back":
    # A fault that the law must see: the answer says that all stands as it stood.
    orders.Lane.restore = lambda lane: iter(())

MODERN = AGE == "12.4"
MOST_SHOWN = 5


class Run:
    """One case: set up, run slice by slice with its fault, and judged."""

    def __init__(self, number):
        self.case = Case("%s/%s" % (AGE, number))
        self.host = host.Host.__new__(host.Host)
        self.song = self.host.song = made_set(Song(), {"tracks": self.case.tracks})
        QUIRK.update(kind=None, after=0, writes=0, copies=0)
        HOOKS.update(before=None, after=None, seconds=0.0, count=0)
        for clip, parameter, points in self.case.standing:
            self.host.do_draw(clip, "live_set tracks %s %s" % (clip.split()[2], parameter), points)
        self.keys = [(id(self.host.at(o["clip"])), o["parameterName"]) for o in self.case.orders]
        self.ranges = [RANGES[next(n for n in RANGES if o["parameter"].endswith(n))] for o in self.case.orders]
        self.before = picture(self.song)
        self.baselines = [self.before]
        self.gone = set()
        self.acted = None
        # Undo steps that somebody else made.
        self.foreign = 0
        self.task = orders.Task()
        self.reports = None

    def go(self):
        asked = [payload.Order(order, list(order["points"])) for order in self.case.orders]
        work = orders.write_orders(self.song, asked, shape_of_live(), self.task)
        fault = self.case.fault
        if fault[0] == "quirk":
            QUIRK.update(kind=fault[1], after=fault[2], writes=0)
        if fault[0] == "call":
            self._failing(*fault[1:])
        if fault[0] == "action" and fault[3] is not None:
            QUIRK.update(kind="raise-once", after=fault[3], writes=0)
        try:
            return self._slices(work)
        except Refused as refused:
            return refused.code
        except Exception as error:
            return "live-refused" if isinstance(error, RuntimeError) else "crashed: %r" % error
        finally:
            HOOKS.update(before=None, after=None)
            QUIRK["kind"] = None

    def _slices(self, work):
        count, due = 0, self.case.fault[2] if self.case.fault[0] == "action" else None
        while True:
            self.task.tick += 1
            try:
                for _ in range(self.case.slice):
                    count += 1
                    if count == due:
                        self.acted = self.case.fault[1]
                        self.task.tick += 1
                        if self.acted == "reload":
                            self._reload(work)
                        stood = len(self.song.undo_steps)
                        outside(self._act)
                        self.foreign = len(self.song.undo_steps) - stood
                    next(work)
            except StopIteration as done:
                self.reports = done.value
                return "done"

    def _reload(self, work):
        if self.task.may_stop:
            work.throw(Refused("stopped"))
        while True:
            next(work)

    def _failing(self, start, side, times):
        def raising(name):
            if start <= HOOKS["count"] < start + times:
                raise RuntimeError("Live has refused " + name)

        HOOKS[side] = raising

    def _act(self):
        """What somebody else does between two slices."""
        order, song = self.case.random.choice(self.case.orders), self.song
        if self.acted == "end-undo":
            return song.end_undo_step()
        if self.acted == "begin-undo":
            return song.begin_undo_step()
        clip, parameter = self.host.at(order["clip"]), self.host.at(order["parameter"])
        if self.acted == "clear":
            self._also(lambda envelopes: envelopes.pop((id(clip), parameter.name), None))
            clip.clear_envelope(parameter)
        if self.acted == "edit" and parameter in clip._envelopes:
            self.baselines = None
            clip._envelopes[parameter].insert_step(1.0, 0.5, parameter.max)
        if self.acted == "rename":
            clip.name = "Somebody else"
        if self.acted == "disable":
            parameter.is_enabled = False
        if self.acted == "delete-clip":
            self.gone = {id(clip)}
            clip._track.delete_clip(clip)
        if self.acted == "delete-track":
            index = int(order["clip"].split()[2])
            self.gone = {id(slot.clip) for slot in song.tracks[index].clip_slots}
            song.delete_track(index)

    def _also(self, change):
        changed = dict(self.before, envelopes=dict(self.before["envelopes"]))
        change(changed["envelopes"])
        self.baselines.append(changed)

    def judge(self, code):
        """What is wrong, or None."""
        if code not in CODES and code != "done":
            return code
        after = picture(self.song)
        if code == "done":
            return self._judge_done(after)
        if code in UNSURE:
            return self._judge_unsure(code)
        if self.baselines is None:
            return None
        found = [differs(base, after, self.gone) for base in self.baselines]
        return None if None in found else "said %s: %s" % (code, found[0])

    def _judge_done(self, after):
        if self.baselines is not None:
            found = [self._asked(base, after) for base in self.baselines]
            if None not in found:
                return "said done: %s" % found[0]
        steps = len(self.song.undo_steps) - self.foreign
        if steps > 1 and any(report["oneStep"] for report in self.reports):
            return "said one undo step, %d were made" % steps
        return self._judge_undo() if self.acted not in ("delete-clip", "delete-track") else None

    def _asked(self, base, after):
        for order, key, value_range in zip(self.case.orders, self.keys, self.ranges):
            if key[0] in self.gone:
                continue
            clip = next(clip for t in self.song.tracks for clip in (s.clip for s in t.clip_slots) if id(clip) == key[0])
            extent = (0.0, clip.length)
            wrong = asked_for(order, base["envelopes"].get(key), after["envelopes"].get(key), MODERN, extent, value_range)
            # Whoever cleared it did so when it was written already.
            if wrong and not (self.acted == "clear" and wrong == "not there"):
                return "%s: %s" % (key, wrong)
        kept = {"arrangement": [], "envelopes": {k: v for k, v in after["envelopes"].items() if k not in self.keys}}
        stood = {"arrangement": [], "envelopes": {k: v for k, v in base["envelopes"].items() if k not in self.keys}}
        return differs(stood, kept, self.gone)

    def _judge_unsure(self, code):
        if code == "clip-lost":
            return None if self.acted in ("delete-clip", "delete-track") else "said clip-lost, nothing went"
        return self._judge_undo()

    def _judge_undo(self):
        while self.song.undo_steps:
            outside(self.song.undo)
        # An undone deletion brings its clip back, envelope and all.
        wrong = differs(self.before, picture(self.song))
        return "undo does not bring it back: %s" % wrong if wrong else None


def main(first, count):
    answers, broken = {}, []
    for number in range(first, first + count):
        run = Run(number)
        code = run.go()
        answers[code] = answers.get(code, 0) + 1
        wrong = run.judge(code)
        if wrong:
            broken.append([number, run.case.fault, wrong[:600]])
    print(json.dumps({"age": AGE, "cases": count, "answers": answers, "broken": len(broken), "first": broken[:MOST_SHOWN]}))


def one(number):
    import traceback

    run = Run(number)
    if os.environ.get("TRACE"):
        real = orders._put_back

        def told(*given):
            traceback.print_exc()
            return real(*given)

        orders._put_back = told
    code = run.go()
    print(code, run.case.fault, [(o["from"], o["to"], len(o["points"]), o["arrangement"]) for o in run.case.orders])
    print(run.judge(code))


if __name__ == "__main__":
    one(int(sys.argv[2])) if sys.argv[1] == "--one" else main(int(sys.argv[2]), int(sys.argv[3]))
