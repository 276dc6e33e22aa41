"""The comparison in forms that other programs read: JSON, tables, feeds, the list of addresses."""

from generator.compose.exports.files import StoryExport, StoryNews, export_story, story_files

__all__ = ["StoryExport", "StoryNews", "export_story", "story_files"]
