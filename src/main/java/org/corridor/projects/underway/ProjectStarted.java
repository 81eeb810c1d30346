package org.corridor.projects.underway;

/** A design was agreed and is under way now. */
public record ProjectStarted(ProjectKey project) {}
