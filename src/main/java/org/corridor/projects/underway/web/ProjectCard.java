package org.corridor.projects.underway.web;

/**
 * How things stand in a subject of a project.
 *
 * @param name key of its name
 * @param now in the reader's language; empty where there is nothing yet
 */
public record ProjectCard(String name, String path, String now) {}
