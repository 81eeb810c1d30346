-- Circles, and who is in them. A membership stays when its person is erased, without person and
-- name, so that answers keep standing where they stood.
create table communities.circle (
  id         uuid primary key,
  name       text not null check (length(name) between 1 and 120),
  purpose    text not null check (length(purpose) <= 2000),
  rules      text not null check (length(rules) <= 4000),
  written    text not null check (length(written) = 2),
  bond       text not null,
  doors      text not null check (doors in ('OPEN', 'REQUEST', 'PRIVATE')),
  languages  text[] not null,
  countries  text[] not null,
  founded_at timestamptz not null,
  closed_at  timestamptz,
  revision   int not null,
  members    int not null default 0 check (members >= 0),
  threads    int not null default 0 check (threads >= 0),
  last_at    timestamptz not null,
  search     tsvector not null
);
create index circle_listed on communities.circle (last_at desc) where doors <> 'PRIVATE';
create index circle_search on communities.circle using gin (search) where doors <> 'PRIVATE';

create table communities.membership (
  id        bigint generated always as identity primary key,
  circle    uuid not null references communities.circle on delete cascade,
  person    uuid,
  name      text not null check (length(name) <= 80),
  role      text not null check (role in ('HOST', 'MEMBER')),
  state     text not null check (state in ('ASKED', 'IN', 'OUT', 'BARRED')),
  word      text not null default '' check (length(word) <= 500),
  since     timestamptz not null,
  unique (circle, person)
);
create index membership_person on communities.membership (person);
create index membership_waiting on communities.membership (circle, state, since);

comment on column communities.membership.person is 'Empty once the person is erased';
comment on column communities.membership.name is 'As the person shows in this circle';

-- Who does not want to see (mute) or be met by (block) whom.
create table communities.mute (
  person uuid not null,
  other  uuid not null check (other <> person),
  blocks boolean not null,
  name   text not null,
  since  timestamptz not null,
  primary key (person, other)
);
create index mute_other on communities.mute (other) where blocks;

-- Links that bring whoever has one into a circle.
create table communities.invitation (
  link    bytea primary key,
  id      uuid not null unique,
  circle  uuid not null references communities.circle on delete cascade,
  expires timestamptz not null
);
create index invitation_circle on communities.invitation (circle);

comment on column communities.mute.name is 'As the other showed where they were met';
