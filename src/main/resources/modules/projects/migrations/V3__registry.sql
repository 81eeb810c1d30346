-- The registry of real projects.

-- Likeness of words, for slips of the pen; part of every usual PostgreSQL, and a database's owner may add it.
create extension if not exists pg_trgm with schema public;

create table projects.project (
  id           bigint generated always as identity primary key,
  code         text not null unique,
  slug         text not null unique,
  source       text not null,
  facts        jsonb not null,
  story        jsonb not null,
  content_hash text not null,
  head         tsvector not null,
  words        tsvector not null,
  added_at     timestamptz not null,
  changed_at   timestamptz not null
);
create index project_words on projects.project using gin (words);

comment on column projects.project.facts is 'What a list shows of it';
comment on column projects.project.story is 'What its own page tells besides';
comment on column projects.project.content_hash is 'Of all that is stored here; a seed with another hash replaces the row';
comment on column projects.project.head is 'Title, code, countries, partners, blocks: small, decides the order of what is found';
comment on column projects.project.words is 'Everything that can be found';

create table projects.project_partner (
  project      bigint not null references projects.project on delete cascade,
  position     smallint not null,
  organisation uuid not null,
  primary key (project, position)
);
create index project_partner_organisation on projects.project_partner (organisation);

-- Each node keeps the facets of all projects in memory and reads them anew when this number differs.
create table projects.registry_version (
  single     boolean primary key default true check (single),
  version    bigint not null,
  changed_by xid8
);
insert into projects.registry_version (version) values (1);

create function projects.registry_changed() returns trigger language plpgsql as $$
begin
  update projects.registry_version set version = version + 1, changed_by = pg_current_xact_id()
    where changed_by is distinct from pg_current_xact_id();
  return null;
end $$;

create trigger registry_changed after insert or update or delete or truncate on projects.project
  for each statement execute function projects.registry_changed();

-- Every word that occurs, to find the one that was meant.
create table projects.search_word (
  word text collate "C" primary key
);
create index search_word_alike on projects.search_word using gist (word public.gist_trgm_ops);

-- Text i in the language and with the weight i; the words are found as written too, so that their beginnings are.
create function projects.search_vector(languages text[], weights "char"[], texts text[]) returns tsvector
  language plpgsql immutable as $$
declare
  vector tsvector := '';
begin
  for i in 1 .. coalesce(array_length(texts, 1), 0) loop
    vector := vector || setweight(to_tsvector('pg_catalog.simple', texts[i]), weights[i])
      || setweight(to_tsvector(('pg_catalog.' || languages[i])::regconfig, texts[i]), weights[i]);
  end loop;
  return vector;
end $$;

-- One word (letters and digits only) in any of our languages, or the beginning of one.
create function projects.word_query(word text) returns tsquery language sql immutable as $$
  select plainto_tsquery('pg_catalog.english', word) || plainto_tsquery('pg_catalog.french', word)
    || plainto_tsquery('pg_catalog.spanish', word) || plainto_tsquery('pg_catalog.portuguese', word)
    || plainto_tsquery('pg_catalog.arabic', word)
    || to_tsquery('pg_catalog.simple', case when length(word) > 2 then word || ':*' else word end)
$$;

-- Whether one of the languages has it as a word that says nothing, such as "the".
create function projects.is_stop_word(word text) returns boolean language sql immutable as $$
  select 0 in (
    numnode(plainto_tsquery('pg_catalog.english', word)), numnode(plainto_tsquery('pg_catalog.french', word)),
    numnode(plainto_tsquery('pg_catalog.spanish', word)), numnode(plainto_tsquery('pg_catalog.portuguese', word)),
    numnode(plainto_tsquery('pg_catalog.arabic', word)))
$$;
