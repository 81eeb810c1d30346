-- Radio, podcasts, magazines and blogs. What belongs to a circle is read by whoever reads the circle.
create table communities.channel (
  id uuid primary key,
  person uuid,
  kind text not null,
  facts jsonb not null,
  language text not null,
  circle uuid,
  organisation uuid,
  hidden boolean not null,
  key text not null,
  revision int not null,
  changed_at timestamptz not null,
  found_by text not null,
  words tsvector generated always as (to_tsvector('simple', found_by)) stored
);
create index on communities.channel (person);
create index on communities.channel (circle);
create index on communities.channel (organisation);
create index on communities.channel using gin (words);

create table communities.channel_editor (
  channel uuid not null references communities.channel on delete cascade,
  person uuid not null,
  name text not null,
  since timestamptz not null,
  primary key (channel, person)
);
create index on communities.channel_editor (person);

create table communities.channel_post (
  id uuid primary key,
  channel uuid not null references communities.channel on delete cascade,
  person uuid not null,
  facts jsonb not null,
  state text not null,
  hidden boolean not null,
  sound_format text,
  sound_bytes int,
  sound_seconds int,
  revision int not null,
  changed_at timestamptz not null,
  published_at timestamptz
);
create index on communities.channel_post (channel, published_at);
create index on communities.channel_post (person);

create table communities.channel_sound (
  post uuid primary key references communities.channel_post on delete cascade,
  content bytea not null
);
-- Sound is compressed already, and parts of it are read.
alter table communities.channel_sound alter column content set storage external;

create table communities.transmission (
  id uuid primary key,
  channel uuid not null references communities.channel on delete cascade,
  title text not null,
  starts timestamptz not null,
  minutes int not null,
  stream text not null
);
create index on communities.transmission (channel, starts);
