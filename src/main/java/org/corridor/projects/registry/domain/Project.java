package org.corridor.projects.registry.domain;

/** A real project: what it is, and what it learned. */
public record Project(ProjectFacts facts, Story story) {}
