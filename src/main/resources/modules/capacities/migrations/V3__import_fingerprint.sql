-- What was read, so that the same files again need not be read.
alter table taxonomy_import add column fingerprint text;
