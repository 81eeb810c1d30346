package org.corridor.projects.indicators.domain;

import java.time.LocalDate;

/**
 * A stretch of a project.
 *
 * @param number from 1
 * @param to its last day
 */
public record Period(int number, LocalDate from, LocalDate to) {}
