"""Publishing: finished files into the output folder, whole or not at all."""

from generator.write.keep import keep
from generator.write.manifest import digest
from generator.write.manifest import load as manifest_of
from generator.write.publish import Publication, Published, publication, publish, stage
from generator.write.standing import Standing, standing_of, stands
from generator.write.target import check_target
from generator.write.under_way import under_way

__all__ = [
    "Publication",
    "Published",
    "Standing",
    "check_target",
    "digest",
    "keep",
    "manifest_of",
    "publication",
    "publish",
    "stage",
    "standing_of",
    "stands",
    "under_way",
]
