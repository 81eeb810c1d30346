-- Consultations: what is asked, what is answered and supported, what is said to it, and what comes of it.
create table communities.consultation (
  id uuid primary key,
  author uuid,
  organisation uuid,
  circle uuid,
  facts jsonb not null,
  language text not null,
  countries text[] not null,
  opens date not null,
  closes date not null,
  circle_only boolean not null,
  naming text not null,
  results text not null,
  state text not null,
  ended_why text not null,
  summary text not null,
  hidden boolean not null,
  revision int not null,
  changed_at timestamptz not null,
  found_by text not null,
  words tsvector generated always as (to_tsvector('simple', found_by)) stored
);
create index on communities.consultation (closes desc, id);
create index on communities.consultation (circle) where circle is not null;
create index on communities.consultation using gin (words);

-- One of each person; a name only where they gave one.
create table communities.consultation_answer (
  id uuid primary key,
  consultation uuid not null references communities.consultation on delete cascade,
  person uuid not null,
  language text not null,
  said jsonb not null,
  name text not null,
  quoting text not null,
  sent boolean not null,
  hidden boolean not null,
  unique (consultation, person)
);
create index on communities.consultation_answer (person);

create table communities.consultation_support (
  answer uuid not null references communities.consultation_answer on delete cascade,
  person uuid not null,
  primary key (answer, person)
);
create index on communities.consultation_support (person);

create table communities.consultation_comment (
  id uuid primary key,
  answer uuid not null references communities.consultation_answer on delete cascade,
  person uuid not null,
  language text not null,
  name text not null,
  words text not null,
  hidden boolean not null,
  written_at timestamptz not null
);
create index on communities.consultation_comment (answer, written_at);
create index on communities.consultation_comment (person);

create table communities.consultation_quote (
  answer uuid not null references communities.consultation_answer on delete cascade,
  question text not null,
  primary key (answer, question)
);

create table communities.consultation_response (
  id uuid primary key,
  consultation uuid not null references communities.consultation on delete cascade,
  heard text not null,
  will text not null,
  who text not null,
  due date,
  status text not null,
  revision int not null,
  changed_at timestamptz not null
);
create index on communities.consultation_response (consultation);

-- How a response stood before it was changed.
create table communities.consultation_response_before (
  response uuid not null references communities.consultation_response on delete cascade,
  revision int not null,
  was jsonb not null,
  primary key (response, revision)
);
