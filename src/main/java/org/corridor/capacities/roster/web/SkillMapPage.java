package org.corridor.capacities.roster.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.corridor.capacities.roster.domain.SkillMap;
import org.corridor.capacities.roster.domain.SkillMap.Cell;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.CsvTable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The public map of skills: how many people of which sector live where, from five on. */
@Controller
class SkillMapPage {

  private static final String PATH = "/capacities/skills";

  private final SkillMap map;
  private final Texts texts;

  SkillMapPage(SkillMap map, Texts texts) {
    this.map = map;
    this.texts = texts;
  }

  @GetMapping(PATH + ".csv")
  void download(HttpServletResponse response, Language reader) throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"skills.csv\"");
    CsvTable table = new CsvTable(response.getWriter());
    table.row(
        List.of(
            texts.text(reader, "capacities.roster.map.country"),
            texts.text(reader, "capacities.sector"),
            texts.text(reader, "capacities.roster.map.at-least")));
    for (Cell cell : map.cells()) {
      table.row(
          List.of(
              Countries.name(cell.country(), reader),
              texts.text(reader, cell.sector().text()),
              String.valueOf(cell.people())));
    }
  }
}
