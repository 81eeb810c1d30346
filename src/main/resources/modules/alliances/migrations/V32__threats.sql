create table alliances.threat_fact (
  partnership uuid not null references alliances.partnership on delete cascade,
  fact        text not null,
  seat        uuid not null,
  primary key (partnership, fact)
);

create table alliances.threat (
  id            uuid primary key,
  partnership   uuid not null references alliances.partnership on delete cascade,
  kind          text not null,
  typical       text,
  title         text not null,
  written       text not null,
  likelihood    int not null check (likelihood between 1 and 5),
  impact        int not null check (impact between 1 and 5),
  response      text not null,
  owner_partner uuid,
  owner_seat    uuid,
  review_on     date,
  closed        boolean not null default false,
  revision      int not null,
  seat          uuid not null,
  changed_at    timestamptz not null
);
create index threat_of_partnership on alliances.threat (partnership);

create table alliances.threat_sign (
  id        uuid primary key,
  threat    uuid not null references alliances.threat on delete cascade,
  number    int not null,
  typical   text,
  words     text not null,
  ticked_at timestamptz,
  ticked_by uuid
);
create index sign_of_threat on alliances.threat_sign (threat);

create table alliances.threat_rating (
  threat     uuid not null references alliances.threat on delete cascade,
  number     int not null,
  likelihood int not null,
  impact     int not null,
  seat       uuid not null,
  at         timestamptz not null,
  primary key (threat, number)
);

-- People outside who help: a mentor, a mediator, a focal point of a programme.
create table alliances.outside_help (
  id           uuid primary key,
  partnership  uuid not null references alliances.partnership on delete cascade,
  kind         text not null,
  name         text not null,
  organisation text not null,
  reach        text not null,
  email        text not null,
  language     text not null,
  seat         uuid not null,
  added_at     timestamptz not null
);
create index help_of_partnership on alliances.outside_help (partnership);

create table alliances.help_call (
  id          uuid primary key,
  partnership uuid not null references alliances.partnership on delete cascade,
  kind        text not null,
  seat        uuid not null,
  mailed      boolean not null,
  at          timestamptz not null
);
create index call_of_partnership on alliances.help_call (partnership);
comment on table alliances.help_call is 'That help was called; neither the words nor who was called';
