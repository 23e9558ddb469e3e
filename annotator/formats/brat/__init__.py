"""brat standoff: texts, and beside each a file of annotations that point into it."""
