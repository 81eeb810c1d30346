create table capacities.need (
  id            uuid primary key,
  organisation  uuid not null,
  state         text not null,
  title         text not null,
  problem       text not null,
  sector        text not null,
  written       text not null,
  country       text not null,
  town          text not null,
  town_plain    text not null,
  starts        date,
  ends          date,
  modes         text[] not null,
  languages     text[] not null,
  seats         int not null check (seats between 1 and 500),
  teaching      boolean not null,
  pay           text not null,
  who           text not null,
  women         int[] not null,
  men           int[] not null,
  there_already text not null,
  priority      int not null check (priority between 0 and 3),
  confirmed     text not null,
  confirmed_by  text not null,
  confirmed_on  date,
  source        text not null,
  plan_title    text not null,
  plan_url      text not null,
  revision      int not null default 0,
  created_at    timestamptz not null,
  changed_at    timestamptz not null,
  published_at  timestamptz,
  search        tsvector not null
);
create index need_of_organisation on capacities.need (organisation, changed_at);
create index need_found on capacities.need using gin (search);
create index need_open on capacities.need (published_at desc, id) where state = 'OPEN';
create index need_place on capacities.need (sector, country) where state = 'OPEN';
comment on column capacities.need.women is 'Of four age groups: to 14, 15 to 24, 25 to 59, from 60';

create table capacities.need_skill (
  need      uuid not null references capacities.need on delete cascade,
  number    int not null,
  words     text not null,
  written   text not null,
  concept   int,
  essential boolean not null,
  least     text not null,
  primary key (need, number)
);
create index need_skill_concept on capacities.need_skill (concept);

-- That the owners of one need want to act together with another. Both ways it is a group.
create table capacities.need_tie (
  need       uuid not null references capacities.need on delete cascade,
  other      uuid not null references capacities.need on delete cascade,
  since      timestamptz not null,
  primary key (need, other),
  check (need <> other)
);
create index need_tie_other on capacities.need_tie (other);
