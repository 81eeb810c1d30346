package org.corridor.projects.underway;

/**
 * The sample project of the profile {@code demo} was just started, once in the life of a database:
 * a plain {@code @EventListener} may fill its subject with samples.
 *
 * @param coordinator at the end of residence
 * @param finance keeps the books, at the end of origin
 * @param worker at the end of origin
 */
public record DemoProjectReady(
    ProjectKey project, Member coordinator, Member finance, Member worker) {}
