"""W3C Web Annotations in JSON-LD, with the texts beside them."""
