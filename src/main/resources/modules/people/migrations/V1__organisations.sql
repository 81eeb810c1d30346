create table people.organisation (
  id            uuid primary key,
  slug          text not null unique,
  name          text not null,
  same_as       text not null,
  kind          text not null,
  country       text not null check (country ~ '^[A-Z]{2}$'),
  source        text not null,
  registered_at timestamptz not null default now(),
  unique (same_as, country)
);

comment on column people.organisation.same_as is 'The name without case, accents and punctuation';

create table people.organisation_country (
  organisation uuid not null references people.organisation on delete cascade,
  country      text not null check (country ~ '^[A-Z]{2}$'),
  primary key (organisation, country)
);
