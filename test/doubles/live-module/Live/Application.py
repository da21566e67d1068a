"""Live.Application: the version."""

from . import AGE


class Application:
    def get_major_version(self):
        return AGE[0]

    def get_minor_version(self):
        return AGE[1]

    def get_bugfix_version(self):
        return 0


def get_application():
    return Application()
