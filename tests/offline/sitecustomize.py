"""Refuses every socket that leads elsewhere than to this machine, in each Python that finds this file in its path.

Importing it is enough, and cannot be taken back. A Python that starts with this folder in ``PYTHONPATH`` imports it by
itself. What is refused is noted in the file that ``CROSSREAD_REFUSED`` names, so that a test fails also where the
program takes the refusal for a network that is down. Nothing but the standard library is at hand here.
"""

import os
import socket
import sys
from collections.abc import Callable
from ipaddress import ip_address

LOG = "CROSSREAD_REFUSED"


def _is_here(host: object) -> bool:
    """Whether a host is this machine; None and "" are, as what one listens to or looks up."""
    name = host.decode("ascii", "replace") if isinstance(host, bytes | bytearray) else str(host or "localhost")
    try:
        return ip_address(name.partition("%")[0]).is_loopback
    except ValueError:
        return name.rstrip(".").lower() == "localhost"


def _is_named_here(host: object, *_: object) -> bool:
    return _is_here(host)


def _is_addressed_here(sent_by: socket.socket, address: object) -> bool:
    """Whether a socket's message or connection stays here; sockets of other families never leave the machine."""
    if sent_by.family not in (socket.AF_INET, socket.AF_INET6) or address is None:
        return True
    return isinstance(address, tuple) and _is_here(address[0] or "0.0.0.0")  # noqa: S104 - and that is refused


def _is_of_here(address: object) -> bool:
    return isinstance(address, tuple) and _is_here(address[0])


CHECKS: dict[str, Callable[..., bool]] = {
    "socket.connect": _is_addressed_here,
    "socket.sendto": _is_addressed_here,
    "socket.sendmsg": _is_addressed_here,
    "socket.bind": _is_addressed_here,
    "socket.getaddrinfo": _is_named_here,
    "socket.gethostbyname": _is_named_here,
    "socket.gethostbyaddr": _is_named_here,
    "socket.getnameinfo": _is_of_here,
}
"""What Python tells of before it is done, https://docs.python.org/3/library/audit_events.html"""


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    check = CHECKS.get(event)
    if check is None or check(*arguments):
        return
    what = f"{event} {arguments[-1] if check is _is_addressed_here else arguments[0]!r}"
    log = os.environ.get(LOG)
    if log:
        with open(log, "a", encoding="utf-8") as file:  # noqa: PTH123 - whoever has patched pathlib
            file.write(f"{what}\n")
    raise PermissionError(1, f"tests reach no network: {what}")


sys.addaudithook(_refuse)
