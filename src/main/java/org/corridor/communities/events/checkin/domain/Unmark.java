package org.corridor.communities.events.checkin.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A mark was a mistake. It may come before the mark does, and stays good for it.
 *
 * @param mark that is taken back
 */
public record Unmark(UUID mark, Instant at) {}
