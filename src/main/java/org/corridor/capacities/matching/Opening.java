package org.corridor.capacities.matching;

import org.corridor.platform.text.Language;

/**
 * Something that people can be proposed to: a need, a vacancy.
 *
 * @param title in its own words
 * @param written the language of the title
 * @param country ISO 3166-1 alpha-2
 * @param path of its public page
 */
public record Opening(String title, Language written, String country, String path, Demand demand) {}
