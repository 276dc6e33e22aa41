"""The comparison in forms that other programs read: JSON, tables, feeds, the list of addresses."""

from generator.compose.exports.files import StoryExport, export_site, export_story, story_files

__all__ = ["StoryExport", "export_site", "export_story", "story_files"]
