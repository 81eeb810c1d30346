-- The photo of a member, made anew from its pixels in two sizes. It goes with the profile.
create table people.photo (
  person   uuid        primary key references people.profile on delete cascade,
  mark     uuid        not null,
  large    bytea       not null,
  small    bytea       not null,
  added_at timestamptz not null
);
-- JPEG is compressed already.
alter table people.photo alter column large set storage external, alter column small set storage external;

comment on column people.photo.mark is 'Another for each picture, by which browsers know whether theirs is still right';
