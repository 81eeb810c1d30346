-- News, announcements and opportunities; those of newcomers wait until a steward has read them.
create table communities.news (
  id uuid primary key,
  person uuid not null,
  kind text not null,
  story jsonb not null,
  language text not null,
  country text not null,
  tags text[] not null,
  deadline date,
  shown_until date,
  state text not null,
  hidden boolean not null,
  reason text not null,
  revision int not null,
  changed_at timestamptz not null,
  published_at timestamptz,
  found_by text not null,
  words tsvector generated always as (to_tsvector('simple', found_by)) stored
);
create index on communities.news (person, changed_at);
create index on communities.news (published_at) where state = 'PUBLISHED' and not hidden;
create index on communities.news (deadline) where state = 'PUBLISHED' and not hidden;
create index on communities.news (changed_at) where state = 'WAITING';
create index on communities.news using gin (words);
