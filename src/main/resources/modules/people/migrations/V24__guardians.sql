-- Children under 16, whom nobody else sees until a parent or guardian has agreed.
create table people.minor (
  person     uuid        primary key references people.person on delete cascade,
  guardian   text,
  language   text        not null,
  link       bytea       not null unique,
  said_at    timestamptz not null,
  refused_at timestamptz,
  asked_at   timestamptz not null
);
create index minor_guardian on people.minor (guardian);
create index minor_refused on people.minor (refused_at) where refused_at is not null;
create index minor_asked on people.minor (asked_at);

comment on table people.minor is 'Who said that they are under 16; whether the guardian agreed stands among the consents';
comment on column people.minor.guardian is 'The address of a parent or guardian';
comment on column people.minor.link is 'Hash of the token in the link';
comment on column people.minor.asked_at is 'When they were last asked whether they are 16 now';

create or replace view people.present as
  select id as person from people.person p
  where not exists (select 1 from people.closing c where c.person = p.id)
    and not exists (select 1 from people.reminder r where r.person = p.id and r.hidden_at is not null)
    and not exists (
      select 1 from people.minor m where m.person = p.id and not exists (
        select 1 from people.consent c
        where c.person = p.id and c.purpose = 'GUARDIAN' and c.withdrawn_at is null));

-- With the account of a guardian their address goes from here too; the children stay as they are.
create function people.forget_guardian() returns trigger language plpgsql as $$
begin
  update people.minor set guardian = null where guardian = old.email;
  return null;
end $$;
create trigger forget_guardian after delete on people.person
  for each row execute function people.forget_guardian();

create trigger note_listing after insert or delete on people.minor
  for each row execute function people.note_listing_of('person');
