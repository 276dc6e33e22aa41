"""Files that somebody saved → articles in a story's folder, with what was found of them and where. No network."""

from generator.importing.pieces import FORMATS, Piece
from generator.importing.run import Import, Outcome, import_pieces, new_file
from generator.importing.split import split_source

__all__ = ["FORMATS", "Import", "Outcome", "Piece", "import_pieces", "new_file", "split_source"]
