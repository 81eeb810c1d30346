create table people.profile (
  person    uuid  primary key references people.person on delete cascade,
  key       uuid  not null unique,
  content   jsonb not null,
  audiences jsonb not null,
  written   text  not null,
  revision  int   not null,
  writer    text  not null
);

comment on column people.profile.key is 'Random; what the address of the profile ends in';
comment on column people.profile.audiences is 'Who may see a field; a field that is not named is for its owner alone';
