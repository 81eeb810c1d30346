-- Skills and occupations. A number once given to a concept stays: others store it.
create table concept (
  id int primary key check (id > 0),
  uri text not null unique check (length(uri) between 1 and 200),
  kind text not null check (kind in ('skill', 'knowledge', 'occupation', 'group')),
  -- Of an ISCO-08 group its code, of an occupation that of its unit group.
  code text not null default '',
  sector text,
  in_starter boolean not null default false,
  in_esco boolean not null default false,
  -- In the newest version of any source; what is not is no longer proposed, but still named.
  current boolean not null default true
);

create table concept_label (
  concept int not null references concept,
  language text not null check (length(language) = 2),
  source text not null check (source in ('starter', 'esco')),
  -- The preferred label is 0.
  rank int not null,
  hidden boolean not null default false,
  label text not null,
  primary key (concept, language, source, rank)
);

create table concept_relation (
  concept int not null references concept,
  kind text not null check (kind in ('essential', 'optional', 'broader')),
  other int not null references concept,
  -- The list that says so; a newer version of the list replaces it.
  source text not null,
  primary key (concept, kind, other, source)
);

-- One row a change of the taxonomy.
create table taxonomy_version (
  version bigint generated always as identity primary key,
  source text not null check (source in ('starter', 'esco')),
  name text not null,
  at timestamptz not null
);
