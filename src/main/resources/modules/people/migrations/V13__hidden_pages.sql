-- Pages of members and organisations that stewards hid, until they show them again.
create table people.hidden_page (
  id           uuid        primary key,
  person       uuid        unique references people.person on delete cascade,
  organisation uuid        unique references people.organisation on delete cascade,
  since        timestamptz not null,
  why          text        not null,
  reply        text        not null default '',
  replied_at   timestamptz,
  check (num_nonnulls(person, organisation) = 1)
);

comment on column people.hidden_page.why is 'The reason that its owner was told';
comment on column people.hidden_page.reply is 'What its owner has to say against it';

-- The same as before, step by step along the index: planned as a whole they read all organisations.
create or replace function people.organisation_now(asked uuid) returns uuid language sql stable as $$
  with recursive way (id, next, steps) as (
    select id, merged_into, 0 from people.organisation where id = asked
    union all
    select o.id, o.merged_into, steps + 1
    from way cross join lateral
      (select id, merged_into from people.organisation where id = way.next offset 0) o
    where steps < 50)
  select id from way where next is null
$$;

create or replace function people.organisation_ids(kept uuid) returns setof uuid language sql stable rows 2 as $$
  with recursive ids (id) as (
    select kept
    union
    select o.id from ids cross join lateral
      (select id from people.organisation where merged_into = ids.id offset 0) o)
  select id from ids
$$;

-- Names of the country that are much like this one. Comparing those of one country takes less than asking the
-- index of trigrams, which does not know countries and finds every common word.
drop index people.organisation_name_alike;
create index organisation_name_country on people.organisation_name (country);
