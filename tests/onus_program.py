"""Runs the program under test, and finds the repository's files."""
import json
import os
import pathlib
import subprocess

HOME = pathlib.Path(__file__).resolve().parent.parent
SHARED = HOME.parent / "shared"
EXAMPLES = HOME / "examples"


def onus(*arguments, stdin=b"", env=None):
    """The finished run; standard output and error are bytes."""
    return subprocess.run([os.environ["ONUS"], *map(str, arguments)], input=stdin,
                          capture_output=True, timeout=600,
                          env={**os.environ, **(env or {})})


def lines(data):
    return [json.loads(line) for line in data.decode().splitlines()]
