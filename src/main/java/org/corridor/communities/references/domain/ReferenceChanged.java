package org.corridor.communities.references.domain;

/** It was changed meanwhile. */
public class ReferenceChanged extends RuntimeException {}
