package org.corridor.people;

/**
 * A page of another module that belongs to the signed-in person, shown on the page of their
 * account. Each bean of this kind is shown, in the order of {@code @Order}.
 *
 * @param key of its name in the messages
 * @param path where it is on this site
 */
public record AccountLink(String key, String path) {}
