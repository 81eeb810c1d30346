-- What community organisations show because it wants support (handbook, text box 2).
create table communities.community_project (
  id uuid primary key,
  organisation uuid not null,
  person uuid,
  facts jsonb not null,
  language text not null,
  country text not null,
  blocks text[] not null,
  kinds text[] not null,
  until date,
  state text not null,
  became text not null,
  hidden boolean not null,
  revision int not null,
  changed_at timestamptz not null,
  published_at timestamptz,
  found_by text not null,
  words tsvector generated always as (to_tsvector('simple', found_by)) stored
);
create index on communities.community_project (organisation);
create index on communities.community_project (person);
create index on communities.community_project (published_at);
create index on communities.community_project using gin (words);

create table communities.community_picture (
  id uuid primary key,
  project uuid not null references communities.community_project on delete cascade,
  shows text not null,
  photo bytea not null,
  small bytea not null,
  small_width integer not null,
  small_height integer not null,
  at timestamptz not null
);
create index on communities.community_picture (project, at);

-- What somebody offers for one of its needs. Of who was erased the quantity stays.
create table communities.support_offer (
  id uuid primary key,
  project uuid not null references communities.community_project on delete cascade,
  need uuid not null,
  person uuid,
  circle uuid,
  quantity numeric(14, 2),
  words text not null,
  contact text not null,
  byname text not null,
  state text not null,
  answer text not null,
  at timestamptz not null,
  changed_at timestamptz not null
);
create index on communities.support_offer (project, at);
create index on communities.support_offer (person);
create index on communities.support_offer (circle);
