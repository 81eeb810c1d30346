package org.corridor.projects.underway;

/**
 * Another version holds.
 *
 * @param version its number, from 2
 */
public record ProjectAmended(ProjectKey project, int version) {}
