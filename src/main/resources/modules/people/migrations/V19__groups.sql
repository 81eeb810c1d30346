-- Diaspora groups: what each says of itself, and who belongs to it.
create table people.diaspora_group (
  id             uuid        primary key,
  name           text        not null,
  same_as        text        not null,
  found_by       text        not null,
  written        text        not null,
  about          text        not null,
  residence      text        not null check (residence ~ '^[A-Z]{2}$'),
  towns          text[]      not null,
  towns_same_as  text[]      not null,
  origin         text        not null check (origin ~ '^[A-Z]{2}$'),
  origin_place   text        not null,
  sector         text        not null,
  size           integer     check (size > 0),
  size_estimate  boolean     not null,
  size_on        date,
  languages      text[]      not null,
  began          integer,
  organisation   uuid        references people.organisation on delete set null,
  links          text[]      not null,
  by_request     boolean     not null,
  revision       integer     not null,
  writer         text        not null,
  registered_at  timestamptz not null,
  changed_at     timestamptz not null,
  hostless_since timestamptz
);
create index diaspora_group_residence on people.diaspora_group (residence);
create index diaspora_group_origin on people.diaspora_group (origin);
create index diaspora_group_found_by on people.diaspora_group using gin (found_by public.gin_trgm_ops);

comment on column people.diaspora_group.same_as is 'The name in plain Latin letters, without case and accents';
comment on column people.diaspora_group.found_by is 'Name and places in plain Latin letters, for the search';
comment on column people.diaspora_group.size is 'People, as the group itself says; null where it does not';
comment on column people.diaspora_group.size_on is 'The day on which it said so';
comment on column people.diaspora_group.hostless_since is 'Nobody looks after it since then: stewards find somebody';

create table people.group_member (
  diaspora_group uuid        not null references people.diaspora_group on delete cascade,
  person         uuid        not null references people.person on delete cascade,
  standing       text        not null check (standing in ('asked', 'member', 'host')),
  shown_to       text        not null check (shown_to in ('hosts', 'group', 'members', 'everyone')),
  since          timestamptz not null,
  primary key (diaspora_group, person)
);
create index group_member_person on people.group_member (person);

comment on column people.group_member.shown_to is 'Who may know that the person belongs to the group';

-- However the last host goes, also with the account: the group stays and waits for another one.
create function people.note_hostless() returns trigger language plpgsql as $$
begin
  update people.diaspora_group g set hostless_since = now()
  where g.id = old.diaspora_group and g.hostless_since is null and not exists (
    select 1 from people.group_member m where m.diaspora_group = g.id and m.standing = 'host');
  return null;
end $$;
create trigger note_hostless after delete on people.group_member
  for each row when (old.standing = 'host') execute function people.note_hostless();

-- Stewards hide pages of groups too, and what they do to groups stands in the audit trail.
alter table people.hidden_page
  add column diaspora_group uuid unique references people.diaspora_group on delete cascade,
  drop constraint hidden_page_check,
  add check (num_nonnulls(person, organisation, diaspora_group) = 1);
alter table people.steward_act
  drop constraint steward_act_kind_check,
  add constraint steward_act_kind_check check (kind in ('organisation', 'person', 'group'));

create view people.shown_group as
  select * from people.diaspora_group g
  where not exists (select 1 from people.hidden_page h where h.diaspora_group = g.id);

comment on view people.shown_group is 'The groups that everybody may come across';
