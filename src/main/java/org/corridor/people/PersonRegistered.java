package org.corridor.people;

/** Somebody confirmed their address and has an account now. */
public record PersonRegistered(PersonId person) {}
