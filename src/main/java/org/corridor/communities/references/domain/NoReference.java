package org.corridor.communities.references.domain;

/** There is none, or none that whoever asks may read. */
public class NoReference extends RuntimeException {}
