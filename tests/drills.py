"""Commands in processes that can be killed, starved of disk, or denied the right to write."""

from __future__ import annotations

import ctypes
import hashlib
import os
import random
import sys
import time
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from pathlib import Path

import psutil

from analysis.__main__ import main

CONTEXT = get_context("forkserver")
CONTEXT.set_forkserver_preload(["tests.drills_warm"])
"""Processes are forked from one that has the modules and the parser loaded, so that a kill falls into the work."""

OFFLINE = Path(__file__).with_name("offline")

TEXT = """Progress in Ruritania

The Media Act of 2010 removes the registration of newspapers. It was adopted by Parliament on 3 May 2010.

The envoy of the Union, Anna Berg, said that "the Media Act should be amended".
"""

_DAC_OVERRIDE, _DAC_READ_SEARCH = 1, 2
_PR_CAPBSET_DROP = 24
_CAPABILITY_VERSION_3 = 0x20080522


def start(
    arguments: list[str],
    log: Path,
    *,
    largest: int = 0,
    humble: bool = False,
    command: Callable[[list[str]], int] = main,
) -> BaseProcess:
    """Begin one command; what it says goes to ``log``; its processor seconds and its peak in MB to ``log``.used.

    Args:
        arguments: of the command line.
        log: a file.
        largest: bytes that a file may grow to (as on a full disk); 0: any.
        humble: without root's right to write where the permissions forbid it.
        command: what is given the arguments.
    """
    process = CONTEXT.Process(target=_command, args=(command, arguments, str(log), dict(os.environ), largest, humble))
    process.start()
    return process


def kill(process: BaseProcess) -> None:
    """Kill a command and all it started, at once and without a word."""
    try:
        family = psutil.Process(process.pid).children(recursive=True)
    except psutil.NoSuchProcess:
        family = []
    process.kill()
    for one in family:
        try:
            one.kill()
        except psutil.NoSuchProcess:
            continue
    psutil.wait_procs(family, timeout=20)
    process.join(20)


def offline(log: Path) -> dict[str, str]:
    """An environment in which no Python, children included, reaches another machine; tries are written to ``log``."""
    log.write_text("", encoding="utf-8")
    path = os.pathsep.join(filter(None, (str(OFFLINE), str(OFFLINE.parents[1]), os.environ.get("PYTHONPATH", ""))))
    return os.environ | {"PYTHONPATH": path, "SOCKETS_LOG": str(log)}


def state(folder: Path) -> dict[str, str]:
    """The visible files of a case folder but for what people put there, by what they hold."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.relative_to(folder).parts[0] != "judgements"
        and not path.relative_to(folder).parts[0].startswith(".claims-")
    }  # fmt: skip


def moments(number: int, whole: float, seed: int) -> list[float]:
    """``number`` moments of a time, one in each of its equal parts, in a random order."""
    chance = random.Random(seed)
    found = [whole * (nth + chance.random()) / number for nth in range(number)]
    chance.shuffle(found)
    return found


def _command(
    command: Callable[[list[str]], int],
    arguments: list[str],
    log: str,
    environment: dict[str, str],
    largest: int,
    humble: bool,
) -> None:
    import resource

    os.environ.clear()
    os.environ.update(environment)
    if humble and os.geteuid() == 0:
        _drop_roots_rights()
    with Path(log).open("w", encoding="utf-8") as file:
        os.dup2(file.fileno(), 1)
        os.dup2(file.fileno(), 2)
    sys.stdout = sys.stderr = os.fdopen(2, "w", encoding="utf-8", buffering=1)
    if largest:
        resource.setrlimit(resource.RLIMIT_FSIZE, (largest, largest))
    begun = time.process_time()
    code = command(arguments)
    if not largest:
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
        Path(f"{log}.used").write_text(f"{time.process_time() - begun:.2f} {peak}", encoding="utf-8")
    sys.exit(code)


def _drop_roots_rights() -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    for right in (_DAC_OVERRIDE, _DAC_READ_SEARCH):
        libc.prctl(_PR_CAPBSET_DROP, right, 0, 0, 0)
    header = (ctypes.c_uint32 * 2)(_CAPABILITY_VERSION_3, 0)
    data = (ctypes.c_uint32 * 6)()
    if libc.capget(header, data) == 0:
        left = ~(1 << _DAC_OVERRIDE | 1 << _DAC_READ_SEARCH) & 0xFFFFFFFF
        for place in range(3):  # effective, permitted, inheritable, of the first 32
            data[place] &= left
        libc.capset(header, data)
