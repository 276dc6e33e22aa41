"""An existing Dask cluster as an executor."""

from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager

from generator.work.lost import LostWorkersError

PATIENCE = 20
"""Seconds in which the scheduler has to answer."""


@contextmanager
def open_cluster(address: str) -> Iterator[tuple[Executor, int]]:
    """The cluster whose scheduler listens at ``address`` ("dask://host:port"), and how many jobs it does at once.

    What a worker that died had to do is given to another by the scheduler. LostWorkersError where none answers.
    """
    from distributed import Client

    try:
        client = Client(address.replace("dask://", "tcp://", 1), timeout=PATIENCE)
    except (OSError, TimeoutError) as error:
        raise LostWorkersError(f"No Dask scheduler answers at {address}.") from error
    with client:
        executor = client.get_executor(retries=2)
        try:
            yield executor, max(1, sum(client.nthreads().values()))
        except BaseException:
            executor.shutdown(wait=False, cancel_futures=True)
            raise
