package org.corridor.capacities.roster.web;

import java.util.List;
import java.util.Set;
import org.corridor.capacities.Sector;
import org.corridor.capacities.roster.domain.Entry;
import org.corridor.capacities.roster.domain.RosterConsent;

/**
 * What somebody agrees to, and agreed to.
 *
 * @param likely the sectors of one's own skills
 */
public record FoundView(Entry entry, Set<Sector> likely, List<RosterConsent> record) {}
