package org.corridor.projects.design.domain;

/** The design belongs to somebody else. */
public final class DesignOfAnother extends RuntimeException {}
