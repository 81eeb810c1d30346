package org.corridor.platform.geo;

/**
 * A currency in use.
 *
 * @param code ISO 4217
 * @param name in the language it was asked for
 */
public record Currency(String code, String name) {}
