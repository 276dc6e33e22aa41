"""Words by which something is out of use, and by which it is in use again. General vocabulary."""

import re

CLOSED = re.compile(
    r"\b(?:closed|shut|closure|suspended|cancelled|canceled|halted|grounded|interrupted|off limits"
    r"|out of (?:service|use)|not (?:run|open|operate|reopen|resume))\b",
    re.IGNORECASE,
)
"""What is so until some time: from then on the thing is in use again."""

REOPENED = re.compile(
    r"\b(?:reopen(?:s|ed|ing)?|resum(?:e|es|ed|ing|ption)|restart(?:s|ed|ing)?"
    r"|(?:start|starts|started|run|runs|running|open|opens|opened|operating) again|back (?:in service|to normal))\b",
    re.IGNORECASE,
)
"""What begins at some time: until then the thing was closed."""
