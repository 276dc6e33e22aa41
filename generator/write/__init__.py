"""Publishing: finished files into the output folder, whole or not at all."""

from generator.write.keep import keep
from generator.write.publish import Published, publish
from generator.write.target import check_target

__all__ = ["Published", "check_target", "keep", "publish"]
