"""When there is nobody to do the work."""


class LostWorkersError(Exception):
    """Workers died again and again, or there are none; says so in a sentence for the maintainer."""
