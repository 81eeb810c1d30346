package org.corridor.people.directory.web;

import java.util.Map;

/** Something about the address that somebody should know: a key of our texts and its arguments. */
public record Remark(String key, Map<String, Object> arguments) {}
