-- Claims, verification, and two entries for one organisation.

alter table people.organisation
  add column verified_at timestamptz,
  add column verified_by text,
  add column merged_into uuid references people.organisation,
  add column merged_at   timestamptz;
alter table people.organisation add check (merged_into <> id);
create index organisation_merged_into on people.organisation (merged_into) where merged_into is not null;

comment on column people.organisation.verified_by is 'By which means stewards made sure that it exists';
comment on column people.organisation.merged_into is 'The entry that stands for this one too';

-- The entry that stands for this one: itself unless it was merged.
create function people.organisation_now(asked uuid) returns uuid language sql stable as $$
  with recursive way (id, next, steps) as (
    select id, merged_into, 0 from people.organisation where id = asked
    union all
    select o.id, o.merged_into, steps + 1 from way join people.organisation o on o.id = way.next where steps < 50)
  select id from way where next is null
$$;

-- The entry and all that were merged into it.
create function people.organisation_ids(kept uuid) returns setof uuid language sql stable as $$
  with recursive ids (id) as (
    select kept
    union
    select o.id from ids join people.organisation o on o.merged_into = ids.id)
  select id from ids
$$;

alter table people.organisation_staff add column came_with uuid references people.organisation;
comment on column people.organisation_staff.came_with is 'The entry that was merged into this one and brought the person';

-- What waits for a steward; it goes when it is decided.
create table people.organisation_request (
  id           uuid        primary key,
  organisation uuid        not null references people.organisation on delete cascade,
  person       uuid        not null references people.person on delete cascade,
  kind         text        not null check (kind in ('claim', 'verification')),
  who          text        not null,
  proof        text        not null,
  asked_at     timestamptz not null,
  unique (organisation, person, kind)
);
create index organisation_request_person on people.organisation_request (person);

comment on column people.organisation_request.who is 'What the person is in the organisation, in their words';
comment on column people.organisation_request.proof is 'How a steward can make sure, in their words';

create table people.organisation_merge (
  id        uuid        primary key,
  kept      uuid        not null references people.organisation,
  dropped   uuid        not null references people.organisation,
  merged_at timestamptz not null,
  undone_at timestamptz
);

-- Pairs that may be one, noted when a name comes in.
create table people.organisation_likeness (
  one       uuid        not null references people.organisation on delete cascade,
  other     uuid        not null references people.organisation on delete cascade,
  likeness  real        not null,
  noted_at  timestamptz not null default now(),
  dismissed boolean     not null default false,
  primary key (one, other),
  check (one < other)
);
create index organisation_likeness_open on people.organisation_likeness (likeness desc) where not dismissed;

insert into people.organisation_likeness (one, other, likeness)
  select least(a.organisation, b.organisation), greatest(a.organisation, b.organisation),
    max(public.similarity(a.same_as, b.same_as))
  from people.organisation_name a
  join people.organisation_name b on b.country = a.country and b.organisation > a.organisation
    and b.same_as operator(public.%) a.same_as
  where public.similarity(a.same_as, b.same_as) >= 0.45
  group by 1, 2;
