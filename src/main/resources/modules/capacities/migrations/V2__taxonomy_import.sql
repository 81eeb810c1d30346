-- A taxonomy on its way in, as stewards watch it. What was uploaded is deleted when the import ends.
create table taxonomy_import (
  id uuid primary key,
  state text not null check (state in ('waiting', 'running', 'done', 'refused', 'failed')),
  -- The operator's folder instead of files that were uploaded.
  folder boolean not null,
  version text not null,
  -- What it is at: a file, or empty when all are read and compared.
  step text not null default '',
  -- Of a thousand.
  progress int not null default 0,
  -- What came of it, or why it was refused.
  outcome text,
  created_at timestamptz not null,
  finished_at timestamptz
);

create table taxonomy_import_file (
  import uuid not null references taxonomy_import on delete cascade,
  number int not null,
  name text not null,
  content bytea not null,
  primary key (import, number)
);
