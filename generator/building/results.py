"""What the cache holds of a site, and under which keys: one record a step, small; what is large lies under its own key.

A key is the hash of all that a result is made from: files, options, the versions of our code and of the libraries.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TypeVar

from generator.building.memory import Memory
from generator.building.versions import versions_of
from generator.cache import Seen, Stamps, Store, UnreadableError, key_of, pack, unpack
from generator.jobs import Told
from generator.model import Arrangement, Neighbours, SiteConfig, Theme

T = TypeVar("T")

_BATCH = 200
"""Results that are looked at, not used, are not all held at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """A story's folder: its name, the names in it with the digests of its files, and the key of reading it.

    ``is_found``  whether there is no such folder: the story was found among loose articles
    """

    name: str
    files: tuple[tuple[str, bytes], ...]
    key: bytes
    is_found: bool = False


class Results:
    """The cache, asked in the words of a build. Everything may be missing at any time.

    ``memory``  what this process remembers of earlier builds
    """

    def __init__(self, store: Store, stamps: Stamps, memory: Memory | None = None) -> None:
        """Without a ``memory``, this is a process of one build."""
        self._store = store
        self._stamps = stamps
        self.memory = memory or Memory()
        self._by = self.memory.versions = self.memory.versions or versions_of(stamps)

    def look_version(self, config: SiteConfig, theme: Theme) -> bytes:
        """The hash of what all pages share: the site's settings, its theme, and our own code that makes pages."""
        trees = (self._stamps.tree(folder) for folder in theme.folders)
        files = [part for tree in trees for item in (("", b""), *tree) for part in item]
        return key_of(self._by.showing, pack((config, theme.variables)), files)

    def seen(self, path: Path) -> tuple[Seen, ...] | None:
        """What lies in a folder; two answers are one object where nobody looked again. None where that fails."""
        return self._stamps.seen(path)

    def folder(self, path: Path, shared: bytes) -> Folder:
        """The folder as it is now. ``shared`` is the hash of what reading any folder rests on."""
        seen, known = self.seen(path), self.memory.folders.get(str(path))
        if known and seen is known[0] and shared == known[1]:
            return known[2]
        files = tuple((name, value) for name, value in self._stamps.folder(path) if not name.startswith((".", "_")))
        folder = Folder(name=path.name, files=files, key=self.folder_key(path.name, files, shared))
        if self.memory.is_kept and seen is not None:
            self.memory.folders[str(path)] = (seen, shared, folder)
        return folder

    def folder_key(self, name: str, files: Iterable[tuple[str, bytes]], shared: bytes) -> bytes:
        """The key of reading a folder of that name with those files."""
        return key_of("told", self._by.reading, shared, name, [part for item in files for part in item])

    def article_key(self, folder: Folder, name: str, digest: bytes, *, drafts: bool) -> bytes:
        """The key of reading one article."""
        return key_of("article", self._by.reading, str(drafts), folder.name, name, digest)

    def digests(self, content: Path, sources: Iterable[str]) -> dict[str, bytes]:
        """The digests of files by their ``sources``: paths below ``content``."""
        folders: dict[str, Mapping[str, bytes]] = {}
        found = {}
        for source in sources:
            folder, _, name = source.rpartition("/")
            if folder not in folders:
                folders[folder] = dict(self._stamps.folder(content / folder))
            # What is not listed came just now, or is none.
            found[source] = folders[folder].get(name) or self._stamps.file(content / source)
        return found

    def file_key(self, source: str, digest: bytes, *, drafts: bool) -> bytes:
        """The key of reading one loose article."""
        return key_of("loose", self._by.reading, str(drafts), source, digest)

    def names_key(self, *, drafts: bool) -> bytes:
        """The key of what loose articles say last that they are called, whichever there are."""
        return key_of("names", self._by.reading, str(drafts))

    def gathering_keys(
        self, parts: Mapping[str, Sequence[tuple[str, bytes]]], shared: bytes, arrangement: Arrangement
    ) -> dict[str, bytes]:
        """By the names of ``parts``, the keys of the stories found among these files: sources, each with a digest."""
        base = key_of("gathering", self._by.gathering, shared, pack(arrangement))
        return {name: key_of(base, chain.from_iterable(files)) for name, files in parts.items()}

    def gathered_key(self, shared: bytes) -> bytes:
        """The key of the bundles that hold each of the stories which articles name themselves."""
        return key_of("gathered", self._by.gathering, shared)

    def source_key(self, folder_key: bytes) -> bytes:
        """The key of the story that a folder holds."""
        return key_of("source", folder_key)

    def examined_key(self, told: Told) -> bytes:
        """The key of what is found out about a story."""
        return key_of("examined", self._by.finding, told.source, told.book)

    def made_key(self, examined: bytes, look: bytes, near: Neighbours) -> bytes:
        """The key of the pages of a story, of which that was ``examined``, in a look, between its neighbours."""
        around = [part for entry in (near.before, near.after) for part in ((entry.id, entry.title) if entry else ())]
        sides = f"{near.before is not None} {near.after is not None}"
        return key_of("made", look, examined, sides, around)

    def get(self, key: bytes, kind: type[T]) -> T | None:
        """The value under ``key`` if it is of that kind."""
        return self.get_many([key], kind).get(key)

    def get_many(self, keys: Sequence[bytes], kind: type[T]) -> Mapping[bytes, T]:
        """The values of that kind that there are under ``keys``."""
        found: dict[bytes, T] = {}
        recalled = self.memory.values
        for key in keys if recalled else ():
            if key in recalled and isinstance(known := recalled[key], kind):
                found[key] = known
        self._store.use(found)
        for key, packed in self._store.get_many([key for key in keys if key not in found] if found else keys).items():
            try:
                value = unpack(packed)
            except UnreadableError:
                continue
            if isinstance(value, kind):
                found[key] = value
                if self.memory.is_kept:
                    recalled[key] = value
        return found

    def get_many_packed(self, keys: Sequence[bytes]) -> Mapping[bytes, bytes]:
        """The values that there are under ``keys`` as they are, for another process to unpack."""
        return self._store.get_many(keys)

    def have(self, keys: Sequence[bytes]) -> bool:
        """Whether there is a value under each of ``keys``, sound and not dropped for long unused."""
        batches = (keys[start : start + _BATCH] for start in range(0, len(keys), _BATCH))
        return all(self._store.get_many(batch).keys() >= set(batch) for batch in batches)

    def listed(self, keys: Iterable[bytes]) -> Collection[bytes]:
        """Those of ``keys`` under which there is something, sound or not."""
        return self._store.listed(list(keys))

    def get_packed(self, key: bytes) -> bytes | None:
        """The value under ``key`` as it is, for another process to unpack."""
        return self._store.get(key)

    def use(self, keys: Iterable[bytes]) -> None:
        """Take note that the values under ``keys`` are needed, though they are not looked at."""
        self._store.use(keys)

    def put(self, values: Mapping[bytes, object]) -> None:
        """Keep values, each under its key; bytes are packed already."""
        for key in values.keys() & self.memory.values.keys():
            del self.memory.values[key]
        self._store.put_many({k: v if isinstance(v, bytes) else pack(v) for k, v in values.items()})

    def recall(self, name: bytes) -> None:
        """Have at hand what an earlier build kept in bundles under ``name``: all of it is read at once.

        A value that is not in them, or whose bundle is damaged, still has a place of its own.
        """
        memory = self.memory
        if name in memory.bundled:
            return
        memory.bundled[name] = bundles = self.get(name, tuple) or ()
        for key, bundle in self.get_many(bundles, tuple).items():
            memory.values.pop(key, None)
            memory.values.update(bundle)
            memory.bundles |= {key}

    def fetch(self, keys: Sequence[bytes]) -> None:
        """Have the values under ``keys`` at hand, those that there are."""
        self.memory.values.update(self.get_many(keys, object))

    def bundle(self, name: bytes, groups: Iterable[Sequence[bytes]]) -> None:
        """Keep the values under the keys of each group in one bundle, too, and all bundles under ``name``.

        They are small, and a build needs each of them. A key stands for its value: a bundle of the same keys as before
        is not made again.
        """
        memory = self.memory
        last = memory.bundled[name] if name in memory.bundled else self.get(name, tuple) or ()
        known = memory.bundles if name in memory.bundled else frozenset(last)
        bundles = []
        for group in groups:
            key = key_of("bundle", group)
            bundles.append(key)
            if key not in known:
                self.put({key: tuple(self.get_many(group, object).items())})
        if last != tuple(bundles):
            self.put({name: tuple(bundles)})
            if name in memory.bundled:
                memory.bundled[name] = tuple(bundles)
                memory.bundles |= frozenset(bundles)

    def save(self) -> None:
        """Keep the stamps of files, and drop what has not been used for long."""
        self.memory.stamps = self._stamps.save()
        self._store.tidy()
        self.memory.forget(self._store.used)
