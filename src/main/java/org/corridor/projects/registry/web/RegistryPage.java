package org.corridor.projects.registry.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.corridor.people.Stewardship;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.LocalText.Wording;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.Link;
import org.corridor.projects.registry.domain.Facet;
import org.corridor.projects.registry.domain.Order;
import org.corridor.projects.registry.domain.ProjectRegistry;
import org.corridor.projects.registry.domain.ProjectRegistry.Found;
import org.corridor.projects.registry.domain.Wanted;
import org.corridor.projects.registry.web.ListView.Active;
import org.corridor.projects.registry.web.ListView.FacetView;
import org.corridor.projects.registry.web.ListView.SortView;
import org.corridor.projects.registry.web.ListView.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of projects, with facets, search and map. */
@Controller
class RegistryPage {

  /** As far as a reader looks; the search finds the others. */
  private static final int MOST_VALUES = 40;

  private static final List<Facet> SHOWN =
      List.of(
          Facet.CAPITAL, Facet.COUNTRY, Facet.CORRIDOR, Facet.BLOCK, Facet.GROUP, Facet.PARTNER);

  private final ProjectRegistry registry;
  private final FacetNames names;
  private final Cards cards;
  private final Maps maps;
  private final Texts texts;
  private final Stewardship stewards;

  RegistryPage(
      ProjectRegistry registry,
      FacetNames names,
      Cards cards,
      Maps maps,
      Texts texts,
      Stewardship stewards) {
    this.registry = registry;
    this.names = names;
    this.cards = cards;
    this.maps = maps;
    this.texts = texts;
    this.stewards = stewards;
  }

  @GetMapping(ListAddress.PATH)
  String show(
      @RequestParam MultiValueMap<String, String> parameters, Language reader, Model model) {
    ListRequest request = ListRequest.of(parameters);
    Found found = registry.find(request.wanted(), reader, request.page(), ListRequest.PAGE_SIZE);
    model.addAttribute("view", view(request, found, reader));
    return "projects/registry/pages/list";
  }

  private ListView view(ListRequest request, Found found, Language reader) {
    Wanted wanted = request.wanted();
    return new ListView(
        wanted.words(),
        found.total(),
        found.page(),
        found.pages(),
        wanted.isEverything(),
        SHOWN.stream().map(facet -> facet(facet, wanted, found, reader)).toList(),
        active(wanted, reader),
        sorts(wanted, reader),
        wanted.order() == Order.RELEVANCE ? null : wanted.order().code(),
        found.projects().stream().map(facts -> cards.card(facts, reader)).toList(),
        found.page() > 1 ? ListAddress.of(ListAddress.PATH, wanted, found.page() - 1) : null,
        found.page() < found.pages()
            ? ListAddress.of(ListAddress.PATH, wanted, found.page() + 1)
            : null,
        maps.of(mapped(wanted, found), wanted, reader).orElse(null),
        downloads(wanted, reader),
        remarks(request, found));
  }

  /** Once corridors are chosen, only these are drawn. */
  private static Map<String, Integer> mapped(Wanted wanted, Found found) {
    Map<String, Integer> counts = new LinkedHashMap<>(found.counts(Facet.CORRIDOR));
    if (!wanted.of(Facet.CORRIDOR).isEmpty()) {
      counts.keySet().retainAll(wanted.of(Facet.CORRIDOR));
    }
    return counts;
  }

  private FacetView facet(Facet facet, Wanted wanted, Found found, Language reader) {
    List<Value> values = new ArrayList<>();
    found
        .counts(facet)
        .forEach(
            (code, count) -> {
              boolean chosen = wanted.has(facet, code);
              if (values.size() < MOST_VALUES || chosen) {
                values.add(new Value(code, names.name(facet, code, reader), count, chosen));
              }
            });
    return new FacetView(
        facet.code(),
        texts.text(reader, "projects.registry.facet." + facet.code()),
        facet == Facet.CAPITAL || !wanted.of(facet).isEmpty(),
        values,
        found.counts(facet).size() - values.size());
  }

  private List<Active> active(Wanted wanted, Language reader) {
    List<Active> active = new ArrayList<>();
    if (!wanted.words().isEmpty()) {
      active.add(
          new Active(
              texts.text(reader, "projects.registry.words"),
              new Wording("“" + wanted.words() + "”", reader),
              ListAddress.of(wanted.withWords(""))));
    }
    for (Facet facet : SHOWN) {
      for (String value : wanted.of(facet)) {
        active.add(
            new Active(
                texts.text(reader, "projects.registry.facet." + facet.code()),
                names.name(facet, value, reader),
                ListAddress.of(wanted.toggled(facet, value))));
      }
    }
    return active;
  }

  /** Without words there is no best answer, and codes are the usual order. */
  private List<SortView> sorts(Wanted wanted, Language reader) {
    boolean words = !wanted.words().isEmpty();
    Order usual = words ? Order.RELEVANCE : Order.CODE;
    Order chosen = wanted.order() == Order.RELEVANCE ? usual : wanted.order();
    return Stream.of(Order.values())
        .filter(order -> words || order != Order.RELEVANCE)
        .map(
            order ->
                new SortView(
                    order.code(),
                    texts.text(reader, "projects.registry.sort." + order.code()),
                    ListAddress.of(wanted.in(order == usual ? Order.RELEVANCE : order)),
                    order == chosen))
        .toList();
  }

  /** Stewards are led on to where files of others come in. */
  private List<Link> downloads(Wanted wanted, Language reader) {
    List<Link> links = new ArrayList<>();
    links.add(
        new Link(
            texts.text(reader, "projects.registry.csv"),
            ListAddress.of("/projects.csv", wanted, 1)));
    links.add(new Link("JSON", ListAddress.of("/projects.json", wanted, 1)));
    links.add(new Link("API", ListAddress.of("/api/v1/projects", wanted, 1)));
    links.add(new Link("IATI", "/iati/activities.xml"));
    if (stewards.amOne()) {
      links.add(new Link(texts.text(reader, "projects.iati.title"), "/stewards/iati"));
    }
    return links;
  }

  private static List<Remark> remarks(ListRequest request, Found found) {
    List<Remark> remarks = new ArrayList<>(request.remarks());
    if (request.page() > found.pages()) {
      remarks.add(new Remark("projects.registry.remark.last-page", Map.of("pages", found.pages())));
    }
    found
        .corrected()
        .forEach(
            (typed, meant) ->
                remarks.add(
                    new Remark(
                        "projects.registry.remark.corrected",
                        Map.of("typed", typed, "meant", String.join(", ", meant)))));
    return remarks;
  }
}
