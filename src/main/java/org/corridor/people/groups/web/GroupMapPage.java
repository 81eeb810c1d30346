package org.corridor.people.groups.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.people.groups.domain.FindGroups;
import org.corridor.people.groups.domain.FindGroups.Order;
import org.corridor.people.groups.domain.FindGroups.Wanted;
import org.corridor.people.groups.domain.GroupMap;
import org.corridor.people.groups.domain.GroupMap.Figures;
import org.corridor.platform.chart.CorridorMap;
import org.corridor.platform.chart.CorridorMap.Arc;
import org.corridor.platform.chart.CorridorMap.Place;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where people in groups live and where they come from: as a map, as tables, as a file. */
@Controller
class GroupMapPage {

  private static final String PATH = "/groups/map";
  private static final int MOST_ARCS = 50;

  private final GroupMap map;
  private final FindGroups groups;
  private final Texts texts;

  GroupMapPage(GroupMap map, FindGroups groups, Texts texts) {
    this.map = map;
    this.groups = groups;
    this.texts = texts;
  }

  @GetMapping(PATH)
  ModelAndView show(@RequestParam MultiValueMap<String, String> parameters, Language reader) {
    GroupsRequest request = GroupsRequest.of(parameters);
    Figures figures = map.figures(request.wanted());
    return new ModelAndView("people/groups/pages/group-map")
        .addObject("view", view(request, figures, reader));
  }

  @GetMapping(PATH + ".csv")
  void csv(
      @RequestParam MultiValueMap<String, String> parameters,
      Language reader,
      HttpServletResponse response)
      throws IOException {
    GroupsRequest request = GroupsRequest.of(parameters);
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"groups.csv\"");
    response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    PrintWriter out = response.getWriter();
    out.append('\uFEFF');
    row(
        out,
        texts.text(reader, "people.group.origin"),
        texts.text(reader, "people.group.residence"),
        texts.text(reader, "people.group.map.at-least"));
    for (GroupMapView.Way way : ways(request, map.figures(request.wanted()))) {
      row(
          out,
          Countries.name(way.origin(), reader),
          Countries.name(way.residence(), reader),
          way.people() == 0
              ? texts.text(reader, "people.group.too-few")
              : Integer.toString(way.people()));
    }
  }

  /** Names of countries and whole numbers: nothing that a spreadsheet takes for a formula. */
  private static void row(PrintWriter out, String... cells) {
    List<String> quoted = new ArrayList<>();
    for (String cell : cells) {
      quoted.add('"' + cell.replace("\"", "\"\"") + '"');
    }
    out.append(String.join(",", quoted)).append("\r\n");
  }

  private GroupMapView view(GroupsRequest request, Figures figures, Language reader) {
    List<GroupMapView.Way> ways = ways(request, figures);
    return new GroupMapView(
        GroupsPage.asked(request.wanted()),
        groups.ends(),
        picture(ways, reader),
        lines(request, figures.residence(), true),
        lines(request, figures.origin(), false),
        ways,
        figures.groups(),
        figures.total(),
        request.address(PATH + ".csv", 1),
        request.address(GroupsPage.PATH, 1));
  }

  private static List<GroupMapView.Line> lines(
      GroupsRequest request, Map<String, Integer> people, boolean residence) {
    Wanted now = request.wanted();
    return people.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(
            entry ->
                new GroupMapView.Line(
                    entry.getKey(),
                    entry.getValue(),
                    list(
                        now,
                        residence ? entry.getKey() : now.residence(),
                        residence ? now.origin() : entry.getKey())))
        .toList();
  }

  private static List<GroupMapView.Way> ways(GroupsRequest request, Figures figures) {
    List<GroupMapView.Way> ways = new ArrayList<>();
    figures
        .people()
        .forEach(
            (way, people) ->
                ways.add(
                    new GroupMapView.Way(
                        way.origin(),
                        way.residence(),
                        people,
                        list(request.wanted(), way.residence(), way.origin()))));
    ways.sort(Comparator.comparing(GroupMapView.Way::people).reversed());
    return ways;
  }

  private static String list(Wanted now, String residence, String origin) {
    Wanted narrowed = new Wanted(now.words(), residence, origin, now.sector(), Order.NAME);
    return new GroupsRequest(narrowed, 1, "").address(GroupsPage.PATH, 1);
  }

  private @Nullable CorridorMap picture(List<GroupMapView.Way> ways, Language reader) {
    List<Arc> arcs =
        ways.stream()
            .filter(way -> way.people() > 0 && !way.origin().equals(way.residence()))
            .limit(MOST_ARCS)
            .flatMap(way -> arc(way, reader).stream())
            .toList();
    return arcs.isEmpty()
        ? null
        : new CorridorMap(
            texts.text(reader, "people.group.map"),
            texts.text(reader, "people.group.map.text"),
            texts.text(reader, "people.group.map.people"),
            arcs);
  }

  private Optional<Arc> arc(GroupMapView.Way way, Language reader) {
    String label = texts.text(reader, "people.group.people", "count", way.people());
    int weight = 1 + (int) Math.log10(way.people()) * 2;
    return place(way.origin(), reader)
        .flatMap(
            from ->
                place(way.residence(), reader)
                    .map(to -> new Arc(from, to, label, way.url(), weight, "social")));
  }

  private static Optional<Place> place(String code, Language reader) {
    return Countries.position(code)
        .map(position -> new Place(Countries.name(code, reader), position));
  }
}
