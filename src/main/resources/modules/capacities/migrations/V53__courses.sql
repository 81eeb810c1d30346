-- What training centres teach.
create table capacities.course (
  id uuid primary key,
  organisation uuid not null,
  title text not null,
  description text not null,
  written text not null,
  online boolean not null,
  country text not null,
  town text not null,
  starts date,
  ends date,
  until date,
  price numeric(14, 2),
  currency text not null,
  certificate text not null,
  languages text[] not null,
  link text not null,
  state text not null,
  revision int not null,
  changed_at timestamptz not null,
  found_by text not null,
  words tsvector generated always as (to_tsvector('simple', found_by)) stored
);
create index on capacities.course (organisation, changed_at);
create index on capacities.course using gin (words);

create table capacities.course_skill (
  course uuid not null references capacities.course on delete cascade,
  position int not null,
  words text not null,
  written text not null,
  concept int references capacities.concept,
  primary key (course, position)
);
create index on capacities.course_skill (concept) where concept is not null;
