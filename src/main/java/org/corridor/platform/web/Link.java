package org.corridor.platform.web;

/** A link in a trail or a list, with its label in the reader's language. */
public record Link(String label, String url) {}
