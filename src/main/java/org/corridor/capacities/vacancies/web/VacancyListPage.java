package org.corridor.capacities.vacancies.web;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.corridor.capacities.Sector;
import org.corridor.capacities.vacancies.JobKind;
import org.corridor.capacities.vacancies.OpenVacancy;
import org.corridor.capacities.vacancies.domain.FindVacancies;
import org.corridor.capacities.vacancies.domain.FindVacancies.Found;
import org.corridor.capacities.vacancies.domain.Wanted;
import org.corridor.capacities.vacancies.domain.Wanted.Facet;
import org.corridor.capacities.vacancies.domain.Wanted.Order;
import org.corridor.capacities.vacancies.web.VacancyListView.FacetView;
import org.corridor.capacities.vacancies.web.VacancyListView.SortView;
import org.corridor.capacities.vacancies.web.VacancyListView.Value;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.mail.SiteAddress;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.Link;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of all vacancies, and the same as a feed. */
@Controller
class VacancyListPage {

  private static final int PAGE = 20;
  private static final int FEED = 50;
  private static final String TEXT = "capacities.vacancies.";

  private final FindVacancies vacancies;
  private final Organisations organisations;
  private final Texts texts;
  private final SiteAddress site;

  VacancyListPage(
      FindVacancies vacancies, Organisations organisations, Texts texts, SiteAddress site) {
    this.vacancies = vacancies;
    this.organisations = organisations;
    this.texts = texts;
    this.site = site;
  }

  @GetMapping(VacancyRequest.PATH)
  String list(HttpServletRequest request, Language reader, Model model) {
    Submission asked = Submission.of(request.getParameterMap());
    Wanted wanted = VacancyRequest.read(asked);
    Found found = vacancies.find(wanted, reader, VacancyFields.page(asked), PAGE);
    model.addAttribute("view", view(wanted, found, reader));
    return "capacities/vacancies/pages/list";
  }

  private VacancyListView view(Wanted wanted, Found found, Language reader) {
    String employer = organisations.find(wanted.employer()).map(OrganisationView::name).orElse("");
    return new VacancyListView(
        wanted.words(),
        found.total(),
        found.page(),
        found.pages(),
        facets(wanted, found, reader),
        filters(wanted, employer, reader),
        sorts(wanted, reader),
        wanted.order() == Order.NEWEST ? "" : wanted.order().code(),
        employer,
        wanted.employer(),
        found.vacancies(),
        found.page() > 1 ? address(wanted, found.page() - 1) : null,
        found.page() < found.pages() ? address(wanted, found.page() + 1) : null,
        List.of(
            new Link("Atom", VacancyRequest.address("/vacancies.atom", wanted, 1)),
            new Link("JSON", VacancyRequest.address("/api/v1/vacancies", wanted, 1))));
  }

  private static String address(Wanted wanted, int page) {
    return VacancyRequest.address(VacancyRequest.PATH, wanted, page);
  }

  private List<FacetView> facets(Wanted wanted, Found found, Language reader) {
    List<FacetView> facets = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      List<Value> values = new ArrayList<>();
      found
          .counts()
          .getOrDefault(facet, Map.of())
          .forEach(
              (value, count) ->
                  values.add(
                      new Value(
                          value,
                          name(facet, value, reader),
                          count,
                          wanted.of(facet).contains(value))));
      facets.add(
          new FacetView(
              facet.code(),
              texts.text(reader, TEXT + facet.code()),
              !wanted.of(facet).isEmpty(),
              values));
    }
    return facets;
  }

  private String name(Facet facet, String value, Language reader) {
    return switch (facet) {
      case COUNTRY -> Countries.name(value, reader);
      case SECTOR -> texts.text(reader, Sector.valueOf(value).text());
      case KIND -> texts.text(reader, JobKind.valueOf(value).text());
    };
  }

  private List<Link> filters(Wanted wanted, String employer, Language reader) {
    List<Link> filters = new ArrayList<>();
    if (!wanted.words().isEmpty()) {
      filters.add(new Link("“" + wanted.words() + "”", address(wanted.withWords(""), 1)));
    }
    wanted
        .values()
        .forEach(
            (facet, values) ->
                values.forEach(
                    value ->
                        filters.add(
                            new Link(
                                name(facet, value, reader),
                                address(wanted.without(facet, value), 1)))));
    if (!employer.isEmpty()) {
      filters.add(
          new Link(
              employer,
              address(new Wanted(wanted.words(), wanted.values(), "", wanted.order()), 1)));
    }
    return filters;
  }

  private List<SortView> sorts(Wanted wanted, Language reader) {
    List<SortView> sorts = new ArrayList<>();
    for (Order order : Order.values()) {
      sorts.add(
          new SortView(
              texts.text(reader, TEXT + "sort." + order.code()),
              address(wanted.in(order), 1),
              order == wanted.order()));
    }
    return sorts;
  }

  /** The newest of those looked for, by country or sector for instance. */
  @GetMapping(path = "/vacancies.atom", produces = "application/atom+xml")
  ResponseEntity<String> atom(HttpServletRequest request, Language reader) throws FeedException {
    Wanted wanted = VacancyRequest.read(Submission.of(request.getParameterMap())).in(Order.NEWEST);
    Found found = vacancies.find(wanted, reader, 1, FEED);
    Feed feed = new Feed("atom_1.0");
    String self = site.of(VacancyRequest.address("/vacancies.atom", wanted, 1));
    feed.setId(self);
    feed.setTitle(texts.text(reader, TEXT + "title"));
    feed.setLanguage(reader.code());
    feed.setUpdated(
        found.vacancies().stream()
            .map(OpenVacancy::published)
            .max(java.util.Comparator.naturalOrder())
            .map(Date::from)
            .orElseGet(() -> new Date(0)));
    feed.setOtherLinks(List.of(link("self", "application/atom+xml", self)));
    feed.setAlternateLinks(List.of(link("alternate", "text/html", site.of(address(wanted, 1)))));
    feed.setEntries(found.vacancies().stream().map(this::entry).toList());
    return ResponseEntity.ok()
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
        .body(new WireFeedOutput().outputString(feed));
  }

  private Entry entry(OpenVacancy vacancy) {
    String url = site.of(vacancy.id().path());
    Entry entry = new Entry();
    entry.setId("urn:uuid:" + vacancy.id());
    entry.setTitle(clean(vacancy.facts().title()));
    entry.setUpdated(Date.from(vacancy.published()));
    entry.setPublished(Date.from(vacancy.published()));
    entry.setAlternateLinks(List.of(link("alternate", "text/html", url)));
    Person employer = new Person();
    employer.setName(clean(vacancy.employer()));
    entry.setAuthors(List.of(employer));
    Content words = new Content();
    words.setType("text");
    words.setValue(clean(vacancy.facts().description()));
    entry.setSummary(words);
    return entry;
  }

  private static com.rometools.rome.feed.atom.Link link(String rel, String type, String url) {
    com.rometools.rome.feed.atom.Link link = new com.rometools.rome.feed.atom.Link();
    link.setRel(rel);
    link.setType(type);
    link.setHref(url);
    return link;
  }

  /** Without what XML does not allow. */
  private static String clean(String text) {
    StringBuilder allowed = new StringBuilder(text.length());
    text.codePoints()
        .filter(org.corridor.platform.document.Markup::isAllowed)
        .forEach(allowed::appendCodePoint);
    return allowed.toString();
  }
}
