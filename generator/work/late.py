"""Functions that are loaded where they are called: whoever gives a job away need not load what does it."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Generic, TypeVar

J = TypeVar("J")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Late(Generic[J, R]):
    """The function of a ``module`` that has that ``name``."""

    module: str
    name: str

    def load(self) -> Callable[[J], R]:
        """The function itself."""
        function: Callable[[J], R] = getattr(import_module(self.module), self.name)
        return function
