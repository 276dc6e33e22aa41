"""Which rights hold for an article."""

from generator.model import Article, Rights, StorySource, TextRights

UNLIMITED = Rights(text=TextRights.FULL, words=None)


def rights_of(article: Article, story: StorySource, site: Rights | None) -> Rights:
    """The rights stated closest to the article: its own, else the story's, the outlet's, the site's; else all."""
    outlet = article.listed.rights if article.listed else None
    return article.rights or story.rights or outlet or site or UNLIMITED
