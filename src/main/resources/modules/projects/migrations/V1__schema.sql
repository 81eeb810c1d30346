create schema projects;
