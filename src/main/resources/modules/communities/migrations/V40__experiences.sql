-- What members did and learned, in their own words (handbook 2.2).
create table communities.experience (
  id uuid primary key,
  person uuid not null,
  telling jsonb not null,
  language text not null,
  blocks text[] not null,
  countries text[] not null,
  past_project text not null,
  project text not null,
  state text not null,
  hidden boolean not null,
  revision int not null,
  changed_at timestamptz not null,
  published_at timestamptz,
  found_by text not null,
  words tsvector generated always as (to_tsvector('simple', found_by)) stored
);
create index on communities.experience (person, changed_at);
create index on communities.experience (published_at) where state = 'PUBLISHED' and not hidden;
create index on communities.experience using gin (words);
create index on communities.experience using gin (blocks) where state = 'PUBLISHED' and not hidden;
create index on communities.experience (past_project) where past_project <> '';
create index on communities.experience (project) where project <> '';
