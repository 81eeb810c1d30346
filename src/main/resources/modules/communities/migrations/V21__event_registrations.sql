-- Who comes to an event, with what they need, and how they heard of it.
create table communities.event_channel (
  code text primary key,
  event uuid not null references communities.event on delete cascade,
  name text not null,
  made_at timestamptz not null
);
comment on table communities.event_channel is 'Ways by which people are invited: a partner''s list, a radio';
comment on column communities.event_channel.code is 'Stands in the address that is passed on';
create index on communities.event_channel (event);

create table communities.event_registration (
  id uuid primary key,
  event uuid not null references communities.event on delete cascade,
  person uuid,
  name text not null,
  code text not null,
  state text not null check (state in ('PLACE', 'WAITING', 'CANCELLED')),
  interpretation text not null,
  childcare int not null check (childcare >= 0),
  travel boolean not null,
  access text not null,
  word text not null,
  listed boolean not null,
  sex text not null,
  age text not null,
  country text not null,
  channel text references communities.event_channel on delete set null,
  by_organiser boolean not null,
  registered_at timestamptz not null,
  queued_at timestamptz not null,
  reminded_at timestamptz,
  unique (event, code),
  unique (event, person)
);
comment on column communities.event_registration.person is 'Empty for who has no account, or was erased';
comment on column communities.event_registration.name is 'As on the badge; empty once forgotten';
comment on column communities.event_registration.listed is 'Whether others who come may see the name';
comment on column communities.event_registration.queued_at is 'By this, people move up when a place is free';
create index on communities.event_registration (person) where person is not null;
create index on communities.event_registration (event, state, queued_at);
