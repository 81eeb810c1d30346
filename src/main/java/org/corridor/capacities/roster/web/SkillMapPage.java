package org.corridor.capacities.roster.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.corridor.capacities.Sector;
import org.corridor.capacities.roster.domain.SkillMap;
import org.corridor.capacities.roster.domain.SkillMap.Cell;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.CsvTable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The public map of skills: how many people of which sector live where, from five on. */
@Controller
class SkillMapPage {

  static final String PATH = "/capacities/map";

  private final SkillMap map;
  private final Texts texts;

  SkillMapPage(SkillMap map, Texts texts) {
    this.map = map;
    this.texts = texts;
  }

  @GetMapping(PATH)
  ModelAndView show(
      @RequestParam(name = "sector", defaultValue = "") String code, Language reader) {
    Sector sector =
        Submission.of(Map.of("sector", new String[] {code})).choice("sector", Sector.class);
    List<Cell> cells =
        map.cells().stream().filter(cell -> sector == null || cell.sector() == sector).toList();
    return new ModelAndView("capacities/roster/pages/skill-map")
        .addObject(
            "view", new SkillMapView(sector, cells, map.skills(sector, reader), map.counted()));
  }

  @GetMapping(PATH + ".csv")
  void download(HttpServletResponse response, Language reader) throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"skills.csv\"");
    CsvTable table = new CsvTable(response.getWriter());
    table.row(
        List.of(
            texts.text(reader, "capacities.roster.map.country"),
            texts.text(reader, "capacities.roster.sector"),
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
