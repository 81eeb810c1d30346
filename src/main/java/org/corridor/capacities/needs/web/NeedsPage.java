package org.corridor.capacities.needs.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.capacities.Mode;
import org.corridor.capacities.Sector;
import org.corridor.capacities.needs.domain.FindNeeds;
import org.corridor.capacities.needs.domain.FindNeeds.Facet;
import org.corridor.capacities.needs.domain.FindNeeds.Found;
import org.corridor.capacities.needs.domain.FindNeeds.Order;
import org.corridor.capacities.needs.domain.FindNeeds.Question;
import org.corridor.capacities.needs.domain.FindNeeds.Row;
import org.corridor.capacities.needs.domain.KeepNeeds;
import org.corridor.capacities.needs.domain.Need.Facts;
import org.corridor.capacities.needs.web.ListView.FacetView;
import org.corridor.capacities.needs.web.ListView.Value;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.mail.SiteAddress;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.CsvTable;
import org.corridor.platform.web.Link;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Open needs: list with search and facets, and file. */
@Controller
class NeedsPage {

  private final FindNeeds find;
  private final KeepNeeds keep;
  private final SiteAddress site;
  private final Texts texts;

  NeedsPage(FindNeeds find, KeepNeeds keep, SiteAddress site, Texts texts) {
    this.find = find;
    this.keep = keep;
    this.site = site;
    this.texts = texts;
  }

  @GetMapping(NeedAddress.PATH)
  ModelAndView list(HttpServletRequest request, Language reader) {
    Submission asked = Submission.of(request.getParameterMap());
    Question question = NeedAddress.read(asked);
    Found found = find.find(question, NeedAddress.page(asked), reader);
    return new ModelAndView("capacities/needs/pages/needs")
        .addObject(
            "view",
            new ListView(
                question,
                found,
                facets(question, found, reader),
                sorts(question, reader),
                found.page() > 1
                    ? NeedAddress.of(NeedAddress.PATH, question, found.page() - 1)
                    : null,
                found.page() < found.pages()
                    ? NeedAddress.of(NeedAddress.PATH, question, found.page() + 1)
                    : null,
                NeedAddress.of("/needs.csv", question, 1),
                !question.words().isEmpty()
                    || question.chosen().values().stream().anyMatch(one -> !one.isEmpty()),
                !keep.organisations().isEmpty()));
  }

  private List<FacetView> facets(Question question, Found found, Language reader) {
    List<FacetView> facets = new ArrayList<>();
    found
        .counts()
        .forEach(
            (facet, counts) ->
                facets.add(
                    new FacetView(
                        facet.code(),
                        texts.text(reader, "capacities.needs." + facet.code()),
                        facet == Facet.SECTOR || !question.of(facet).isEmpty(),
                        counts.entrySet().stream()
                            .map(
                                one ->
                                    new Value(
                                        one.getKey(),
                                        name(facet, one.getKey(), reader),
                                        one.getValue(),
                                        question.of(facet).contains(one.getKey())))
                            .toList())));
    return facets;
  }

  private String name(Facet facet, String value, Language reader) {
    return switch (facet) {
      case COUNTRY -> Countries.name(value, reader);
      case SECTOR -> texts.text(reader, Sector.valueOf(value).text());
      case MODE -> texts.text(reader, Mode.valueOf(value).text());
    };
  }

  private List<Link> sorts(Question question, Language reader) {
    return Stream.of(Order.values())
        .map(
            order ->
                new Link(
                    texts.text(reader, order.text()),
                    NeedAddress.of(
                        NeedAddress.PATH,
                        new Question(question.words(), question.chosen(), order),
                        1)))
        .toList();
  }

  @GetMapping("/needs.csv")
  void csv(HttpServletRequest request, Language reader, HttpServletResponse response)
      throws IOException {
    List<Row> rows = find.all(NeedAddress.read(Submission.of(request.getParameterMap())));
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"needs.csv\"");
    CsvTable table = new CsvTable(response.getWriter());
    table.row(
        Stream.of(
                "title.column",
                "organisation",
                "sector",
                "country",
                "town",
                "from",
                "until",
                "mode",
                "seats",
                "priority",
                "people",
                "confirmed",
                "skills",
                "link")
            .map(column -> texts.text(reader, "capacities.needs." + column))
            .toList());
    rows.forEach(row -> table.row(cells(row, reader)));
  }

  private List<String> cells(Row row, Language reader) {
    Facts facts = row.need().facts();
    return List.of(
        facts.title(),
        row.organisation().name(),
        texts.text(reader, facts.sector().text()),
        Countries.name(facts.country(), reader),
        facts.town(),
        facts.from() == null ? "" : facts.from().toString(),
        facts.until() == null ? "" : facts.until().toString(),
        facts.modes().stream()
            .sorted()
            .map(mode -> texts.text(reader, mode.text()))
            .collect(Collectors.joining("; ")),
        String.valueOf(facts.seats()),
        texts.text(reader, facts.priority().text()),
        facts.people().total() == 0 ? "" : String.valueOf(facts.people().total()),
        texts.text(reader, facts.confirmation().how().text()),
        facts.skills().stream()
            .map(skill -> skill.line().words())
            .collect(Collectors.joining("; ")),
        site.of(row.need().id().path()));
  }
}
