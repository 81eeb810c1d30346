package org.corridor.communities.threads;

/** Somebody was erased, with all they wrote: what was made of their words has to go too. */
public record WordsForgotten() {}
