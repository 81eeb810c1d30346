package org.corridor.capacities.campaigns.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.corridor.capacities.Sector;
import org.corridor.capacities.campaigns.domain.CampaignFacts;
import org.corridor.capacities.campaigns.domain.RunCampaigns.View;
import org.corridor.capacities.campaigns.domain.ShowCampaign.Source;
import org.corridor.capacities.roster.SourceFigures.Figures;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.CsvTable;
import org.springframework.stereotype.Component;

/** Figures as a table: a line for all fields together, then one for each field shown. */
@Component
class CampaignCsv {

  private final Texts texts;

  CampaignCsv(Texts texts) {
    this.texts = texts;
  }

  void write(List<View> campaigns, Language reader, HttpServletResponse response)
      throws IOException {
    CsvTable table =
        begin(response, reader, List.of("one", "organisation", "place", "starts", "ends"));
    for (View view : campaigns) {
      CampaignFacts facts = view.campaign().facts();
      rows(
          table,
          List.of(
              facts.name(),
              view.organisation().name(),
              facts.place(),
              facts.starts().toString(),
              facts.ends().toString()),
          view.figures(),
          reader);
    }
  }

  void writeSources(List<Source> sources, Language reader, HttpServletResponse response)
      throws IOException {
    CsvTable table = begin(response, reader, List.of("source", "organisation"));
    sources.forEach(
        source ->
            rows(table, List.of(source.name(), source.organisation()), source.figures(), reader));
  }

  private CsvTable begin(HttpServletResponse response, Language reader, List<String> columns)
      throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"registrations.csv\"");
    response.setHeader("Cache-Control", "no-store");
    CsvTable table = new CsvTable(response.getWriter());
    table.row(
        Stream.concat(columns.stream(), Stream.of("field", "registered", "searchable"))
            .map(column -> texts.text(reader, "capacities.campaigns." + column))
            .toList());
    return table;
  }

  private void rows(CsvTable table, List<String> about, Figures figures, Language reader) {
    row(
        table,
        about,
        texts.text(reader, "capacities.campaigns.all"),
        figures.registered(),
        figures.searchable());
    figures.sectors().entrySet().stream()
        .sorted(Map.Entry.<Sector, Integer>comparingByValue().reversed())
        .forEach(
            field ->
                row(table, about, texts.text(reader, field.getKey().text()), 0, field.getValue()));
  }

  /** What is not shown is an empty cell, not a nought. */
  private static void row(
      CsvTable table, List<String> about, String field, int registered, int searchable) {
    table.row(
        Stream.concat(about.stream(), Stream.of(field, cell(registered), cell(searchable)))
            .toList());
  }

  private static String cell(int shown) {
    return shown == 0 ? "" : String.valueOf(shown);
  }
}
