"""Publishing: finished files into the output folder, whole or not at all."""

from generator.write.keep import keep
from generator.write.manifest import digest
from generator.write.publish import Publication, Published, publication, publish, stage
from generator.write.target import check_target

__all__ = ["Publication", "Published", "check_target", "digest", "keep", "publication", "publish", "stage"]
