"""JSON in an HTML page: a ``script`` element that no browser runs."""

from markupsafe import Markup

# What could end the element or begin a comment in it, and the line ends that JSON allows and old JavaScript does not.
# In JSON these stand in strings only, where an escape is the same letter.
_ESCAPES = {character: f"\\u{ord(character):04x}" for character in "<>&\u2028\u2029"}


def in_script(json_text: str) -> Markup:
    r"""JSON text that can stand in a ``script`` element.

    >>> str(in_script('["</script>", "<!--"]'))
    '["\\u003c/script\\u003e", "\\u003c!--"]'
    """
    for character, escape in _ESCAPES.items():
        json_text = json_text.replace(character, escape)
    return Markup(json_text)  # noqa: S704 - made harmless just here
