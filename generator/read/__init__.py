"""Files of the content folder → articles: text with furniture, Markdown, HTML."""

from generator.read.article import ReadArticle, read_article
from generator.read.content import Content, read_content

__all__ = ["Content", "ReadArticle", "read_article", "read_content"]
