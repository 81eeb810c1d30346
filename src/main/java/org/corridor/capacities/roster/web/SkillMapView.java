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

@GetMapping(PATH)
ModelAndView show(@RequestParam(name = "sector", defaultValue = "") String code, Language reader) {
  Sector sector =
      Submission.of(java.util.Map.of("sector", new String[] {code}))
          .choice("sector", Sector.class);
  List<Cell> cells =
      map.cells().stream().filter(cell -> sector == null || cell.sector() == sector).toList();
  return new ModelAndView("capacities/roster/pages/skill-map")
      .addObject("view", new View(sector, cells, map.skills(sector, reader), map.counted()));
}
