package org.corridor.projects.design.domain;

/** No design has this key. */
public final class DesignNotFound extends RuntimeException {}
