"""What a build does, step by step, with what earlier builds have done already."""
