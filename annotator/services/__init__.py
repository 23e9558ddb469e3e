"""What people do with a corpus, without Qt and without SQL."""
