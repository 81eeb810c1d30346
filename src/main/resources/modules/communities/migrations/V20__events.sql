-- Networking events (handbook 2.1): what is planned, where, when, by whom.
create table communities.event (
  id uuid primary key,
  kind text not null,
  title text not null,
  about text not null,
  written text not null,
  starts timestamptz not null,
  ends timestamptz not null,
  zone text not null,
  places int,
  organisation uuid,
  circle uuid,
  circle_only boolean not null,
  project text,
  state text not null,
  hidden boolean not null default false,
  revision int not null,
  created_at timestamptz not null,
  published_at timestamptz,
  changed_at timestamptz not null,
  found_by text not null,
  words tsvector generated always as (to_tsvector('simple', found_by)) stored,
  check (ends > starts),
  check (places > 0),
  check (not circle_only or circle is not null)
);
comment on column communities.event.zone is 'The clock on which it was planned: IANA time zone';
comment on column communities.event.places is 'How many can come; null where there is room for all';
comment on column communities.event.organisation is 'On whose behalf, in people';
comment on column communities.event.project is 'Key of the project under way that it is part of';
comment on column communities.event.hidden is 'By stewards';
comment on column communities.event.revision is 'Counts its changes, from 1; the SEQUENCE of calendar files';
comment on column communities.event.found_by is 'Its words without case, accents and signs';
create index on communities.event (starts, id) where state <> 'DRAFT';
create index on communities.event (circle) where circle is not null;
create index on communities.event (project) where project is not null;
create index on communities.event using gin (words);

create table communities.event_venue (
  event uuid not null references communities.event on delete cascade,
  position int not null,
  name text not null,
  address text not null,
  town text not null,
  country text not null,
  zone text not null,
  link text not null,
  primary key (event, position)
);
comment on column communities.event_venue.country is 'ISO 3166-1 alpha-2; empty for online';
comment on column communities.event_venue.link is 'Where one joins online, for those who registered; empty for none';
create index on communities.event_venue (country);

create table communities.event_organiser (
  id uuid primary key,
  event uuid not null references communities.event on delete cascade,
  person uuid not null,
  name text not null,
  role text not null,
  since timestamptz not null,
  unique (event, person)
);
comment on column communities.event_organiser.name is 'How they want to be called here';
create index on communities.event_organiser (person);

create table communities.event_invitation (
  link bytea primary key,
  event uuid not null references communities.event on delete cascade,
  role text not null,
  expires_at timestamptz not null
);
comment on column communities.event_invitation.link is 'Hash of the secret in the address';

create table communities.event_session (
  id uuid primary key,
  event uuid not null references communities.event on delete cascade,
  starts timestamptz not null,
  ends timestamptz not null,
  title text not null,
  about text not null,
  room text not null,
  speakers text not null,
  dropped boolean not null,
  sequence int not null,
  check (ends > starts)
);
comment on column communities.event_session.room is 'Room or track; sessions at the same time are in different ones';
comment on column communities.event_session.dropped is 'Taken off a published programme: calendars that have it are told';
comment on column communities.event_session.sequence is 'Rises with changes, for calendar files';
create index on communities.event_session (event, starts);

create table communities.event_stand (
  event uuid not null references communities.event on delete cascade,
  position int not null,
  name text not null,
  about text not null,
  primary key (event, position)
);
comment on table communities.event_stand is 'Stands of its market place';
