package org.corridor.people;

/**
 * A page of another module that only stewards use, shown in their room. Each bean of this kind is
 * shown, in the order of {@code @Order}; the page itself asks who comes.
 *
 * @param key of its name in the messages
 * @param path where it is on this site
 */
public record StewardLink(String key, String path) {}
