-- The books of projects under way.

create table projects.official_rate (
  month    date not null,
  currency text not null,
  per_euro numeric(24, 10) not null check (per_euro > 0),
  source   text not null,
  primary key (currency, month)
);
comment on table projects.official_rate is 'Official monthly lists: how many of a currency make one euro';

create table projects.spending (
  id          uuid primary key,
  project     text not null references projects.underway on delete cascade,
  number      integer not null,
  line        text not null,
  partner     text not null,
  day         date not null,
  what        text not null,
  kind        text not null,
  amount      numeric(15, 2) not null,
  currency    text not null,
  per_unit    numeric(24, 10) not null check (per_unit > 0),
  rate_source text not null,
  converted   numeric(15, 2) not null,
  hours       numeric(7, 2),
  state       text not null,
  entered_by  uuid not null,
  entered_at  timestamptz not null,
  decided_by  uuid,
  decided_at  timestamptz,
  reason      text not null default '',
  reverses    uuid unique references projects.spending,
  revision    integer not null default 1,
  unique (project, number),
  check (decided_by is null or decided_by <> entered_by or reverses is not null)
);
-- Sums by line of a project are read from the index alone.
create index spending_sums on projects.spending (project, line, kind, state, partner) include (converted);
create index spending_newest on projects.spending (project, day desc, number desc);
create index spending_waiting on projects.spending (project) where state = 'WAITING';

comment on column projects.spending.per_unit is 'How many of the currency made one of the project''s';
comment on column projects.spending.reverses is 'The approved entry that this one takes back';
comment on constraint spending_check on projects.spending is 'Whoever enters it does not approve it';

create table projects.spending_receipt (
  spending uuid primary key references projects.spending on delete cascade,
  name     text not null,
  type     text not null,
  content  bytea not null
);

create table projects.books (
  project  text primary key references projects.underway on delete cascade,
  shift    numeric(5, 2) not null,
  rule     text not null,
  revision integer not null
);
comment on column projects.books.shift is 'By how many percent a heading may be overspent without an amendment';

create table projects.instalment (
  id       uuid primary key,
  project  text not null references projects.underway on delete cascade,
  due      date not null,
  amount   numeric(15, 2) not null,
  what     text not null,
  came     date,
  came_amount numeric(15, 2),
  revision integer not null default 1
);
create index instalment_project on projects.instalment (project, due);
comment on table projects.instalment is 'What the donor pays in, in the currency of the project';
