"""An existing Dask cluster as an executor."""

from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager


@contextmanager
def open_cluster(address: str) -> Iterator[tuple[Executor, int]]:
    """The cluster whose scheduler listens at ``address`` ("dask://host:port"), and how many jobs it does at once."""
    from distributed import Client

    with Client(address.replace("dask://", "tcp://", 1)) as client:
        yield client.get_executor(), max(1, sum(client.nthreads().values()))
