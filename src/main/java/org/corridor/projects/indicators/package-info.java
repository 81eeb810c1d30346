/**
 * Indicators of a project under way: what the team measures, how it stands against what was
 * promised, and where the figures come from. An <em>indicator</em> stands in the plan; here it gets
 * its <em>settings</em> (direction, kind of figure, periods, targets, parts) and its
 * <em>values</em>: one per <em>period</em>, whole and by <em>part</em> (women, under 25, Kayes).
 *
 * <p>Working tools of other modules join in by two interfaces: {@link
 * org.corridor.projects.indicators.Instrument} and {@link
 * org.corridor.projects.indicators.EvidenceSource}. Who reports or publishes reads {@link
 * org.corridor.projects.indicators.Results}.
 */
@NamedInterface("indicators")
@NullMarked
package org.corridor.projects.indicators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
