"""Publishing: finished files into the output folder, whole or not at all."""

from generator.write.ahead import Ahead
from generator.write.keep import keep
from generator.write.manifest import digest
from generator.write.own import OwnFolder
from generator.write.place import Place, Published, empty
from generator.write.publish import Publication, look_ahead, publication, publish, stage
from generator.write.standing import Standing, standing_of, stands
from generator.write.target import check_target
from generator.write.under_way import under_way
from generator.write.workplace import work_folder

__all__ = [
    "Ahead",
    "OwnFolder",
    "Place",
    "Publication",
    "Published",
    "Standing",
    "check_target",
    "digest",
    "empty",
    "keep",
    "look_ahead",
    "publication",
    "publish",
    "stage",
    "standing_of",
    "stands",
    "under_way",
    "work_folder",
]
