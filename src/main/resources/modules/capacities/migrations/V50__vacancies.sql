-- Work that organisations offer.
create table capacities.vacancy (
  id uuid primary key,
  organisation uuid not null,
  reference text not null,
  hiring text not null,
  title text not null,
  description text not null,
  written text not null,
  country text not null,
  town text not null,
  sector text not null,
  kind text not null,
  hours int,
  pay_least numeric(14, 2),
  pay_most numeric(14, 2),
  currency text,
  per text,
  languages text[] not null,
  starts date,
  until date,
  link text not null,
  foreign_certificates boolean not null,
  posts int not null,
  state text not null,
  revision int not null,
  created_at timestamptz not null,
  published_at timestamptz,
  changed_at timestamptz not null,
  found_by text not null,
  words tsvector generated always as (to_tsvector('simple', found_by)) stored,
  check ((coalesce(pay_least, pay_most) is null) = (currency is null)),
  check ((currency is null) = (per is null)),
  check (state <> 'PUBLISHED' or until is not null)
);
comment on column capacities.vacancy.organisation is 'Who posts it, in people';
comment on column capacities.vacancy.reference is 'The employer''s own number of it; empty for none';
comment on column capacities.vacancy.hiring is 'Employer where another organisation posts it; else empty';
comment on column capacities.vacancy.found_by is 'Its words without case, accents and signs';
create unique index on capacities.vacancy (organisation, reference) where reference <> '';
create index on capacities.vacancy (organisation, changed_at);
create index on capacities.vacancy (published_at, id) where state = 'PUBLISHED';
create index on capacities.vacancy using gin (words);

create table capacities.vacancy_skill (
  vacancy uuid not null references capacities.vacancy on delete cascade,
  position int not null,
  words text not null,
  written text not null,
  concept int references capacities.concept,
  essential boolean not null,
  primary key (vacancy, position)
);
create index on capacities.vacancy_skill (concept) where concept is not null;
