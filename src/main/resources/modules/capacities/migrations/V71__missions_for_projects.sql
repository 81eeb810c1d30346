-- A mission may be made for a project under way: its days and who was trained count for that project.
create table capacities.mission_project (
  mission uuid primary key references capacities.mission on delete cascade,
  project text not null
);
create index mission_project_project on capacities.mission_project (project);
