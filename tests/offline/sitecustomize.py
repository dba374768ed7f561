"""Loaded by every Python that has this folder on its path, children included: no socket leads off this machine.

What would is refused and written, a line each, to the file that ``SOCKETS_LOG`` names.
"""

import ipaddress
import os
import sys

_HOST = {"socket.connect": 1, "socket.sendto": 1, "socket.getaddrinfo": 0, "socket.gethostbyname": 0}
"""Events, and which of their details holds where to."""


def _here(host: object) -> bool:
    if isinstance(host, tuple):
        host = host[0]
    if isinstance(host, bytes):
        host = host.decode("utf-8", "replace")
    if host is None or not isinstance(host, str) or host.startswith(("/", "\0")) or host in ("", "localhost"):
        return True
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


def _watch(event: str, details: tuple[object, ...]) -> None:
    if event in _HOST and not _here(details[_HOST[event]]):
        with open(os.environ["SOCKETS_LOG"], "a", encoding="utf-8") as log:  # noqa: PTH123 - loaded before all else
            log.write(f"{event} {details[_HOST[event]]!r} by {' '.join(sys.argv)[:200]}\n")
        raise OSError(101, "Network is unreachable (sockets are blocked in this test)")


if "SOCKETS_LOG" in os.environ:
    sys.addaudithook(_watch)
