package org.corridor.capacities.roster;

import java.util.UUID;

/**
 * Somebody's entry in the roster, as searchers know it. It says nothing of who that is: only the
 * roster knows which person it belongs to.
 */
public record EntryId(UUID value) {}
