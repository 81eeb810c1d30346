package org.corridor.projects.design.domain;

import org.corridor.projects.design.Step;

/**
 * One field that two contents answer differently, in words of the reader's language.
 *
 * @param row which row of a list it stands in, by its name or number; empty outside lists
 * @param before empty where nothing stood
 * @param after empty where nothing stands any more
 */
public record Difference(Step step, String label, String row, String before, String after) {}
