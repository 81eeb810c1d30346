package org.corridor.capacities.asks;

import java.util.UUID;

/**
 * Somebody of the roster said yes. Who that is is found with {@link Asks#accepted}.
 *
 * @param kind of the errand
 */
public record AskAccepted(AskId ask, String kind, UUID errand) {}
