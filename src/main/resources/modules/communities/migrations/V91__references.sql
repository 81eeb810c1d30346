-- Research on migrants and where they come from, as references that lead to where it can be read.
create table communities.reference (
  id uuid primary key,
  person uuid,
  facts jsonb not null,
  kind text not null,
  language text not null,
  countries text[] not null,
  year int not null,
  link text not null unique,
  doi text unique,
  hidden boolean not null,
  revision int not null,
  changed_at timestamptz not null,
  found_by text not null,
  words tsvector generated always as (to_tsvector('simple', found_by)) stored
);
create index on communities.reference (year desc, id);
create index on communities.reference (person) where person is not null;
create index on communities.reference using gin (words);
