"""Files of the content folder → articles: text with furniture, Markdown, HTML."""

from generator.read.article import ReadArticle, read_article
from generator.read.content import Content, ReadStory, Survey, check_together, read_content, read_story, survey_content
from generator.read.loose import ReadLoose, check_loose, read_loose
from generator.read.registry import make_registry

__all__ = [
    "Content",
    "ReadArticle",
    "ReadLoose",
    "ReadStory",
    "Survey",
    "check_loose",
    "check_together",
    "make_registry",
    "read_article",
    "read_content",
    "read_loose",
    "read_story",
    "survey_content",
]
