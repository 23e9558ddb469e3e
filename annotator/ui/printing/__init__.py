"""The annotated page on paper and in PDF files."""
