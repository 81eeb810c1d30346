package org.corridor.people;

/**
 * A person deleted their account. Whoever holds anything of theirs erases it now; listeners are
 * idempotent.
 */
public record PersonErased(PersonId person) {}
