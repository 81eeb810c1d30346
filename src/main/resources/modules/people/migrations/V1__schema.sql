create schema people;
