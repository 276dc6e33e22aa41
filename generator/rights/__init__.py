"""What of a compared story may be published: everything else is taken out of it before a page is made.

Pages, feeds, the search index and files for programs are all made from the story that ``publishable`` gives. What is
not in it can reach none of them, whoever adds another.
"""

from generator.rights.publish import publishable
from generator.rights.terms import rights_of

__all__ = ["publishable", "rights_of"]
