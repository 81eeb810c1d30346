create table people.consent (
  id           uuid primary key,
  person       uuid        not null references people.person on delete cascade,
  purpose      text        not null,
  version      int         not null,
  language     text        not null,
  given_at     timestamptz not null,
  withdrawn_at timestamptz
);
create unique index consent_in_force on people.consent (person, purpose) where withdrawn_at is null;
create index consent_withdrawn on people.consent (withdrawn_at) where withdrawn_at is not null;

comment on table people.consent is 'What people agreed to: which text, in which language, from when to when';

create table people.look (
  owner   uuid        not null references people.person on delete cascade,
  viewer  uuid        references people.person on delete set null,
  role    text        not null,
  day     date        not null,
  last_at timestamptz not null,
  unique (owner, viewer, role, day)
);
create index look_viewer on people.look (viewer);
create index look_day on people.look (day);

comment on table people.look is 'Who looked at whose profile, once a day; no viewer: somebody who has left';

alter table people.profile add column confirmed_at timestamptz not null default now();
create index profile_confirmed on people.profile (confirmed_at);

create table people.reminder (
  person    uuid primary key references people.person on delete cascade,
  link      bytea       not null unique,
  sent_at   timestamptz not null,
  hidden_at timestamptz
);

comment on table people.reminder is 'Who was asked whether the profile is still right, and has not said yes';
comment on column people.reminder.link is 'Hash of the token in the link';

create or replace view people.present as
  select id as person from people.person p
  where not exists (select 1 from people.closing c where c.person = p.id)
    and not exists (select 1 from people.reminder r where r.person = p.id and r.hidden_at is not null);

create view people.findable as
  select person from people.present p
  where exists (
    select 1 from people.consent c
    where c.person = p.person and c.purpose = 'DIRECTORY' and c.withdrawn_at is null);

comment on view people.findable is 'The people who agreed to be found in the directory and are there at present';
