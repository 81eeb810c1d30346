package org.corridor.communities.events.checkin.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody was seen at the door.
 *
 * @param id made on the device, so that a mark that comes twice is one
 * @param registration of whom
 * @param at by the clock of the device
 */
public record Mark(UUID id, UUID registration, Instant at) {}
