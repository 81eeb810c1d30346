package org.corridor.platform.geo;

/**
 * A country or territory.
 *
 * @param code ISO 3166-1 alpha-2
 * @param name in the language it was asked for
 */
public record Country(String code, String name) {}
