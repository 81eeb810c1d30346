package org.corridor.platform.web;

/** The hidden field that proves a form came from our own page. */
public record Csrf(String name, String token) {}
