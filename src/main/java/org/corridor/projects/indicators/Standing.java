package org.corridor.projects.indicators;

/**
 * How many indicators of a project stand how.
 *
 * @param reported have values and no target to compare them with
 */
public record Standing(int all, int onTrack, int behind, int notMeasured, int reported) {}
