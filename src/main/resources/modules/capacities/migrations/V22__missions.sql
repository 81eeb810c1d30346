create table capacities.collaboration (
  id              uuid primary key,
  host            uuid not null,
  partner         uuid not null,
  title           text not null,
  plan            text not null,
  agreement_title text not null,
  agreement_url   text not null,
  room_url        text not null,
  revision        int not null default 0,
  host_agreed     int,
  partner_agreed  int,
  changed_at      timestamptz not null
);
create index collaboration_host on capacities.collaboration (host);
create index collaboration_partner on capacities.collaboration (partner);
comment on column capacities.collaboration.host_agreed is 'The revision that was agreed to; the plan stands where both are the newest';

create table capacities.mission (
  id            uuid primary key,
  ask           uuid not null unique,
  need          uuid not null,
  organisation  uuid not null,
  title         text not null,
  written       text not null,
  kind          text not null,
  state         text not null,
  expert        uuid,
  expert_name   text not null,
  expert_reach  text not null,
  host          uuid,
  host_name     text not null,
  host_reach    text not null,
  agreed        int,
  collaboration uuid references capacities.collaboration,
  followed      int not null default 0,
  created_at    timestamptz not null,
  changed_at    timestamptz not null
);
create index mission_expert on capacities.mission (expert);
create index mission_organisation on capacities.mission (organisation);
create index mission_of_collaboration on capacities.mission (collaboration);
comment on column capacities.mission.agreed is 'The version of the terms that both agreed to last';

create table capacities.mission_terms (
  mission   uuid not null references capacities.mission on delete cascade,
  number    int not null check (number > 0),
  side      text not null,
  purpose   text not null,
  tasks     text not null,
  results   text not null,
  support   text not null,
  place     text not null,
  starts    date not null,
  ends      date not null,
  costs     jsonb not null,
  stipend   text not null,
  at        timestamptz not null,
  host_at   timestamptz,
  expert_at timestamptz,
  primary key (mission, number),
  check (ends >= starts)
);

create table capacities.mission_step (
  id        uuid primary key,
  mission   uuid not null references capacities.mission on delete cascade,
  kind      text not null,
  what      text not null,
  authority text not null,
  state     text not null,
  due       date,
  done      date
);
create index step_of_mission on capacities.mission_step (mission);

create table capacities.mission_material (
  id       uuid primary key,
  mission  uuid not null references capacities.mission on delete cascade,
  title    text not null,
  language text not null,
  url      text not null,
  words    text not null,
  side     text not null,
  shared   boolean not null,
  at       timestamptz not null
);
create index material_of_mission on capacities.mission_material (mission);
create index material_shared on capacities.mission_material (at desc) where shared;

create table capacities.mission_report (
  mission uuid not null references capacities.mission on delete cascade,
  side    text not null,
  days    int not null check (days between 0 and 1000),
  went    text not null,
  hard    text not null,
  stays   text not null,
  again   text not null,
  women   int[] not null,
  men     int[] not null,
  at      timestamptz not null,
  primary key (mission, side)
);

create table capacities.mission_follow_up (
  mission uuid not null references capacities.mission on delete cascade,
  side    text not null,
  months  int not null,
  words   text not null,
  at      timestamptz not null,
  primary key (mission, side, months)
);
