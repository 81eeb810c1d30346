package org.corridor.projects.indicators.web;

import java.util.List;

/**
 * A value of a sheet that would be new or other than now.
 *
 * @param now as it is; empty for a new one
 */
public record ImportRow(
    String indicator, String period, String now, String next, List<String> parts) {}
