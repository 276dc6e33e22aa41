"""The share image of a story or a site: 1200 by 630 pixels, drawn from its card and our fonts alone.

Import what is needed from the modules: ``colours`` is light, ``card`` loads the libraries that shape and draw.
"""
