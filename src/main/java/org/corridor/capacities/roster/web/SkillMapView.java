package org.corridor.capacities.roster.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.corridor.capacities.Sector;
import org.corridor.capacities.roster.domain.SkillMap.Cell;
import org.corridor.capacities.roster.domain.SkillMap.SkillCount;
import org.jspecify.annotations.Nullable;

/**
 * The map of skills.
 *
 * @param sector null for all
 * @param counted when; empty where nothing can be shown yet
 */
public record SkillMapView(
    @Nullable Sector sector,
    List<Cell> cells,
    List<SkillCount> skills,
    Optional<Instant> counted) {}
