-- Stewards and what they do.

create table people.steward (
  person uuid        primary key references people.person on delete cascade,
  since  timestamptz not null
);

-- In the audit trail people stand by a number, which means nothing once the account is gone.
create table people.audit_alias (
  person uuid primary key references people.person on delete cascade,
  alias  uuid not null unique default gen_random_uuid()
);

create table people.steward_act (
  id      bigint      primary key,
  at      timestamptz not null,
  steward uuid        not null,
  act     text        not null,
  kind    text        not null check (kind in ('organisation', 'person')),
  about   uuid        not null,
  name    text        not null,
  path    text        not null,
  why     text        not null,
  seal    bytea       not null
);
comment on table people.steward_act is 'The audit trail: takes new lines and refuses every change';
comment on column people.steward_act.steward is 'Their alias';
comment on column people.steward_act.about is 'Id of the organisation, or alias of the person';
comment on column people.steward_act.name is 'Of the organisation at that time; never of a person';
comment on column people.steward_act.seal is 'SHA-256 of the seal before and of this line';

create function people.seal_of(line people.steward_act, before bytea) returns bytea
  language sql stable as $$
  select sha256(before || convert_to(jsonb_build_array(line.id, extract(epoch from line.at), line.steward,
    line.act, line.kind, line.about, line.name, line.path, line.why)::text, 'UTF8'))
$$;

-- Numbers the lines without a gap and seals each with the one before it, one at a time. A backup brings its seals.
create function people.seal_act() returns trigger language plpgsql as $$
declare
  last people.steward_act;
begin
  if new.seal is null then
    perform pg_advisory_xact_lock(hashtext('people.steward_act'));
    select * into last from people.steward_act order by id desc limit 1;
    new.id = coalesce(last.id, 0) + 1;
    new.seal = people.seal_of(new, coalesce(last.seal, ''::bytea));
  end if;
  return new;
end $$;
create trigger seal_act before insert on people.steward_act
  for each row execute function people.seal_act();

create function people.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The audit trail is not changed';
end $$;
create trigger refuse_change before update or delete on people.steward_act
  for each row execute function people.refuse_change();

-- An empty table may be emptied: restoring a backup begins like that.
create function people.refuse_emptying() returns trigger language plpgsql as $$
begin
  if exists (select 1 from people.steward_act) then
    raise exception 'The audit trail is not changed';
  end if;
  return null;
end $$;
create trigger refuse_emptying before truncate on people.steward_act
  for each statement execute function people.refuse_emptying();

create function people.audit_trail_is_whole() returns boolean language sql stable as $$
  select coalesce(bool_and(number = id and seal = people.seal_of(line, before)), true)
  from (
    select a as line, a.id, a.seal, row_number() over (order by a.id) as number,
      coalesce(lag(a.seal) over (order by a.id), ''::bytea) as before
    from people.steward_act a) lines
$$;
