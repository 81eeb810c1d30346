/**
 * Who goes on which mission: the best overall plan under capacity, dates, budget, languages and the
 * rules of teams. It knows neither database nor pages.
 *
 * <p><b>Words.</b> A <em>mission</em> has <em>seats</em>; a <em>candidate</em> is one person for
 * one mission; what a filled seat is <em>worth</em> is how well the candidate fits, weighed by how
 * much the mission matters.
 *
 * <p><b>Promise.</b> No plan breaks a rule: a seat stays empty instead. That holds for the best so
 * far at any time too.
 */
@NullMarked
package org.corridor.capacities.planning.engine;

import org.jspecify.annotations.NullMarked;
