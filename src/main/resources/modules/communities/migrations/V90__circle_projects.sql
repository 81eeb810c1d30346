-- What happens in a circle counts for a project, if a host of the circle who works in it said so.
create table communities.circle_project (
  circle  uuid primary key references communities.circle on delete cascade,
  project text not null
);
create index circle_project_project on communities.circle_project (project);
