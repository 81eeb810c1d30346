package org.corridor.capacities.asks;

import java.util.UUID;
import org.corridor.platform.text.Language;

/**
 * What somebody is asked for: a need, a vacancy.
 *
 * @param kind code of the subject that it belongs to, e.g. {@code need}
 * @param title in its own words
 * @param written the language of the title
 * @param path of its page, which the person asked may read; empty while there is none for them
 */
public record Errand(String kind, UUID id, String title, Language written, String path) {}
