package org.corridor.projects.registry.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.knowledge.Capital;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.CsvTable;
import org.corridor.projects.registry.domain.Corridor;
import org.corridor.projects.registry.domain.Facet;
import org.corridor.projects.registry.domain.ProjectFacts;
import org.corridor.projects.registry.domain.ProjectRegistry;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** All projects of a list at once, for a spreadsheet or a program, however many they are. */
@RestController
class RegistryDownloads {

  private static final List<String> COLUMNS =
      List.of(
          "code",
          "project",
          "origin",
          "residence",
          "corridors",
          "theme",
          "capitals",
          "blocks",
          "groups",
          "partners",
          "summary",
          "source",
          "reading",
          "page");

  private final ProjectRegistry registry;
  private final FacetNames names;
  private final Texts texts;
  private final JsonMapper json;

  RegistryDownloads(ProjectRegistry registry, FacetNames names, Texts texts, JsonMapper json) {
    this.registry = registry;
    this.names = names;
    this.texts = texts;
    this.json = json;
  }

  @GetMapping(path = "/projects.csv")
  @io.swagger.v3.oas.annotations.Hidden
  void csv(
      @RequestParam MultiValueMap<String, String> parameters,
      Language reader,
      HttpServletResponse response)
      throws IOException {
    PrintWriter out = begin(response, "text/csv", "csv");
    CsvTable table = new CsvTable(out);
    table.row(
        COLUMNS.stream()
            .map(column -> texts.text(reader, "projects.registry.column." + column))
            .toList());
    registry.each(
        ListRequest.of(parameters).wanted(), reader, facts -> table.row(row(facts, reader)));
  }

  @GetMapping(path = "/projects.json")
  @io.swagger.v3.oas.annotations.Hidden
  void json(
      @RequestParam MultiValueMap<String, String> parameters,
      Language reader,
      HttpServletResponse response)
      throws IOException {
    PrintWriter out = begin(response, "application/json", "json");
    String[] before = {"["};
    registry.each(
        ListRequest.of(parameters).wanted(),
        reader,
        facts -> {
          out.append(before[0]).append(json.writeValueAsString(ProjectAnswer.of(facts)));
          before[0] = ",\n";
        });
    out.append(before[0].equals("[") ? "[]" : "]");
  }

  private static PrintWriter begin(HttpServletResponse response, String type, String ending)
      throws IOException {
    response.setContentType(type);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"projects." + ending + "\"");
    response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    return response.getWriter();
  }

  private List<String> row(ProjectFacts facts, Language reader) {
    return List.of(
        facts.code(),
        facts.title().text(reader),
        countries(facts.origin(), reader),
        countries(facts.residence(), reader),
        names(Facet.CORRIDOR, facts.corridors().stream().map(Corridor::code), reader),
        texts.text(reader, "projects.registry.theme." + facts.theme()),
        names(Facet.CAPITAL, facts.capitals().stream().map(Capital::code), reader),
        names(Facet.BLOCK, facts.blocks().stream(), reader),
        names(Facet.GROUP, facts.targetGroups().stream(), reader),
        facts.partners().stream()
            .map(partner -> partner.name() + " (" + partner.country() + ")")
            .collect(Collectors.joining("; ")),
        facts.summary().text(reader),
        facts.source(),
        texts.text(reader, "projects.registry.basis." + facts.reading().basis()),
        Cards.path(facts));
  }

  private static String countries(List<String> codes, Language reader) {
    return codes.stream()
        .map(code -> Countries.name(code, reader))
        .collect(Collectors.joining("; "));
  }

  private String names(Facet facet, Stream<String> values, Language reader) {
    return values
        .map(value -> names.name(facet, value, reader).text())
        .collect(Collectors.joining("; "));
  }
}
